package dk.samspil.report.release;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import java.time.Instant;
import java.util.Optional;

/// Who may read the main result before everybody may read theirs, and from when.
///
/// @param management from when the management may; empty where it may not
/// @param committees from when the members of committees may; empty where they may not
public record EarlySight(Optional<Instant> management, Optional<Instant> committees) {
    public static final EarlySight NONE = new EarlySight(Optional.empty(), Optional.empty());

    public static EarlySight ofManagement(Instant from) {
        return new EarlySight(Optional.of(from), Optional.empty());
    }

    /// Whether the management reads before everybody does, if at all.
    boolean hasManagementBefore(Instant opensAt) {
        return management.filter(from -> !from.isBefore(opensAt)).isEmpty();
    }

    /// Whether the committees read before everybody does and not before the management, if at all.
    boolean hasCommitteesBefore(Instant opensAt) {
        return committees.filter(from -> !from.isBefore(opensAt)).isEmpty()
                && committees
                        .filter(from -> management.filter(from::isBefore).isPresent())
                        .isEmpty();
    }

    boolean reaches(Viewer viewer, Instant now) {
        return (viewer.has(Role.TOP_MANAGER) && hasCome(management, now))
                || (viewer.has(Role.COMMITTEE_MEMBER) && hasCome(committees, now));
    }

    static boolean hasCome(Optional<Instant> from, Instant now) {
        return from.filter(moment -> !now.isBefore(moment)).isPresent();
    }
}
