package dk.samspil.organisation.context;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;

/// Something that happened in a unit, and thereby in those below it.
///
/// @param text what a colleague would say about it, in one line; never about a person
public record ContextNote(UUID id, UnitId unit, LocalDate day, Kind kind, String text) {
    public static final int LONGEST_TEXT = 120;

    public enum Kind {
        MOVE,
        MERGER,
        /// A strike or a lockout.
        STRIKE,
        NEW_LEADER,
        OTHER
    }

    public ContextNote {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a note has a text of at most " + LONGEST_TEXT + " characters");
        }
    }
}
