package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.CellReadings.Reading;
import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Withholds a battery where what is shown would tell too much of what single people answered, though
/// enough of them are behind every figure: "6 of 20 are left, and their mean must be 100".
///
/// From the rounded means and ranges that are shown it works out between which limits the answers of the
/// people in each cell, less those in the cells below, must add up. Every one of them must still be able to
/// have given at least four of the five answers. docs/methods/disclosure-residual-values.md.
public final class ResidualGuard {

    private static final int ANSWERS = 5;
    private static final int NO_MEAN = -1;
    /// Means of so many people times parts may be rounded up a little below the half (see
    /// [WholeNumber#nearest]).
    private static final long SHARP = 5_000_000;

    private final List<Quantity> quantities;
    private final int mean;
    private final long parts;

    private ResidualGuard(List<Quantity> quantities, int mean) {
        this.quantities = List.copyOf(quantities);
        this.mean = mean;
        this.parts = quantities.stream().mapToLong(Quantity::parts).reduce(1, ResidualGuard::leastCommonMultiple);
    }

    /// Something that every contributor has a value of from 0 to 100 for.
    ///
    /// @param parts every value is a multiple of 25 divided by this: 1 for an answer in five steps, `m` for
    ///     a mean of `m` answers; where skipped answers are filled in with the mean of the others, a common
    ///     multiple of all numbers up to `m`. Too large a number only makes the guard see less sharply
    /// @param fixed whether it stays shown where the battery is withheld, because it belongs to another one
    public record Quantity(int parts, boolean fixed) {
        public Quantity {
            if (parts < 1) {
                throw new IllegalArgumentException("a value has at least one part, not " + parts);
            }
        }
    }

    /// A guard of quantities that are looked at each by itself.
    public static ResidualGuard of(List<Quantity> quantities) {
        return new ResidualGuard(quantities, NO_MEAN);
    }

    /// A guard of quantities and the mean of them, such as the items of a dimension and the dimension: what
    /// is shown of one limits the others.
    public static ResidualGuard withMean(List<Quantity> quantities, Quantity meanOfThem) {
        return new ResidualGuard(
                Stream.concat(quantities.stream(), Stream.of(meanOfThem)).toList(), quantities.size());
    }

    /// In how many parts a step between two answers is divided, so that all values are whole numbers of them.
    long commonParts() {
        return parts;
    }

    private static long leastCommonMultiple(long one, long other) {
        return Math.multiplyExact(one / WholeNumber.greatestCommonDivisor(one, other), other);
    }

    /// Into how many equal steps the scale from 0 to 100 is divided by the values that a person can have: 4 for
    /// one of five answers, `4 m` for the mean of `m` of them; 0 where only [Quantity#parts] is known. Whoever
    /// knows which questions somebody answered knows these.
    @FunctionalInterface
    public interface PersonSteps {
        int of(int person, int quantity);
    }

    /// Which cells of a plan the battery must be withheld for.
    ///
    /// Units are looked at first, without breakdowns; then the breakdowns by each cut, then all of them
    /// together.
    ///
    /// @param battery who contributes to the battery, completely or not
    /// @param readings what would be shown; quantities are numbered as given, the mean of them last
    /// @throws IllegalArgumentException if the readings contradict each other, or the quantities that stay
    ///     shown are not safe by themselves
    public WithheldCells check(CellPlan plan, Contributors battery, CellReadings readings) {
        return check(plan, battery, readings, (person, quantity) -> 0);
    }

    /// The same for a reader who knows what each person's values can be.
    public WithheldCells check(CellPlan plan, Contributors battery, CellReadings readings, PersonSteps steps) {
        var people = new People(
                plan.people().count(battery::isAnyone),
                IntStream.range(0, quantities.size())
                        .mapToObj(quantity -> plan.people()
                                .commonDivisors(
                                        battery::isAnyone, person -> step(steps.of(person, quantity), quantity)))
                        .toList());
        var all = checkOnce(plan, people, readings);
        var found = all;
        while (!found.isNothing()) {
            found = checkOnce(all.takenFrom(plan), people, readings);
            all = all.and(found);
        }
        return all;
    }

    /// In the parts that the guard reckons in.
    private long step(int stepsOfPerson, int quantity) {
        long scale = (ANSWERS - 1) * parts;
        return stepsOfPerson > 0 && scale % stepsOfPerson == 0
                ? scale / stepsOfPerson
                : parts / quantities.get(quantity).parts();
    }

    /// Who contributes, and in what steps.
    private static final class People {
        private final int[] contributors;
        private final List<long[]> steps;

        private People(int[] contributors, List<long[]> steps) {
            this.contributors = contributors;
            this.steps = steps;
        }
    }

    private WithheldCells checkOnce(CellPlan plan, People people, CellReadings readings) {
        var withoutBreakdowns = guarded(plan, people, List.of(), List.of());
        var units = new UnitGuard(this, withoutBreakdowns, readings).check();
        var tables = new ArrayList<>(plan.listCuts());
        tables.removeIf(table -> units.contains(table.unit()));
        var cuts = tables.stream().map(CutTable::cut).distinct().sorted().toList();
        var together = new BreakdownGuard(this, guarded(plan, people, tables, cuts), units, readings);
        if (together.isSafe()) {
            return new WithheldCells(units, List.of());
        }
        var withheld = new ArrayList<Breakdown>();
        for (var stage : Stream.concat(cuts.stream().map(List::of), Stream.of(cuts))
                .distinct()
                .toList()) {
            var guarded = guarded(plan, people, tables, stage);
            withheld.addAll(new BreakdownGuard(this, guarded, units, readings).check());
            tables.removeIf(table -> withheld.contains(new Breakdown(table.unit(), table.cut())));
        }
        return new WithheldCells(units, withheld);
    }

    private static GuardedPlan guarded(CellPlan plan, People people, List<CutTable> tables, List<Integer> cuts) {
        return new GuardedPlan(plan, people.contributors, people.steps, tables, cuts);
    }

    /// What follows from everything that is shown in some cells.
    ///
    /// @param units which units show the battery
    /// @param breakdowns which breakdowns do
    SumRanges read(
            GuardedPlan plan, CellReadings readings, IntPredicate units, Predicate<GuardedBreakdown> breakdowns) {
        var ranges = new SumRanges(
                plan.network(),
                quantities.size(),
                mean,
                (ANSWERS - 1) * parts,
                (group, quantity) -> plan.step(group, quantity));
        for (int unit : plan.units()) {
            limit(ranges, plan, plan.group(unit), units.test(unit), quantity -> readings.read(unit, quantity));
        }
        for (var breakdown : plan.breakdowns()) {
            boolean shown = breakdowns.test(breakdown);
            for (int block = 0; block < breakdown.blocks().size(); block++) {
                int number = block;
                limit(
                        ranges,
                        plan,
                        breakdown.blocks().get(block),
                        shown,
                        quantity -> readings.read(
                                breakdown.table().unit(), breakdown.table().cut(), number, quantity));
            }
        }
        ranges.settle();
        if (ranges.isContradictory()) {
            throw new IllegalArgumentException("the readings contradict each other");
        }
        return ranges;
    }

    private void limit(SumRanges ranges, GuardedPlan plan, int group, boolean shown, IntFunction<Reading> readings) {
        int people = plan.network().people(group);
        for (int quantity = 0; people > 0 && quantity < quantities.size(); quantity++) {
            if (shown || quantities.get(quantity).fixed()) {
                var reading = readings.apply(quantity);
                long size = (long) people * quantities.get(quantity).parts();
                long lowest = Math.ceilDiv((2L * reading.lowest() - 1) * size, 50L) - size / SHARP;
                long highest = Math.ceilDiv((2L * reading.highest() + 1) * size, 50L) - 1;
                long scale = parts / quantities.get(quantity).parts();
                ranges.limit(group, quantity, lowest * scale, highest * scale);
            }
        }
    }

    /// The atoms among these in which somebody could no longer have given at least four of the five answers to
    /// everything.
    List<Integer> selectUnsafe(List<Integer> atoms, GuardedPlan plan, SumRanges ranges) {
        return atoms.stream()
                .filter(atom -> !isSafe(ranges, atom, plan.network().people(atom)))
                .toList();
    }

    /// What is possible between two possible answers is possible, so that only the ends of the scale are
    /// tried.
    private boolean isSafe(SumRanges ranges, int atom, int people) {
        return IntStream.range(0, quantities.size()).allMatch(quantity -> {
            boolean lowest = mayHaveGiven(0, ranges, atom, people, quantity);
            boolean highest = mayHaveGiven(ANSWERS - 1, ranges, atom, people, quantity);
            return lowest
                    ? highest || mayHaveGiven(ANSWERS - 2, ranges, atom, people, quantity)
                    : highest && mayHaveGiven(1, ranges, atom, people, quantity);
        });
    }

    private boolean mayHaveGiven(int answer, SumRanges ranges, int atom, int people, int quantity) {
        long value = parts * answer;
        long others = (ANSWERS - 1) * parts * (people - 1);
        return ranges.allows(atom, quantity, value, value + others);
    }
}
