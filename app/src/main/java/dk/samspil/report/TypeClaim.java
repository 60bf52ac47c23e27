package dk.samspil.report;

import dk.samspil.numerics.compare.Comparison;

/// What may be said about a unit beside the units of its type.
///
/// @param mean of their shown means, weighted by answers; `NaN` where there are too few
/// @param others how many other units that is the mean of
public record TypeClaim(Comparison comparison, double mean, int others) {
    /// No type, or too few units of it.
    static final TypeClaim NONE = new TypeClaim(Comparison.NOT_COMPARED, Double.NaN, 0);

    /// Whether there are enough units of the type.
    public boolean isCompared() {
        return comparison.word() != Comparison.Word.NOT_COMPARED;
    }
}
