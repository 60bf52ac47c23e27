package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The frozen figures of the rounds that have been published.
@Component
public final class Releases {
    private final ReleaseStore store;

    Releases(ReleaseStore store) {
        this.store = store;
    }

    public Optional<ReleasedTable> find(RoundId round) {
        return store.find(round);
    }

    /// The release made last; empty before the first.
    public Optional<ReleasedTable> findLatest() {
        return store.findLatest().flatMap(store::find);
    }
}
