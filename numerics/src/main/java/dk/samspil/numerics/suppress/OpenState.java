package dk.samspil.numerics.suppress;

/// The states of the tree planner, numbered `0 … size()-1`.
///
/// A state describes what a subtree leaves to its parent: how many complete contributors are *open* (in no
/// published cell), capped at `k`, or, while there is none, whether there are partial ones; and how many
/// *maximal* published units there are (with no published unit above them inside the subtree), capped at 2.
/// States with fewer open people have smaller numbers.
///
/// The second part cannot be left out: whether a parent may defer depends on it, and of two plans for a
/// subtree that leave the same people open the cheaper may have one maximal published unit (its top) where
/// the dearer has two.
final class OpenState {

    private static final int TOPS = 3;
    private static final int NOBODY = 0;
    private static final int ONLY_PARTIAL = 1;

    private final int support;
    private final int[] sums;

    OpenState(SuppressionRules rules) {
        this.support = rules.minimumSupport();
        this.sums = new int[size() * size()];
        for (int a = 0; a < size(); a++) {
            for (int b = 0; b < size(); b++) {
                int partial = Math.max(isOnlyPartial(a) ? 1 : 0, isOnlyPartial(b) ? 1 : 0);
                sums[a * size() + b] = of(complete(a) + complete(b), partial, tops(a) + tops(b));
            }
        }
    }

    int size() {
        return (ONLY_PARTIAL + support + 1) * TOPS;
    }

    /// The state of a group with so many open people and so many maximal published units.
    int of(int complete, int partial, int tops) {
        int people = complete > 0 ? ONLY_PARTIAL + Math.min(complete, support) : partial > 0 ? ONLY_PARTIAL : NOBODY;
        return people * TOPS + Math.min(tops, TOPS - 1);
    }

    int complete(int state) {
        return Math.max(state / TOPS - ONLY_PARTIAL, 0);
    }

    private boolean isOnlyPartial(int state) {
        return state / TOPS == ONLY_PARTIAL;
    }

    int tops(int state) {
        return state % TOPS;
    }

    int sum(int a, int b) {
        return sums[a * size() + b];
    }

    /// Whether a unit may be published together with these open people: nobody, or enough.
    boolean mayPublishWhole(int state) {
        return state / TOPS == NOBODY || complete(state) == support;
    }

    /// Whether a unit may be published without these open people: a few, and at least two published cells
    /// to unite.
    boolean mayDefer(int state) {
        return tops(state) == TOPS - 1 && !mayPublishWhole(state);
    }

    /// What a published unit leaves to its parent: the same open people, and itself as the one maximal
    /// unit.
    int afterDeferral(int state) {
        return state - tops(state) + 1;
    }

    /// What a unit leaves to its parent that was published whole.
    int afterWhole() {
        return of(0, 0, 1);
    }
}
