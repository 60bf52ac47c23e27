package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// For every quantity of a round, the units that have a figure for it. Each quantity is planned by itself, since who
/// contributes differs: people are invited, answer, skip a question or a whole dimension.
///
/// A dimension and its items are planned one by one. Together they could say something about the few who skipped an
/// item, as docs/methods/disclosure-tree-planner.md explains; there only the rounding to whole numbers stands in the
/// way.
final class RoundPlan {
    private static final int SMALLEST_BATTERY = CountClass.FROM_10_TO_19.lowest();
    private static final int SMALLEST_DISTRIBUTION = CountClass.FROM_20_TO_49.lowest();

    private final ScoredRound round;
    private final UnitTree tree;
    private final TreePlanner planner;
    private final TreePlanner batteryPlanner;
    private final TreePlanner compositePlanner;
    private final TreePlanner distributionPlanner;
    private final UnitPlan answered;
    private final UnitPlan invited;
    private final int[] invitedWithAnswered;
    private final Map<String, UnitPlan> byMeasured = new LinkedHashMap<>();
    private final Map<String, UnitPlan> distributions = new LinkedHashMap<>();

    RoundPlan(ScoredRound round, DisclosurePolicy policy) {
        this.round = round;
        this.tree = round.units().toTree();
        var rules = new SuppressionRules(
                policy.minimumSupport(), policy.minimumUnit(), true, SuppressionRules.FOR_MEANS.partialAnswers());
        this.planner = new TreePlanner(rules);
        this.batteryPlanner = new TreePlanner(rules.withMinimumUnit(Math.max(SMALLEST_BATTERY, policy.minimumUnit())));
        this.compositePlanner = new TreePlanner(rules.withPartialAnswers(SuppressionRules.PartialAnswers.OWN_SUPPORT));
        this.distributionPlanner = new TreePlanner(new SuppressionRules(
                policy.minimumDistribution(),
                Math.max(SMALLEST_DISTRIBUTION, policy.minimumUnit()),
                true,
                SuppressionRules.FOR_DISTRIBUTIONS.partialAnswers()));
        this.answered = planner.plan(tree, round.answered());
        this.invitedWithAnswered = round.countCells(answered, round.invited());
        this.invited = planner.plan(tree, round.invited(), this::isPublished);
        round.questionnaire().dimensions().forEach(this::planDimension);
        round.questionnaire().composites().forEach(this::planComposite);
    }

    private void planDimension(Dimension dimension) {
        UnitPlan means = planner.plan(tree, round.scored(dimension.id()), this::isPublished);
        byMeasured.put(dimension.id(), means);
        List<String> items = dimension.items().stream().map(Item::id).toList();
        UnitPlan battery = batteryPlanner.plan(
                tree,
                round.battery(items),
                unit -> means.decision(unit).isPublished() && count(unit).lowest() >= SMALLEST_BATTERY);
        for (String item : items) {
            byMeasured.put(item, battery);
            IntPredicate mayShow = unit -> battery.decision(unit).isPublished() && mayShowDistributions(unit);
            distributions.put(item, distributionPlanner.plan(tree, round.scored(item), mayShow));
        }
    }

    /// A composite stands beside its members, and the composite less its members is nothing for everybody who has a
    /// score for all of them. Those who have not must therefore be nobody or many, too.
    private void planComposite(Composite composite) {
        byMeasured.put(
                composite.id(), compositePlanner.plan(tree, round.battery(composite.members()), this::isPublished));
    }

    /// Where the number of answers is told only as a class from 20 to 49, whole per cents would tell the number.
    private boolean mayShowDistributions(int unit) {
        DisplayedCount count = count(unit);
        return count.lowest() >= SMALLEST_DISTRIBUTION
                && (count instanceof DisplayedCount.Exact || count.lowest() >= CountClass.FROM_50.lowest());
    }

    private boolean isPublished(int unit) {
        return answered.decision(unit).isPublished();
    }

    /// How many answers a published unit's figures rest on, as displayed.
    DisplayedCount count(int unit) {
        return DisplayedCount.of(answered.shown(unit), invitedWithAnswered[unit]);
    }

    UnitPlan answered() {
        return answered;
    }

    UnitPlan invited() {
        return invited;
    }

    /// The plan for a dimension, a composite or an item.
    UnitPlan get(String id) {
        return Optional.ofNullable(byMeasured.get(id)).orElseThrow();
    }

    UnitPlan getDistribution(String item) {
        return Optional.ofNullable(distributions.get(item)).orElseThrow();
    }

    /// Every plan but those of distributions, by the name of its quantity.
    Map<String, UnitPlan> means() {
        Map<String, UnitPlan> all = new LinkedHashMap<>();
        all.put("answered", answered);
        all.put("invited", invited);
        byMeasured.forEach((id, plan) -> all.put("mean:" + id, plan));
        return all;
    }

    /// The plan of every item's distribution, by the item's id.
    Map<String, UnitPlan> distributions() {
        return new LinkedHashMap<>(distributions);
    }
}
