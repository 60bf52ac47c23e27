package dk.samspil.numerics.compare;

/// What may be said about one unit beside its reference in one dimension.
///
/// Unit: points. See [ReferenceRule] for the rule and docs/methods/reference-comparison.md for the method.
///
/// @param word the one of five words that may be said
/// @param difference posterior mean of the unit less the reference; for claims and for sorting, not shown
///     as the unit's own; `NaN` when there is no posterior
/// @param sd posterior standard deviation of the difference; `NaN` when there is none
/// @param error probability that the difference does not exceed the margin in the better direction: the
///     `e` of the method; 1 where nothing may be said, `NaN` when not compared
public record Comparison(Word word, double difference, double sd, double error) {

    /// There is no figure or no reference, so nothing is said.
    public static final Comparison NOT_COMPARED = new Comparison(Word.NOT_COMPARED, Double.NaN, Double.NaN, Double.NaN);

    /// The words, from high to low.
    public enum Word {
        CLEARLY_ABOVE,
        ABOVE,
        /// Grey, and the normal case.
        NOT_DISTINGUISHABLE,
        BELOW,
        CLEARLY_BELOW,
        /// There are not two figures to compare.
        NOT_COMPARED
    }

    /// Whether the unit is coloured.
    public boolean isClaimed() {
        return word != Word.NOT_DISTINGUISHABLE && word != Word.NOT_COMPARED;
    }
}
