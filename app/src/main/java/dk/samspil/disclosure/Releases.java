package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The frozen figures of the rounds that have been published.
///
/// What is released never changes, so those that were asked for last are kept in memory.
@Component
public final class Releases {
    private static final int KEPT = 4;

    private final ReleaseStore store;
    private final Map<RoundId, ReleasedTable> recent = new LinkedHashMap<>(KEPT, 1, true);

    Releases(ReleaseStore store) {
        this.store = store;
    }

    public synchronized Optional<ReleasedTable> find(RoundId round) {
        Optional<ReleasedTable> found = Optional.ofNullable(recent.get(round)).or(() -> store.find(round));
        found.ifPresent(table -> recent.put(round, table));
        if (recent.size() > KEPT) {
            recent.remove(recent.keySet().iterator().next());
        }
        return found;
    }

    /// Reads a release anew when it is next asked for: figures were added to it.
    synchronized void forget(RoundId round) {
        recent.remove(round);
    }

    /// The release made last; empty before the first.
    public Optional<ReleasedTable> findLatest() {
        return store.findLatest().flatMap(this::find);
    }

    /// The rounds whose figures are frozen, the newest first.
    public List<RoundId> listRounds() {
        return store.listRounds();
    }

    /// When a round's figures were frozen; empty while they are not.
    public Optional<Instant> findMoment(RoundId round) {
        return store.findMoment(round);
    }
}
