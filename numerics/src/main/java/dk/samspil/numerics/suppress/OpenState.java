package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.SuppressionRules.PartialAnswers;

/// The states of the tree planner, numbered `0 … size()-1`.
///
/// A state describes what a subtree leaves to its parent: how many complete contributors are *open* (in no
/// published cell), capped at `k`; how many partial ones, capped at `k` where they need support of their
/// own, otherwise only whether there are any and only while there is no complete one; and how many
/// *maximal* published units there are (with
/// no published unit above them inside the subtree), capped at 2. States with fewer open people have
/// smaller numbers.
///
/// The third part cannot be left out: whether a parent may defer depends on it, and of two plans for a
/// subtree that leave the same people open the cheaper may have one maximal published unit (its top) where
/// the dearer has two.
final class OpenState {

    private static final int TOPS = 3;

    private final int support;
    private final int partialCap;
    private final int[] sums;

    OpenState(SuppressionRules rules) {
        this.support = rules.minimumSupport();
        this.partialCap = rules.partialAnswers() == PartialAnswers.OWN_SUPPORT ? support : 1;
        this.sums = new int[size() * size()];
        for (int a = 0; a < size(); a++) {
            for (int b = 0; b < size(); b++) {
                sums[a * size() + b] = of(complete(a) + complete(b), partial(a) + partial(b), tops(a) + tops(b));
            }
        }
    }

    int size() {
        return (support + 1) * (partialCap + 1) * TOPS;
    }

    /// The state of a group with so many open people and so many maximal published units.
    int of(int complete, int partial, int tops) {
        int cappedComplete = Math.min(complete, support);
        int cappedPartial = partialCap == 1 && complete > 0 ? 0 : Math.min(partial, partialCap);
        return (cappedComplete * (partialCap + 1) + cappedPartial) * TOPS + Math.min(tops, TOPS - 1);
    }

    int complete(int state) {
        return state / (TOPS * (partialCap + 1));
    }

    int partial(int state) {
        return state / TOPS % (partialCap + 1);
    }

    int tops(int state) {
        return state % TOPS;
    }

    int sum(int a, int b) {
        return sums[a * size() + b];
    }

    /// Whether a unit may be published together with these open people: nobody, or enough of each kind.
    boolean mayPublishWhole(int state) {
        int complete = complete(state);
        int partial = partial(state);
        return complete == 0 ? partial == 0 : complete == support && (partial == 0 || partial == partialCap);
    }

    /// Whether a unit may be published without these open people: a few, and at least two published cells
    /// to unite.
    boolean mayDefer(int state) {
        return tops(state) == TOPS - 1 && complete(state) < support && complete(state) + partial(state) > 0;
    }

    /// What a published unit leaves to its parent: the same open people, and itself as the one maximal
    /// unit.
    int afterDeferral(int state) {
        return of(complete(state), partial(state), 1);
    }

    /// What a unit leaves to its parent that was published whole.
    int afterWhole() {
        return of(0, 0, 1);
    }
}
