package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// Siblings that could share a report.
///
/// @param units two or more, in the order of their ids
/// @param givingUp the one that would have a report of its own otherwise
public record PoolingProposal(List<UnitId> units, Optional<UnitId> givingUp) {
    public PoolingProposal {
        units = units.stream().sorted().toList();
    }
}
