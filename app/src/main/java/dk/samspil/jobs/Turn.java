package dk.samspil.jobs;

import java.time.Instant;

/// One turn of what is done again and again for the same thing, each turn planning the next. A subject has one moment
/// for each job, so each turn is a subject of its own; two that plan the same moment are one.
///
/// @param subject to what it is done, such as a round's id
/// @param moment when
public record Turn(String subject, Instant moment) {
    private static final String SEPARATOR = "/";

    public Turn {
        if (subject.contains(SEPARATOR)) {
            throw new IllegalArgumentException("a subject with turns has no '" + SEPARATOR + "' in it: " + subject);
        }
    }

    /// The turn that a job was called for.
    ///
    /// @throws IllegalArgumentException if it was not planned as one
    public static Turn parse(String planned) {
        String[] parts = planned.split(SEPARATOR, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no turn: " + planned);
        }
        return new Turn(parts[0], Instant.parse(parts[1]));
    }

    @Override
    public String toString() {
        return subject + SEPARATOR + moment;
    }
}
