package dk.samspil.disclosure;

import java.util.List;

/// What an attack on released figures came to. Only what passes may be published.
public sealed interface AttackReport {
    /// Nothing was found.
    ///
    /// @param cells how many published groups of people there were, over all quantities
    /// @param combinations how many combinations of them were tried
    /// @param layers the same layer by layer
    record Pass(long cells, long combinations, List<AuditedLayer> layers) implements AttackReport {
        public Pass {
            layers = List.copyOf(layers);
        }

        /// What it says of itself when the figures are released.
        public AuditorStatement statement() {
            return new AuditorStatement(cells, combinations, layers);
        }
    }

    /// Something was found.
    ///
    /// @param findings never empty
    record Fail(List<Finding> findings) implements AttackReport {
        public Fail {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("an attack that failed the figures names what it found");
            }
        }
    }
}
