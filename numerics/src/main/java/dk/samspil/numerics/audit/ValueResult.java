package dk.samspil.numerics.audit;

import java.util.List;

/// What the attacker on values found. Only a result without exposures may be published.
///
/// @param blocks how many small blocks were looked at whose sums can be computed
/// @param programs for how many of them a linear program was solved, because their answers are extreme
/// @param inWholeSteps for how many of these, where that told nothing, a program in whole steps was solved;
///     an exposure among them counts as well
/// @param tooLarge for how many there were too many groups of people or steps for a program in whole steps: what
///     follows from any numbers was found, what follows from whole steps only would not have been
/// @param tooLong the same, because too many linear programs would have had to be solved
/// @param exposures the blocks in which single answers can be told too well
public record ValueResult(
        long blocks, int programs, int inWholeSteps, int tooLarge, int tooLong, List<ValueExposure> exposures) {
    public ValueResult {
        exposures = List.copyOf(exposures);
    }

    /// Whether nothing was found.
    public boolean isPass() {
        return exposures.isEmpty();
    }
}
