package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The least and the most that a block of people can add up to, when intervals are known for the sums of
/// several cells and everybody is between 0 and 100. Solved by linear programming.
///
/// The variables are the sums of *groups*: classes in exactly the same of these cells, inside the block
/// or outside.
final class SumBounds {

    private final List<Group> groups;
    private final List<Interval> intervals;

    /// People in exactly the same cells.
    ///
    /// @param parts what each of them answered is a multiple of 100 divided by this; 0 if it may be anything
    record Group(boolean isInBlock, int people, long parts) {
        private Group with(Group other) {
            return new Group(isInBlock, people + other.people, Steps.common(parts, other.parts));
        }
    }

    /// The groups in a cell, and what is known of their sum.
    record Interval(List<Integer> groups, double lowest, double highest) {
        Interval {
            groups = List.copyOf(groups);
        }
    }

    SumBounds(List<Group> groups, List<Interval> intervals) {
        this.groups = List.copyOf(groups);
        this.intervals = List.copyOf(intervals);
    }

    /// The least that the block can add up to.
    double lowest() {
        return value(model().minimise());
    }

    /// The most that the block can add up to.
    double highest() {
        return value(model().maximise());
    }

    /// The same for answers in whole steps, where these are known and not too many.
    Optional<WholeStepBounds> inWholeSteps() {
        return WholeStepBounds.of(groups, intervals);
    }

    private ExpressionsBasedModel model() {
        var model = new ExpressionsBasedModel();
        var variables = new ArrayList<Variable>();
        for (var group : groups) {
            variables.add(model.newVariable("group" + variables.size())
                    .lower(0)
                    .upper(100L * group.people)
                    .weight(group.isInBlock ? 1 : 0));
        }
        for (int cell = 0; cell < intervals.size(); cell++) {
            var interval = intervals.get(cell);
            var sum = model.newExpression("cell" + cell);
            sum.lower(interval.lowest);
            sum.upper(interval.highest);
            interval.groups.forEach(group -> sum.set(variables.get(group), 1));
        }
        return model;
    }

    private static double value(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalArgumentException("no answers agree with the shown means: " + result.getState());
        }
        return result.getValue();
    }

    /// Divides the classes of a block and of some cells into groups.
    static final class Builder {
        private final Set<Integer> block;
        private final Map<Integer, BitSet> cellsOfClass = new TreeMap<>();
        private final List<Double> lowest = new ArrayList<>();
        private final List<Double> highest = new ArrayList<>();

        Builder(Set<Integer> block) {
            this.block = block;
            block.forEach(number -> cellsOfClass.put(number, new BitSet()));
        }

        void add(Set<Integer> classes, double lowestSum, double highestSum) {
            for (int number : classes) {
                cellsOfClass.computeIfAbsent(number, _ -> new BitSet()).set(lowest.size());
            }
            lowest.add(lowestSum);
            highest.add(highestSum);
        }

        SumBounds build(IntUnaryOperator peopleOfClass, IntToLongFunction partsOfClass) {
            Map<BitSet, Group> groups = new LinkedHashMap<>();
            cellsOfClass.forEach((number, cells) -> {
                cells.set(lowest.size(), block.contains(number));
                var ofClass = new Group(
                        block.contains(number), peopleOfClass.applyAsInt(number), partsOfClass.applyAsLong(number));
                groups.merge(cells, ofClass, Group::with);
            });
            var keys = new ArrayList<>(groups.keySet());
            var intervals = new ArrayList<Interval>();
            for (int cell = 0; cell < lowest.size(); cell++) {
                var members = new ArrayList<Integer>();
                for (int group = 0; group < keys.size(); group++) {
                    if (keys.get(group).get(cell)) {
                        members.add(group);
                    }
                }
                intervals.add(new Interval(members, lowest.get(cell), highest.get(cell)));
            }
            return new SumBounds(List.copyOf(groups.values()), intervals);
        }
    }
}
