package dk.samspil.disclosure;

import dk.samspil.shared.Actor;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import java.util.List;

/// Publishes a closed round, or says why not.
interface Publishing {
    PublishOutcome publish(RoundId round, List<Problem> warnings, Actor actor);
}
