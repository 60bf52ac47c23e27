package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;

/// What the people of every unit of the register, with everything below it, add up to in a solution of the
/// equations.
final class UnitSums {

    private final int[] complete;
    private final int[] anyone;
    private final long[] values;

    /// @param atomValues the solution, divided among the atoms of each group
    UnitSums(PublishedCells published, CellGroups groups, RegisterTree tree, long[] atomValues) {
        this.complete = new int[tree.size()];
        this.anyone = new int[tree.size()];
        this.values = new long[tree.size()];
        for (int atom = 0; atom < atomValues.length; atom++) {
            if (groups.ofAtom(atom) != CellGroups.NO_GROUP) {
                int home = published.home(atom);
                complete[home] += published.complete(atom);
                anyone[home] += groups.contributors(atom);
                values[home] = PrimeField.add(values[home], atomValues[atom]);
            }
        }
        tree.sumUp(complete);
        tree.sumUp(anyone);
        tree.sumUpInField(values);
    }

    /// The people who contributed to everything.
    int complete(int unit) {
        return complete[unit];
    }

    /// The people who contributed to anything.
    int anyone(int unit) {
        return anyone[unit];
    }

    long value(int unit) {
        return values[unit];
    }
}
