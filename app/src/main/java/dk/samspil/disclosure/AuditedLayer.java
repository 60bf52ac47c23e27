package dk.samspil.disclosure;

import java.util.Optional;

/// How much of the auditor's work was about one layer of figures.
///
/// @param layer the layer's name: `counts`, `means`, `items`, `distributions` or another that the messages know
/// @param cells how many published groups of people it was given
/// @param combinations how many combinations of them it tried
/// @param unsettled what it could not settle; empty where that was not kept
public record AuditedLayer(String layer, long cells, long combinations, Optional<Unsettled> unsettled) {
    /// With everything settled.
    AuditedLayer(String layer, long cells, long combinations) {
        this(layer, cells, combinations, Optional.of(Unsettled.NOTHING));
    }

    /// This and more work about the same layer.
    AuditedLayer and(AuditedLayer more) {
        return new AuditedLayer(
                layer,
                cells + more.cells,
                combinations + more.combinations,
                unsettled.flatMap(one -> more.unsettled.map(one::and)));
    }
}
