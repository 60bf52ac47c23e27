package dk.samspil.report.release;

import java.time.Instant;
import java.util.Optional;

/// What was decided about a release, or came of it; each round's steps are kept in their order and never changed.
///
/// @param number from 1
/// @param takenBy who, as in the audit log
public record ReleaseStep(int number, Decision decision, Instant takenAt, String takenBy) {
    /// What it was.
    public sealed interface Decision {
        /// Everybody may read from a moment on.
        ///
        /// @param early who may read the main result before
        /// @param note what readers are told, where earlier results are replaced
        record Planned(Instant opensAt, EarlySight early, Optional<String> note) implements Decision {}

        /// What was planned does not happen until it is planned anew.
        ///
        /// @param note what those who wait are told
        record Held(String note) implements Decision {}

        /// What was out can be read no more.
        ///
        /// @param note what readers are told
        record Withdrawn(String note) implements Decision {}

        /// The receipt: the moment has come.
        ///
        /// @param recipients how many people could read their result from that minute on
        record Released(int recipients) implements Decision {}
    }
}
