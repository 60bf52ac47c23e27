package dk.samspil.numerics.audit;

import java.util.List;

/// What the attacker found. Only a [Pass] may be published.
public sealed interface AuditResult {

    /// Nothing about a group that is too small can be computed.
    ///
    /// @param cells the published cells that were combined
    /// @param groups the groups of people that lie in the same cells
    /// @param checks how many groups, units, complements, differences and signed sums were tested
    record Pass(int cells, int groups, long checks) implements AuditResult {}

    /// At least one group that is too small can be computed.
    ///
    /// @param exposures what can be computed, in the order of the checks; never empty
    record Fail(List<Exposure> exposures) implements AuditResult {
        public Fail {
            exposures = List.copyOf(exposures);
            if (exposures.isEmpty()) {
                throw new IllegalArgumentException("a failed audit names what is exposed");
            }
        }
    }
}
