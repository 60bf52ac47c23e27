package dk.samspil.numerics.suppress;

import java.util.Random;

/// Small trees with small units, where every way to expose somebody comes up often.
public final class RandomTrees {

    private static final int[] OWN_STAFF = {0, 0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 7, 9};

    private final Random random;

    public RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    /// A tree of one to `most` units; parents may have larger numbers than their children.
    public int[] parents(int most) {
        int size = 1 + random.nextInt(most);
        var label = random.ints(0, size).distinct().limit(size).toArray();
        var parents = new int[size];
        parents[label[0]] = UnitTree.NO_PARENT;
        for (int i = 1; i < size; i++) {
            parents[label[i]] = label[random.nextInt(i)];
        }
        return parents;
    }

    public int[] ownStaff(int units) {
        return random.ints(units, 0, OWN_STAFF.length).map(i -> OWN_STAFF[i]).toArray();
    }

    /// For each unit a number between 0 and `most`, seldom much less than that.
    public int[] atMost(int[] most) {
        var fewer = most.clone();
        for (int unit = 0; unit < fewer.length; unit++) {
            fewer[unit] -= random.nextInt(10) < 4 ? random.nextInt(fewer[unit] + 1) : 0;
        }
        return fewer;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
