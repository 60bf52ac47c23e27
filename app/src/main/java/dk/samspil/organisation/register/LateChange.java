package dk.samspil.organisation.register;

import dk.samspil.shared.UnitId;
import java.util.Optional;

/// What has become of a job since a round's picture of the organisation was frozen.
///
/// @param name of the person; empty where the register no longer knows it
/// @param before the unit in the frozen picture; empty for somebody who is not in it
/// @param now the unit today; empty for somebody who has left
public record LateChange(String employmentId, Kind kind, String name, Optional<UnitId> before, Optional<UnitId> now) {
    /// What it means for the invitation.
    public enum Kind {
        /// Not in the picture, and asked by the rule or by a decision: gets an invitation of their own.
        JOINED_AND_ASKED,
        /// Not in the picture, and not asked: somebody must decide otherwise.
        JOINED,
        /// In the picture in another unit: an invitation that is not used yet is for the unit of today. Answers given
        /// stay where they are.
        MOVED,
        /// In the picture and no longer employed: an invitation that is not used yet ends with the last day.
        LEFT
    }
}
