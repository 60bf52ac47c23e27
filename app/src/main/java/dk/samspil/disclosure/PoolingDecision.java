package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Set;

/// What HR decided about siblings sharing a report.
///
/// @param units in the order of their ids
public record PoolingDecision(List<UnitId> units, boolean accepted) {
    public PoolingDecision {
        units = units.stream().sorted().toList();
    }

    boolean overlaps(List<UnitId> others) {
        return units.stream().anyMatch(Set.copyOf(others)::contains);
    }
}
