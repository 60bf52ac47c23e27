package dk.samspil.report.release;

import dk.samspil.disclosure.ReleasedUnit;
import java.time.Instant;
import java.util.Optional;

/// What of a round's results a person may see at a moment, whatever the person's units.
///
/// @param extent how much of it
/// @param closedUntil until when it must not be passed on; empty once it is out, and where nobody knows when it will be
/// @param out whether it is out for everybody
/// @param note what readers are told of earlier results that these replace
public record Sight(Extent extent, Optional<Instant> closedUntil, boolean out, Optional<String> note) {
    /// The organisation and the units right below it.
    private static final int MAIN_LEVELS = 2;

    public enum Extent {
        NOTHING,
        /// The organisation as a whole and its departments; no teams.
        MAIN_RESULT,
        EVERYTHING
    }

    static final Sight NOTHING = new Sight(Extent.NOTHING, Optional.empty(), false, Optional.empty());

    public boolean reaches(ReleasedUnit unit) {
        return switch (extent) {
            case NOTHING -> false;
            case MAIN_RESULT -> unit.level() <= MAIN_LEVELS;
            case EVERYTHING -> true;
        };
    }

    /// Whether it must not be passed on.
    public boolean isClosed() {
        return !out;
    }
}
