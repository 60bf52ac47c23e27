package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells numbers of answers less exactly where they, together, would tell that all the people left over between
/// a unit and the units below it answered: "18 of 24 less 11 of 17 is 7 of 7".
///
/// The people left over may be known to have answered all, or all but one, only where the classes of the numbers
/// tell it: those decide what is shown at all. All but one is treated like all, so that who sees that something is
/// told less exactly cannot conclude that everybody answered. Source: docs/methods/disclosure-counts-and-rates.md.
public final class ParticipationGuard {

    private static final int NONE = UnitTree.NO_PARENT;

    private final int[] answered;
    private final int[] invited;
    /// Published units, each after all below it.
    private final int[] units;
    /// By unit, the nearest published one above.
    private final int[] above;
    private final List<List<Integer>> below = new ArrayList<>();
    private final CountDetail[] details;

    private ParticipationGuard(UnitPlan plan, int[] answered, int[] invited) {
        var tree = plan.tree();
        this.answered = answered.clone();
        this.invited = IntStream.range(0, tree.size())
                .map(unit -> Math.max(answered[unit], invited[unit]))
                .toArray();
        this.units = tree.bottomUp()
                .filter(unit -> plan.decision(unit).isPublished())
                .toArray();
        this.above = new int[tree.size()];
        this.details = new CountDetail[tree.size()];
        Arrays.fill(details, CountDetail.FULL);
        IntStream.range(0, tree.size()).forEach(_ -> below.add(new ArrayList<>()));
        for (int unit : units) {
            above[unit] = tree.ancestors(unit)
                    .filter(each -> plan.decision(each).isPublished())
                    .findFirst()
                    .orElse(NONE);
            if (above[unit] != NONE) {
                below.get(above[unit]).add(unit);
            }
        }
    }

    /// How exactly the number of answers may be told in every unit; [CountDetail#FULL] for those without results.
    ///
    /// @param answered by unit, how many of its cell answered
    /// @param invited by unit, how many of its cell were invited
    public static List<CountDetail> check(UnitPlan plan, int[] answered, int[] invited) {
        var guard = new ParticipationGuard(plan, answered, invited);
        guard.tellLess();
        return List.of(guard.details);
    }

    private void tellLess() {
        var classes = new Limits(_ -> CountDetail.CLASS);
        boolean changes = true;
        while (changes) {
            var now = new Limits(unit -> details[unit]);
            var changed = new BitSet();
            for (int unit : units) {
                if (now.isNearlyEverybody(unit) && !classes.isNearlyEverybody(unit) && !isToldBySelf(unit)) {
                    tellLessAround(unit, changed);
                }
            }
            changes = !changed.isEmpty();
        }
    }

    /// A unit with nobody below it is protected by how its own number is written.
    private boolean isToldBySelf(int unit) {
        return below.get(unit).isEmpty() && told(unit, details[unit]).isExact();
    }

    private ToldNumber told(int unit, CountDetail detail) {
        return ToldNumber.of(detail, answered[unit], invited[unit]);
    }

    /// Tells one number less exactly, unless one that it could have been has just changed.
    private void tellLessAround(int unit, BitSet changed) {
        var choice = listChoice(unit);
        if (choice.stream().noneMatch(changed::get)) {
            choice.stream()
                    .filter(each -> isWider(each, unit))
                    .findFirst()
                    .or(() -> choice.stream().findFirst())
                    .ifPresent(each -> {
                        details[each] = details[each].less();
                        changed.set(each);
                    });
        }
    }

    /// Those that can be told less exactly: the units right below, small ones first, then the unit itself, then the
    /// same one level up, and so on.
    private List<Integer> listChoice(int unit) {
        return Stream.iterate(unit, each -> each != NONE, each -> above[each])
                .flatMap(each -> Stream.concat(below.get(each).stream().sorted(cheapestFirst()), Stream.of(each)))
                .filter(each -> details[each] != CountDetail.CLASS)
                .distinct()
                .toList();
    }

    /// Distributions of 20 to 49 people need an exact number.
    private Comparator<Integer> cheapestFirst() {
        return Comparator.<Integer, Boolean>comparing(unit -> CountClass.of(answered[unit]) == CountClass.FROM_20_TO_49)
                .thenComparingInt(unit -> answered[unit])
                .thenComparing(Comparator.naturalOrder());
    }

    /// Whether telling it less exactly leaves more room where it matters: less for a whole, more for another part.
    private boolean isWider(int unit, int about) {
        var now = told(unit, details[unit]);
        var then = told(unit, details[unit].less());
        boolean isWhole =
                Stream.iterate(about, each -> each != NONE, each -> above[each]).anyMatch(each -> each == unit);
        return isWhole ? then.lowest() < now.lowest() : then.highest() > now.highest();
    }

    /// What the numbers told of all units say about each, exactly: first from the bottom up, then from the top down.
    private final class Limits {
        private final int[] lowest;
        private final int[] highest;
        /// By unit, the most that those right below can be together, and the least, before looking up.
        private final int[] mostBelow;
        private final int[] leastBelow;

        private Limits(IntFunction<CountDetail> details) {
            this.lowest = new int[answered.length];
            this.highest = new int[answered.length];
            this.mostBelow = new int[answered.length];
            this.leastBelow = new int[answered.length];
            for (int unit : units) {
                var own = told(unit, details.apply(unit));
                lowest[unit] = Math.max(own.lowest(), leastBelow[unit]);
                highest[unit] = Math.min(own.highest(), mostBelow[unit] + rest(unit));
                if (above[unit] != NONE) {
                    leastBelow[above[unit]] += lowest[unit];
                    mostBelow[above[unit]] += highest[unit];
                }
            }
            for (int place = units.length - 1; place >= 0; place--) {
                int unit = units[place];
                int whole = above[unit];
                if (whole != NONE) {
                    int most = highest[unit];
                    int least = lowest[unit];
                    lowest[unit] = Math.max(least, lowest[whole] - rest(whole) - (mostBelow[whole] - most));
                    highest[unit] = Math.min(most, highest[whole] - (leastBelow[whole] - least));
                }
            }
        }

        /// Whether it is known exactly how many of the people in no unit below answered, and these are all or all
        /// but one.
        private boolean isNearlyEverybody(int unit) {
            int rest = rest(unit);
            int least = Math.max(0, lowest[unit] - mostBelow[unit]);
            int most = Math.min(rest, highest[unit] - leastBelow[unit]);
            return rest > 0 && least >= most && least >= rest - 1;
        }
    }

    /// How many were invited in a unit and in none of those below.
    private int rest(int unit) {
        int inBelow = below.get(unit).stream().mapToInt(each -> invited[each]).sum();
        return Math.max(0, invited[unit] - inBelow);
    }
}
