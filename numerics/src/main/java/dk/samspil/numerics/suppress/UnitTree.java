package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A tree of organisational units, numbered `0 … size-1`.
///
/// The caller numbers the units in the order of their stable ids: the number decides ties in a plan, so
/// that the same organisation gives the same plan whatever the order of the rows it was read from.
public final class UnitTree {

    /// The parent of the root.
    public static final int NO_PARENT = -1;

    private final int root;
    private final int[] parents;
    private final int[] depths;
    private final int[] childStarts;
    private final int[] children;
    private final int[] bottomUp;
    private final int[] positions;
    private final int[] subtreeSizes;

    private UnitTree(int[] parents, int root) {
        this.root = root;
        this.parents = parents;
        this.depths = new int[parents.length];
        this.childStarts = new int[parents.length + 1];
        this.children = new int[parents.length - 1];
        this.bottomUp = new int[parents.length];
        this.positions = new int[parents.length];
        this.subtreeSizes = new int[parents.length];
        linkChildren();
        walk();
    }

    /// Builds the tree from the parent of every unit; the root's parent is [#NO_PARENT].
    ///
    /// @throws IllegalArgumentException if there is not exactly one root, a parent does not exist, or there
    ///     is a cycle
    public static UnitTree of(int[] parentOf) {
        var parents = parentOf.clone();
        int root = NO_PARENT;
        for (int unit = 0; unit < parents.length; unit++) {
            int parent = parents[unit];
            if (parent < NO_PARENT || parent >= parents.length) {
                throw new IllegalArgumentException("unit " + unit + " has the parent " + parent + ", which is no unit");
            }
            if (parent == NO_PARENT && root != NO_PARENT) {
                throw new IllegalArgumentException("two roots: unit " + root + " and unit " + unit);
            }
            root = parent == NO_PARENT ? unit : root;
        }
        if (root == NO_PARENT) {
            throw new IllegalArgumentException("no root among " + parents.length + " units");
        }
        return new UnitTree(parents, root);
    }

    private void linkChildren() {
        for (int parent : parents) {
            if (parent != NO_PARENT) {
                childStarts[parent + 1]++;
            }
        }
        Arrays.parallelPrefix(childStarts, Integer::sum);
        var next = childStarts.clone();
        for (int unit = 0; unit < parents.length; unit++) {
            if (unit != root) {
                children[next[parents[unit]]++] = unit;
            }
        }
    }

    /// Numbers the units so that children come before their parent and smaller numbers before larger
    /// siblings.
    private void walk() {
        var nextChild = childStarts.clone();
        int done = 0;
        int unit = root;
        while (unit != NO_PARENT) {
            if (nextChild[unit] < childStarts[unit + 1]) {
                int child = children[nextChild[unit]++];
                depths[child] = depths[unit] + 1;
                unit = child;
            } else {
                finish(unit, done++);
                unit = parents[unit];
            }
        }
        if (done < parents.length) {
            throw new IllegalArgumentException("unit " + firstUnreached() + " is in a cycle or below one");
        }
    }

    private void finish(int unit, int position) {
        bottomUp[position] = unit;
        positions[unit] = position;
        subtreeSizes[unit]++;
        if (unit != root) {
            subtreeSizes[parents[unit]] += subtreeSizes[unit];
        }
    }

    private int firstUnreached() {
        return IntStream.range(0, parents.length)
                .filter(unit -> subtreeSizes[unit] == 0)
                .findFirst()
                .orElseThrow();
    }

    /// The number of units.
    public int size() {
        return parents.length;
    }

    /// The unit that has no parent.
    public int root() {
        return root;
    }

    /// The unit directly above, or [#NO_PARENT] for the root.
    public int parent(int unit) {
        return parents[unit];
    }

    /// The number of units above; 0 for the root.
    public int depth(int unit) {
        return depths[unit];
    }

    /// The units directly below, smallest number first.
    public IntStream children(int unit) {
        return Arrays.stream(children, childStarts[unit], childStarts[unit + 1]);
    }

    /// The units above, nearest first; empty for the root.
    public IntStream ancestors(int unit) {
        return IntStream.iterate(parents[unit], above -> above != NO_PARENT, above -> parents[above]);
    }

    /// All units, every unit after all units below it.
    public IntStream bottomUp() {
        return Arrays.stream(bottomUp);
    }

    /// All units, every unit before all units below it.
    public IntStream topDown() {
        return IntStream.rangeClosed(1, bottomUp.length).map(back -> bottomUp[bottomUp.length - back]);
    }

    /// Whether `unit` is `above` itself or lies anywhere below it.
    public boolean isInSubtree(int unit, int above) {
        int distance = positions[above] - positions[unit];
        return distance >= 0 && distance < subtreeSizes[above];
    }

    /// The place of a unit in [#bottomUp], counted from 0: the units of its subtree stand directly before it.
    int position(int unit) {
        return positions[unit];
    }

    /// The unit in this place of [#bottomUp].
    int unitAt(int position) {
        return bottomUp[position];
    }

    /// The number of units in the subtree, the unit itself included.
    int subtreeSize(int unit) {
        return subtreeSizes[unit];
    }

    /// The sum of these numbers over every subtree.
    int[] sumSubtrees(int[] own) {
        var sums = own.clone();
        for (int unit : bottomUp) {
            if (unit != root) {
                sums[parents[unit]] += sums[unit];
            }
        }
        return sums;
    }
}
