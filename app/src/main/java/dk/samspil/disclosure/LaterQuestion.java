package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// Something that somebody would like to have published after a round's own release.
public sealed interface LaterQuestion {
    /// Several units together, each with everything below it, such as those that share a committee.
    ///
    /// @param id what the figures would be listed under; no unit's id
    record OfGroup(UnitId id, List<UnitId> units) implements LaterQuestion {
        public OfGroup {
            units = units.stream().sorted().distinct().toList();
        }
    }

    /// A breakdown of a unit that has none, or another one than it has.
    ///
    /// @param cut the id of a breakdown in the policy
    /// @param blocks the values shown together, for every block; every value that occurs in the unit in one of them
    record OfBreakdown(UnitId unit, String cut, List<List<String>> blocks) implements LaterQuestion {
        public OfBreakdown {
            blocks = blocks.stream().map(List::copyOf).toList();
        }
    }
}
