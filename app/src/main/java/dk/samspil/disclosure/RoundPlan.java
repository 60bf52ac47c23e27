package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.CountDetail;
import dk.samspil.numerics.suppress.CutReason;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedRate;
import dk.samspil.numerics.suppress.ParticipationGuard;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which groups of people have figures in a round, and which figures each of them has.
///
/// Groups are chosen once, from who was asked and who answered; each has the same people in every figure. What is
/// shown then narrows layer by layer, each within the one before: the groups as such; for each dimension its mean; the
/// means of its items; how each item was answered. docs/methods/disclosure-tree-planner.md, theorem 5, says why each
/// layer may be planned by itself.
final class RoundPlan {
    private static final int SMALLEST_WITH_ITEMS = CountClass.FROM_10_TO_19.lowest();
    private static final int SMALLEST_WITH_DISTRIBUTIONS = CountClass.FROM_20_TO_49.lowest();

    private final ScoredRound round;
    private final DisclosurePolicy policy;
    private final List<Withholding> withheld;
    private final ReportTree reports;
    private final RoundCuts cuts;
    private final CellPlan master;
    private final RoundCells cells;
    private final int[] answered;
    private final int[] invited;
    private final List<CountDetail> details;
    private final Map<String, BatteryPlan> batteries = new LinkedHashMap<>();
    private final Map<String, CellMeans> means = new LinkedHashMap<>();
    private final List<CompositeParts> composites;

    RoundPlan(ScoredRound round, DisclosurePolicy policy) {
        this(round, policy, List.of());
    }

    /// @param joints siblings that are to share a report in place of their own
    RoundPlan(ScoredRound round, DisclosurePolicy policy, List<JointReport> joints) {
        this.round = round;
        this.policy = policy;
        this.reports = ReportTree.of(round, policy, joints);
        this.withheld = List.of();
        this.cuts = RoundCuts.of(round, policy.cuts());
        var thresholds = new CellThresholds(policy);
        var population = cuts.population(round);
        this.master = new CellPlanner(thresholds.forDimensions(), cuts.cuts())
                .plan(reports.toTree(), population, reports.ofHomes(round.invitedByHome()), 0, reports.candidates());
        this.cells = new RoundCells(master, population, cuts);
        this.answered = countAnswered();
        this.invited = countInvited();
        this.details = ParticipationGuard.check(master.units(), answeredByUnit(), invited);
        round.questionnaire().dimensions().forEach(this::tabulate);
        planAll(round.questionnaire().dimensions(), thresholds);
        this.composites = round.questionnaire().composites().stream()
                .map(composite -> CompositeParts.of(composite, round.questionnaire()))
                .toList();
    }

    /// The same groups, and the same figures in all dimensions but those of which more is withheld.
    private RoundPlan(RoundPlan before, List<Withholding> more) {
        this.round = before.round;
        this.policy = before.policy;
        this.withheld = Stream.concat(before.withheld.stream(), more.stream())
                .distinct()
                .toList();
        this.reports = before.reports;
        this.cuts = before.cuts;
        this.master = before.master;
        this.cells = before.cells;
        this.answered = before.answered;
        this.invited = before.invited;
        this.details = before.details;
        this.means.putAll(before.means);
        this.composites = before.composites;
        Set<String> changed =
                more.stream().map(each -> dimensionOf(each.topic()).id()).collect(Collectors.toSet());
        batteries.putAll(before.batteries);
        planAll(
                round.questionnaire().dimensions().stream()
                        .filter(dimension -> changed.contains(dimension.id()))
                        .toList(),
                new CellThresholds(policy));
    }

    /// Dimensions do not depend on each other.
    private void planAll(List<Dimension> dimensions, CellThresholds thresholds) {
        List<Supplier<BatteryPlan>> work = new ArrayList<>();
        dimensions.forEach(dimension -> work.add(() -> plan(dimension, thresholds)));
        List<BatteryPlan> plans = InParallel.list(work);
        for (int number = 0; number < plans.size(); number++) {
            batteries.put(dimensions.get(number).id(), plans.get(number));
        }
    }

    /// This plan with some units or breakdowns showing less. Only the dimensions this is about are planned anew:
    /// each is planned from the groups and its own figures.
    RoundPlan without(List<Withholding> more) {
        return new RoundPlan(this, more);
    }

    /// Whether all of these are withheld already: then nothing would change.
    boolean isWithout(List<Withholding> more) {
        return withheld.containsAll(more);
    }

    private CellPlan withholding(List<String> ids, CellPlan plan) {
        Set<Withholding> those =
                withheld.stream().filter(each -> ids.contains(each.id())).collect(Collectors.toSet());
        return those.isEmpty()
                ? plan
                : plan.without(unit -> isWithheld(ids, those, unit, Optional.empty()))
                        .withoutCuts((unit, cut) -> isWithheld(ids, those, unit, Optional.of(cuts.id(cut))));
    }

    private boolean isWithheld(List<String> ids, Set<Withholding> those, int unit, Optional<String> cut) {
        String id = reports.getId(unit).value();
        return ids.stream().anyMatch(each -> those.contains(new Withholding(each, id, cut)));
    }

    private int[] countAnswered() {
        var counts = new int[cells.size()];
        for (int person = 0; person < round.people(); person++) {
            cells.forEachCellOf(person, cell -> counts[cell]++);
        }
        return counts;
    }

    private int[] answeredByUnit() {
        return IntStream.range(0, reports.size())
                .map(unit -> master.units().decision(unit).isPublished() ? answered(unit) : 0)
                .toArray();
    }

    private int[] countInvited() {
        UnitPlan units = master.units();
        var counts = new int[reports.size()];
        int[] byHome = round.invitedByHome();
        for (int home = 0; home < byHome.length; home++) {
            int asked = byHome[home];
            units.forEachCellOf(home, unit -> counts[unit] += asked);
        }
        return counts;
    }

    private void tabulate(Dimension dimension) {
        means.put(dimension.id(), CellMeans.of(cells, round.scores(dimension.id())));
        dimension.items().stream()
                .map(Item::id)
                .forEach(item -> means.put(item, CellMeans.of(cells, round.itemScores(item))));
    }

    /// The groups of which everybody was asked: those of the department and below. Above it, the same
    /// figure would stand once more beside other counts, and look as if it were about everybody there. What
    /// is left is a part of a safe plan (docs/methods/disclosure-tree-planner.md, theorem 6).
    private CellPlan whereAsked(Dimension dimension) {
        return round.questionnaire().findDepartment(dimension).isEmpty()
                ? master
                : master.without(number -> !reports.isAsked(round, dimension, number));
    }

    private BatteryPlan plan(Dimension dimension, CellThresholds thresholds) {
        var guard = new ValueGuard(this);
        Contributors scored = round.scored(dimension.id());
        CellPlan ofScore = withholding(
                List.of(dimension.id()),
                guard.guardMeans(
                        dimension,
                        whereAsked(dimension).restrictedTo(thresholds.forDimensions(), scored, unit -> true),
                        scored));
        CellPlan ofItems = withholding(
                dimension.items().stream().map(Item::id).toList(),
                guard.guardItems(
                        dimension,
                        ofScore.restrictedTo(
                                thresholds.forItems(),
                                round.battery(dimension),
                                unit -> count(unit).lowest() >= SMALLEST_WITH_ITEMS),
                        scored));
        CellPlan ofAnswers = withholding(
                dimension.items().stream()
                        .map(item -> Withholding.SHARE + item.id())
                        .toList(),
                ofItems.restrictedTo(
                        thresholds.forDistributions(), round.battery(dimension), this::mayShowDistributions));
        return new BatteryPlan(ofScore, ofItems, ofAnswers);
    }

    /// Where the number of answers is told only as a class from 20 to 49, whole per cents would tell the number.
    private boolean mayShowDistributions(int unit) {
        DisplayedCount count = count(unit);
        return count.lowest() >= SMALLEST_WITH_DISTRIBUTIONS
                && (count instanceof DisplayedCount.Exact || count.lowest() >= CountClass.FROM_50.lowest());
    }

    /// How many answers a published unit's figures rest on, as displayed.
    DisplayedCount count(int unit) {
        return details.get(unit).count(answered(unit), invited[unit]);
    }

    /// The response rate of a published unit, as displayed.
    DisplayedRate rate(int unit) {
        return details.get(unit).rate(answered(unit), invited[unit]);
    }

    /// How many of a published unit's cell answered.
    int answered(int unit) {
        return answered[cells.ofUnit(unit)];
    }

    /// The same for the unit with this id.
    int answered(String unit) {
        return answered(reports.getNumber(new UnitId(unit)));
    }

    /// How many of a published unit's cell were asked.
    int invited(int unit) {
        return invited[unit];
    }

    /// The units and joint reports by number.
    ReportTree reports() {
        return reports;
    }

    RoundCuts cuts() {
        return cuts;
    }

    RoundCells cells() {
        return cells;
    }

    /// The groups as such.
    CellPlan master() {
        return master;
    }

    UnitPlan units() {
        return master.units();
    }

    /// The breakdowns of a unit, in the policy's order.
    List<CutTable> listCuts(int unit) {
        return IntStream.range(0, cuts.cuts().size())
                .mapToObj(cut -> master.findCut(unit, cut))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Why a breakdown is missing or coarse.
    ///
    /// @param cut the id of the breakdown in the policy
    record CutExplanation(String cut, CutWithheldReason reason) {}

    /// What there is to explain about the breakdowns of a unit; nothing about a unit without figures.
    List<CutExplanation> listCutReasons(int unit) {
        return units().decision(unit).isPublished()
                ? IntStream.range(0, cuts.cuts().size())
                        .mapToObj(cut -> master.findCutReason(unit, cut)
                                .map(reason -> new CutExplanation(cuts.id(cut), explained(reason))))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static CutWithheldReason explained(CutReason reason) {
        return switch (reason) {
            case FEW -> CutWithheldReason.FEW;
            case CUT_SMALL -> CutWithheldReason.CUT_SMALL;
            case CUT_SWAP -> CutWithheldReason.CUT_SWAP;
            case GIVEN_UP -> CutWithheldReason.GIVEN_UP;
        };
    }

    BatteryPlan battery(String dimensionId) {
        return Optional.ofNullable(batteries.get(dimensionId)).orElseThrow();
    }

    Map<String, BatteryPlan> batteries() {
        return new LinkedHashMap<>(batteries);
    }

    List<CompositeParts> composites() {
        return composites;
    }

    /// The means of a dimension or an item in every cell, shown or not.
    CellMeans means(String id) {
        return Optional.ofNullable(means.get(id)).orElseThrow();
    }

    /// A dimension, or that of an item.
    private Dimension dimensionOf(String id) {
        return round.questionnaire()
                .findDimension(id)
                .orElseGet(() -> round.questionnaire().getDimensionOf(id));
    }

    boolean isDimension(String id) {
        return round.questionnaire().findDimension(id).isPresent();
    }

    /// What values people can have in a dimension and its items.
    AnswerSteps answerSteps(Dimension dimension) {
        return AnswerSteps.of(round, dimension);
    }

    /// Whether the mean of a dimension or an item is shown in a place.
    boolean shows(String id, Place place) {
        return isDimension(id)
                ? place.isIn(battery(id).means())
                : place.isIn(
                        battery(round.questionnaire().getDimensionOf(id).id()).items());
    }

    /// Whether a composite is shown: exactly where all its parts are.
    boolean shows(CompositeParts composite, Place place) {
        return composite.parts().stream().allMatch(part -> shows(part.id(), place));
    }
}
