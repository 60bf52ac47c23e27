package dk.samspil.numerics.audit;

/// The tree of units as the attacker reads it from the register, published or not. There may be several
/// tops.
final class RegisterTree {

    private final int[] parents;
    /// All units, each after every unit below it.
    private final int[] upwards;

    /// @param parentOf the parent of every unit, a negative number for a unit without one
    RegisterTree(int[] parentOf) {
        this.parents = parentOf.clone();
        var childrenLeft = new int[parents.length];
        for (int parent : parents) {
            if (parent >= parents.length) {
                throw new IllegalArgumentException("no unit " + parent + " to be a parent");
            }
            if (parent >= 0) {
                childrenLeft[parent]++;
            }
        }
        this.upwards = new int[parents.length];
        int ready = 0;
        for (int unit = 0; unit < parents.length; unit++) {
            if (childrenLeft[unit] == 0) {
                upwards[ready++] = unit;
            }
        }
        for (int next = 0; next < ready; next++) {
            int parent = parents[upwards[next]];
            if (parent >= 0 && --childrenLeft[parent] == 0) {
                upwards[ready++] = parent;
            }
        }
        if (ready < parents.length) {
            throw new IllegalArgumentException("the register's tree has a cycle");
        }
    }

    int size() {
        return parents.length;
    }

    /// The parent, or a negative number.
    int parent(int unit) {
        return parents[unit];
    }

    /// The unit in this position of an order in which every unit comes after the units below it.
    int upwards(int position) {
        return upwards[position];
    }

    /// Adds up over every subtree what its units have of their own, in place.
    void sumUp(int[] values) {
        for (int unit : upwards) {
            if (parents[unit] >= 0) {
                values[parents[unit]] += values[unit];
            }
        }
    }

    /// Adds up elements of the prime field over every subtree, in place.
    void sumUpInField(long[] values) {
        for (int unit : upwards) {
            if (parents[unit] >= 0) {
                values[parents[unit]] = PrimeField.add(values[parents[unit]], values[unit]);
            }
        }
    }

    /// Whether `unit` is `above` or lies below it.
    boolean isInSubtree(int unit, int above) {
        int at = unit;
        while (at >= 0 && at != above) {
            at = parents[at];
        }
        return at == above;
    }
}
