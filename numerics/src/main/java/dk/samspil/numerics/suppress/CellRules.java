package dk.samspil.numerics.suppress;

/// The thresholds for units and for their breakdowns.
///
/// @param units the rules for units; their minimum support holds for everything
/// @param minimumCategory the fewest people in a block of a breakdown by one attribute; at least 5
/// @param minimumCutUnit the fewest people in a unit that is broken down by one attribute
/// @param minimumPairCategory the same for a block of a breakdown by two attributes
/// @param minimumPairUnit the same for a unit that is broken down by two attributes
public record CellRules(
        SuppressionRules units, int minimumCategory, int minimumCutUnit, int minimumPairCategory, int minimumPairUnit) {

    /// The defaults for means of dimensions.
    public static final CellRules FOR_MEANS = new CellRules(SuppressionRules.FOR_MEANS, 10, 30, 20, 300);

    public CellRules {
        if (minimumCategory < 5 || minimumPairCategory < minimumCategory) {
            throw new IllegalArgumentException("blocks of " + minimumCategory + " and " + minimumPairCategory
                    + " people; at least 5, and no fewer with two attributes than with one");
        }
        if (minimumCutUnit < minimumCategory || minimumPairUnit < minimumCutUnit) {
            throw new IllegalArgumentException("units of " + minimumCutUnit + " and " + minimumPairUnit + " people");
        }
    }

    /// The fewest people in a unit that is broken down this way.
    public int minimumUnitOf(Cut cut) {
        return cut.attributes().size() == 1 ? minimumCutUnit : minimumPairUnit;
    }

    /// The fewest people in a block of a breakdown of this kind.
    public int minimumBlockOf(Cut cut) {
        return cut.attributes().size() == 1 ? minimumCategory : minimumPairCategory;
    }
}
