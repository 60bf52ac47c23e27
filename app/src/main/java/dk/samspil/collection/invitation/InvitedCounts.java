package dk.samspil.collection.invitation;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How many are invited in each unit, and how many of their codes were used as of the last nightly count; without those
/// who joined later. Raw counts: `collection.rate` makes of them what may be shown.
@Component
public final class InvitedCounts {
    private final InvitedCountStore store;

    InvitedCounts(InvitedCountStore store) {
        this.store = store;
    }

    /// What is counted of a unit's own people, without those of the units below it.
    public record UnitCount(int invited, int used) {}

    /// Those of every unit with somebody in it.
    public Map<UnitId, UnitCount> count(RoundId round) {
        return store.count(round);
    }
}
