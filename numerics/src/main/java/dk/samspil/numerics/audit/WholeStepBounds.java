package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.SumBounds.Group;
import dk.samspil.numerics.audit.SumBounds.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The same as [SumBounds] for answers in whole steps: a mean of five answers in steps of 25 points is a
/// multiple of 5, so more follows from a rounded one. Solved by integer programming.
///
/// Everything is written in whole numbers: a group's sum in steps of its own, and each cell's interval in
/// the steps common to its groups, moved inwards to the nearest whole number of them. Halves were rounded
/// up, so the upper end of an interval is not part of it, but for the end of the scale.
final class WholeStepBounds {

    /// With more groups than this the linear program has to do.
    static final int MOST_GROUPS = 24;

    private static final long MOST_STEPS = 1_000_000;
    private static final double HIGHEST = 100;
    private static final double NOISE = 1e-6;

    private final List<Group> groups;
    private final long blockParts;
    private final IntegerProgram program;

    private WholeStepBounds(List<Group> groups, List<Interval> intervals) {
        this.groups = List.copyOf(groups);
        this.blockParts = commonParts(groups.stream().filter(Group::isInBlock).toList());
        this.program = new IntegerProgram(
                groups.stream().map(group -> group.parts() * group.people()).toList(),
                intervals.stream().map(this::row).toList());
    }

    /// Empty where somebody's answers are in no known steps, or there are too many groups or steps.
    static Optional<WholeStepBounds> of(List<Group> groups, List<Interval> intervals) {
        long parts = commonParts(groups);
        boolean isCountable = groups.size() <= MOST_GROUPS
                && parts != Steps.UNKNOWN
                && parts * groups.stream().mapToInt(Group::people).sum() <= MOST_STEPS;
        return isCountable ? Optional.of(new WholeStepBounds(groups, intervals)) : Optional.empty();
    }

    private static long commonParts(List<Group> groups) {
        return groups.stream().mapToLong(Group::parts).reduce(1, Steps::common);
    }

    /// The least that the block can add up to; empty if that was not found out.
    OptionalDouble lowest() {
        OptionalLong found = program.largest(blockSum(-1));
        return found.isPresent() ? OptionalDouble.of(points(-found.getAsLong())) : OptionalDouble.empty();
    }

    /// The most that the block can add up to; empty if that was not found out.
    OptionalDouble highest() {
        OptionalLong found = program.largest(blockSum(1));
        return found.isPresent() ? OptionalDouble.of(points(found.getAsLong())) : OptionalDouble.empty();
    }

    private List<Long> blockSum(int sign) {
        return groups.stream()
                .map(group -> group.isInBlock() ? sign * blockParts / group.parts() : 0L)
                .toList();
    }

    private double points(long steps) {
        return steps * HIGHEST / blockParts;
    }

    private IntegerProgram.Row row(Interval interval) {
        var members = interval.groups().stream().map(groups::get).toList();
        long parts = commonParts(members);
        long most = parts * members.stream().mapToInt(Group::people).sum();
        double highest = interval.highest() / HIGHEST * parts;
        return new IntegerProgram.Row(
                IntStream.range(0, groups.size())
                        .mapToObj(group -> interval.groups().contains(group)
                                ? parts / groups.get(group).parts()
                                : 0L)
                        .toList(),
                (long) Math.ceil(interval.lowest() / HIGHEST * parts - NOISE),
                highest >= most - NOISE ? most : (long) Math.ceil(highest - NOISE) - 1);
    }
}
