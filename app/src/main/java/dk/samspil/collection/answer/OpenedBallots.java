package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Ballots that lie open at this moment. They are here, in memory, and nowhere else.
@Component
final class OpenedBallots {
    private final Map<RoundId, List<Ballot>> open = new ConcurrentHashMap<>();

    /// Lays ballots open while something is done with them.
    void during(RoundId round, List<Ballot> ballots, Runnable use) {
        open.put(round, List.copyOf(ballots));
        try {
            use.run();
        } finally {
            open.remove(round);
        }
    }

    Optional<List<Ballot>> find(RoundId round) {
        return Optional.ofNullable(open.get(round));
    }
}
