package dk.samspil.numerics.driver;

/// When importance is computed, and how.
///
/// @param smallestN people with every score below which nothing is said
/// @param mostByShapley dimensions up to which Shapley values are used, and Johnson's weights above; at
///     most 20
/// @param resamples draws of units for the intervals, at least 2
/// @param confidence of the intervals, between 0 and 1
public record ImportanceRule(int smallestN, int mostByShapley, int resamples, double confidence) {

    /// 300 people, Shapley up to 12 dimensions, 1,000 draws, 95 per cent.
    public static final ImportanceRule DEFAULT = new ImportanceRule(300, 12, 1000, 0.95);

    static final int MOST_BY_SUBSETS = 20;

    public ImportanceRule {
        if (smallestN < 2 || mostByShapley < 0 || mostByShapley > MOST_BY_SUBSETS || resamples < 2) {
            throw new IllegalArgumentException(
                    "no rule: " + smallestN + " people, " + mostByShapley + " dimensions, " + resamples + " draws");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    RelativeImportance methodFor(int drivers) {
        return drivers <= mostByShapley ? RelativeImportance.SHAPLEY : RelativeImportance.JOHNSON;
    }
}
