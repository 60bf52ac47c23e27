package dk.samspil.disclosure;

import dk.samspil.shared.Actor;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import java.util.List;

/// Publishes a closed round, or says why not.
interface Publishing {
    /// With the figures of the latest round before that is out and asked some of the same, beside those of each unit
    /// that
    /// is what it was.
    ///
    /// @param warnings what was tolerated when the round was taken in; it is said in the safety statement
    PublishOutcome publishBesideLatest(RoundId round, List<Problem> warnings, Actor actor);
}
