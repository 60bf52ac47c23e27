package dk.samspil.numerics.suppress;

/// How many people whose home is a unit (not a unit below it) contribute to a quantity.
///
/// A battery is a set of questions shown or withheld together. A *complete* contributor answered all of
/// them; *anyone* counts everybody who answered at least one. Support is counted on the complete
/// contributors, because every question has at least those, while a group is empty only when nobody in it
/// answered anything.
public final class ContributorCounts {

    private final int[] complete;
    private final int[] anyone;

    private ContributorCounts(int[] complete, int[] anyone) {
        this.complete = complete;
        this.anyone = anyone;
    }

    /// Counts per home unit for a battery that some answered only in part.
    ///
    /// @throws IllegalArgumentException if the lengths differ, or not `0 <= complete <= anyone` for every
    ///     unit
    public static ContributorCounts of(int[] complete, int[] anyone) {
        if (complete.length != anyone.length) {
            throw new IllegalArgumentException(complete.length + " and " + anyone.length + " units");
        }
        for (int unit = 0; unit < complete.length; unit++) {
            if (complete[unit] < 0 || complete[unit] > anyone[unit]) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has " + complete[unit] + " complete contributors among " + anyone[unit]);
            }
        }
        return new ContributorCounts(complete.clone(), anyone.clone());
    }

    /// Counts per home unit for a quantity that has no parts: each person contributes or does not.
    public static ContributorCounts of(int[] contributors) {
        return of(contributors, contributors);
    }

    /// The number of home units.
    public int size() {
        return complete.length;
    }

    /// People of this home who answered everything.
    public int complete(int home) {
        return complete[home];
    }

    /// People of this home who answered anything.
    public int anyone(int home) {
        return anyone[home];
    }

    /// The complete contributors of every whole subtree.
    int[] completeInSubtrees(UnitTree tree) {
        return tree.sumSubtrees(complete);
    }

    /// The same people, those of each home counted in another unit instead; in none if that is
    /// [UnitTree#NO_PARENT].
    ContributorCounts movedTo(int[] unitOfHome) {
        return new ContributorCounts(move(complete, unitOfHome), move(anyone, unitOfHome));
    }

    private static int[] move(int[] own, int[] unitOfHome) {
        var moved = new int[own.length];
        for (int home = 0; home < own.length; home++) {
            if (unitOfHome[home] != UnitTree.NO_PARENT) {
                moved[unitOfHome[home]] += own[home];
            }
        }
        return moved;
    }
}
