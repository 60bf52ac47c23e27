package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Decides in how many classes the distribution of one item is shown in each unit.
///
/// The units come from a plan with minimum support 10 ([SuppressionRules#FOR_DISTRIBUTIONS]). From 20
/// answers on there are three classes, from 50 on a class for each answer; neighbours are united until
/// every class has three people. Then the units are seen together, lowest first: taking the published
/// distributions below a unit off its own leaves a distribution of its *residual*, over the classes that
/// all of them have in common. Those must hold three people each too, otherwise the unit's classes are
/// united further. See docs/methods/disclosure-distributions.md.
public final class DistributionPlanner {

    private final UnitPlan plan;
    private final IntFunction<Optional<DisplayedMean>> shownMean;
    private final int answers;
    private final int[][] cells;
    private final int[][] publishedBelow;
    private final AnswerPartition[] commonBelow;
    private final Map<Integer, Distribution> published = new HashMap<>();

    private DistributionPlanner(UnitPlan plan, AnswerCounts counts, IntFunction<Optional<DisplayedMean>> shownMean) {
        int units = plan.tree().size();
        if (counts.homes() != units) {
            throw new IllegalArgumentException(units + " units but answers of " + counts.homes());
        }
        this.plan = plan;
        this.shownMean = shownMean;
        this.answers = counts.answers();
        this.cells = new int[units][answers];
        this.publishedBelow = new int[units][answers];
        this.commonBelow = new AnswerPartition[units];
        Arrays.fill(commonBelow, AnswerPartition.full(answers));
        for (int home = 0; home < units; home++) {
            int from = home;
            plan.forEachCellOf(home, unit -> counts.addTo(cells[unit], from));
        }
    }

    /// The distributions of one item.
    ///
    /// @param plan which units may show the distribution of this item at all
    /// @param counts the answers by home unit
    /// @param shownMean the mean of the item as it is shown in a unit; empty where it is not
    public static DistributionPlan plan(
            UnitPlan plan, AnswerCounts counts, IntFunction<Optional<DisplayedMean>> shownMean) {
        var planner = new DistributionPlanner(plan, counts, shownMean);
        plan.tree().bottomUp().forEach(planner::decide);
        return new DistributionPlan(planner.published);
    }

    /// How one group of people is shown that nothing else is shown with; empty if it has too few answers,
    /// only one class is left, or the mean shown beside it would undo the merging.
    ///
    /// @param countsByAnswer the people behind each answer, lowest answer first
    public static Optional<Distribution> find(int[] countsByAnswer, Optional<DisplayedMean> mean) {
        var nothingElse = AnswerPartition.full(countsByAnswer.length);
        return findPartition(countsByAnswer, countsByAnswer, nothingElse, mean)
                .map(partition -> partition.distribution(countsByAnswer));
    }

    private void decide(int unit) {
        if (plan.decision(unit).isPublished()) {
            var cell = cells[unit];
            var residual = new int[answers];
            Arrays.setAll(residual, answer -> cell[answer] - publishedBelow[unit][answer]);
            findPartition(cell, residual, commonBelow[unit], shownMean.apply(unit))
                    .ifPresent(partition -> publish(unit, partition));
        }
        if (unit != plan.tree().root()) {
            int parent = plan.tree().parent(unit);
            commonBelow[parent] = commonBelow[parent].coarsenedWith(commonBelow[unit]);
            Arrays.setAll(
                    publishedBelow[parent], answer -> publishedBelow[parent][answer] + publishedBelow[unit][answer]);
        }
    }

    private void publish(int unit, AnswerPartition partition) {
        published.put(unit, partition.distribution(cells[unit]));
        publishedBelow[unit] = cells[unit];
        commonBelow[unit] = partition;
    }

    private static Optional<AnswerPartition> findPartition(
            int[] cell, int[] residual, AnswerPartition commonBelow, Optional<DisplayedMean> mean) {
        return starts(cell)
                .map(start -> safePartition(start, cell, residual, commonBelow))
                .filter(partition -> !partition.isOneClass())
                .filter(partition -> mean.map(shown -> new SplitOfMergedAnswers(partition, cell, shown))
                        .filter(SplitOfMergedAnswers::isComputable)
                        .isEmpty())
                .findFirst();
    }

    /// The finest classes to try, then coarser ones.
    private static Stream<AnswerPartition> starts(int[] cell) {
        var detail = CountClass.of(Arrays.stream(cell).sum());
        if (!detail.showsDistributions()) {
            return Stream.empty();
        }
        var halves = AnswerPartition.halves(cell.length);
        return detail.showsEveryAnswer() ? Stream.of(AnswerPartition.full(cell.length), halves) : Stream.of(halves);
    }

    private static AnswerPartition safePartition(
            AnswerPartition start, int[] cell, int[] residual, AnswerPartition commonBelow) {
        var safe = start.mergedUntilSafe(cell);
        if (Arrays.stream(residual).sum() == 0) {
            return safe;
        }
        var common = safe.coarsenedWith(commonBelow);
        return safe.withoutCutsLost(common, common.mergedUntilSafe(residual));
    }
}
