package dk.samspil.numerics.compare;

import java.util.Collection;

/// How many of a dimension's items went up, stayed, went down, and how many cannot be told: "4 up, 3 the
/// same, 5 down".
///
/// Formula: counts of the words of [ChangeRule], whose family here is all items of the unit, tested
/// together with [Waves#of(ReleasedMeans, ReleasedMeans, double\[\])]. "The same" is shown to lie inside
/// the rule's band of no change, not merely unproven. Unit: items. Smallest meaningful n: 10 answers, from
/// where items are shown; in a unit of twenty nearly all items cannot be told, and it is honest to say so.
/// Edge cases: items without two figures are not counted. Source: our rule.
///
/// Worked example: one item up, one down and two within the band are "1 up, 2 the same, 1 down". More in
/// docs/methods/change-summary.md.
///
/// @param up marked upwards
/// @param same within the band
/// @param down marked downwards
/// @param cannotTell compared, but neither
public record ChangeSummary(int up, int same, int down, int cannotTell) {

    /// Counts the changes.
    public static ChangeSummary of(Collection<Change> items) {
        int up = 0;
        int same = 0;
        int down = 0;
        int cannotTell = 0;
        for (Change item : items) {
            switch (item.verdict()) {
                case UP -> up++;
                case NOT_CHANGED -> same++;
                case DOWN -> down++;
                case CANNOT_TELL -> cannotTell++;
                case NOT_COMPARED -> {}
            }
        }
        return new ChangeSummary(up, same, down, cannotTell);
    }

    /// Items with two figures.
    public int compared() {
        return up + same + down + cannotTell;
    }
}
