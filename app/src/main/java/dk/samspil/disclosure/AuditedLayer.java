package dk.samspil.disclosure;

/// How much of the auditor's work was about one layer of figures.
///
/// @param layer the layer's name: `counts`, `means`, `items`, `distributions` or another that the messages know
/// @param cells how many published groups of people it was given
/// @param combinations how many combinations of them it tried
public record AuditedLayer(String layer, long cells, long combinations) {
    /// This and more work about the same layer.
    AuditedLayer and(AuditedLayer more) {
        return new AuditedLayer(layer, cells + more.cells, combinations + more.combinations);
    }
}
