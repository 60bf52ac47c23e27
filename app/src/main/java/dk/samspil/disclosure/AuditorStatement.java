package dk.samspil.disclosure;

import java.util.List;
import java.util.Optional;

/// What the independent auditor did before anything was released. There is no release that it did not pass.
///
/// @param cells how many published groups of people it was given, over all quantities
/// @param combinations how many combinations of them it tried
/// @param layers the same layer by layer; empty where it was not kept
public record AuditorStatement(long cells, long combinations, List<AuditedLayer> layers) {
    public AuditorStatement {
        layers = List.copyOf(layers);
    }

    /// What could not be settled in any layer; empty where that was not kept of all of them.
    public Optional<Unsettled> unsettled() {
        return layers.isEmpty()
                ? Optional.empty()
                : layers.stream().reduce(AuditedLayer::and).orElseThrow().unsettled();
    }

    /// Without the layers.
    AuditorStatement(long cells, long combinations) {
        this(cells, combinations, List.of());
    }
}
