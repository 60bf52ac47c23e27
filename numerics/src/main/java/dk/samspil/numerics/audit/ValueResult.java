package dk.samspil.numerics.audit;

import java.util.List;

/// What the attacker on values found. Only a result without exposures may be published.
///
/// @param blocks how many small blocks were looked at whose sums can be computed
/// @param programs for how many of them a linear program was solved, because their answers are extreme
/// @param exposures the blocks in which single answers can be told too well
public record ValueResult(long blocks, int programs, List<ValueExposure> exposures) {
    public ValueResult {
        exposures = List.copyOf(exposures);
    }

    /// Whether nothing was found.
    public boolean isPass() {
        return exposures.isEmpty();
    }
}
