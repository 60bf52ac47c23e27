package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.LayerReading.Layer;
import dk.samspil.intake.Intake;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What of a plan changes, and what is attacked again, when some breakdowns show less of one topic.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnRealPostgres
class RepairTest {
    private static final String TOPIC = "trust_mgmt";
    private static final String CUT = "occupational_group";
    private static final AuditedLayer AUDITED = new AuditedLayer("means", 1, 1);

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    RoundStatistics statistics;

    ScoredRound round;
    RoundPlan plan;
    Withholding withholding;

    @BeforeAll
    void plan() {
        RoundId id = new Publications(intake, policies, publisher)
                .store(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
        round = statistics.score(id, true);
        plan = new RoundPlan(round, DisclosurePolicy.DEFAULT);
        withholding = firstBreakdown();
    }

    @Test
    void onlyTheTopicThatShowsLessIsPlannedAnew() {
        RoundPlan repaired = plan.without(List.of(withholding));

        assertThat(repaired.master()).isSameAs(plan.master());
        round.questionnaire().dimensions().stream()
                .map(Dimension::id)
                .filter(id -> !id.equals(TOPIC))
                .forEach(id -> assertThat(repaired.battery(id)).isSameAs(plan.battery(id)));
        assertThat(repaired.battery(TOPIC)).isNotSameAs(plan.battery(TOPIC));
    }

    @Test
    void theBreakdownLosesTheTopicAndItsItemsAndWhatRestsOnThem() {
        RoundPlan repaired = plan.without(List.of(withholding));

        Set<ReleasedFigure> left = new HashSet<>(figures(repaired));
        List<ReleasedFigure> gone =
                figures(plan).stream().filter(figure -> !left.contains(figure)).toList();
        assertThat(gone)
                .isNotEmpty()
                .allMatch(figure -> figure.category() != null
                        && figure.category().cut().equals(CUT)
                        && (figure.measure().code().startsWith("mean:" + TOPIC)
                                || figure.measure().code().equals("mean:social_capital")));
        assertThat(left).noneMatch(isWithheld());
        assertThat(new HashSet<>(figures(plan)).containsAll(left)).isTrue();
    }

    @Test
    void aUnitCanLoseHowItsItemsWereAnsweredAndKeepTheirMeans() {
        ReleasedFigure share = figures(plan).stream()
                .filter(figure -> figure.measure() instanceof Measure.Share)
                .findFirst()
                .orElseThrow();
        String item = ((Measure.Share) share.measure()).itemId();
        String unit = share.unit().value();

        List<ReleasedFigure> left =
                figures(plan.without(List.of(new Withholding("share:" + item, unit, Optional.empty()))));

        assertThat(left)
                .noneMatch(figure -> figure.unit().equals(share.unit())
                        && figure.measure() instanceof Measure.Share(String of, String answers)
                        && of.equals(item))
                .anyMatch(figure ->
                        figure.unit().equals(share.unit()) && figure.measure().equals(new Measure.Mean(item)));
    }

    @Test
    void whatIsWithheldTwiceIsWithheldOfBothTopics() {
        var other = new Withholding("workload", withholding.unit(), Optional.of(CUT));

        RoundPlan repaired = plan.without(List.of(withholding)).without(List.of(other));

        assertThat(repaired.isWithout(List.of(withholding, other))).isTrue();
        assertThat(figures(repaired))
                .isEqualTo(figures(plan.without(List.of(withholding, other))))
                .noneMatch(isWithheld());
    }

    @Test
    void whatStoodTheAttackIsCountedAgainWithoutBeingAttacked() {
        var stood = new StoodAttacks();
        AttackReport first = ReleaseAttack.attack(read(plan), new SplittableRandom(1), stood);

        AttackReport again = ReleaseAttack.attack(read(plan), RepairTest::noNumberIsDrawn, stood);

        assertThat(first).isInstanceOf(AttackReport.Pass.class);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aRepairedPlanIsAttackedLikeAnyOther() {
        var stood = new StoodAttacks();
        ReleaseAttack.attack(read(plan), new SplittableRandom(1), stood);
        ReadRelease repaired = read(plan.without(List.of(withholding)));

        assertThat(ReleaseAttack.attack(repaired, new SplittableRandom(2), stood))
                .isInstanceOf(AttackReport.Pass.class)
                .isEqualTo(ReleaseAttack.attack(repaired, new SplittableRandom(3)));
    }

    @Test
    void anotherValueInTheSameGroupsHasNotStoodYet() {
        ReadRelease release = read(plan);
        var stood = new StoodAttacks();
        stood.readAnew(release);
        Map<ReadCell, ReleasedValue> means = release.layers().means(TOPIC);
        stood.add(TOPIC, means, AUDITED);
        Map<ReadCell, ReleasedValue> changed = new HashMap<>(means);
        changed.replace(means.keySet().iterator().next(), new ReleasedValue.Whole(1));

        assertThat(stood.find(TOPIC, means)).contains(AUDITED);
        assertThat(stood.find(TOPIC, changed)).isEmpty();
    }

    @Test
    void fewerGroupsHaveNotStoodYet() {
        var stood = new StoodAttacks();
        stood.readAnew(read(plan));
        Layer layer = layer(read(plan));
        stood.add(layer, AUDITED);

        assertThat(stood.find(layer)).contains(AUDITED);
        assertThat(stood.find(layer(read(plan.without(List.of(withholding)))))).isEmpty();
    }

    @Test
    void nothingHasStoodWhereTheUnitsHoldOtherPeople() {
        var stood = new StoodAttacks();
        stood.readAnew(read(plan));
        stood.add(layer(read(plan)), AUDITED);
        List<ReleasedUnit> units = new ReleasedUnits(round, plan)
                .list().stream()
                        .map(unit -> unit.reason() == WithheldReason.DEFER ? holdingEverybody(unit) : unit)
                        .toList();

        stood.readAnew(
                ReadRelease.of(round, DisclosurePolicy.DEFAULT, new ReleasedRows(units, List.of(), figures(plan))));

        assertThat(stood.find(layer(read(plan)))).isEmpty();
    }

    private static Layer layer(ReadRelease release) {
        return release.layers().list().stream()
                .filter(layer -> layer.quantity().equals("mean:" + TOPIC))
                .findFirst()
                .orElseThrow();
    }

    private static ReleasedUnit holdingEverybody(ReleasedUnit unit) {
        return new ReleasedUnit(
                unit.id(), unit.parent(), unit.name(), unit.level(), true, null, unit.id(), unit.count());
    }

    private static long noNumberIsDrawn() {
        throw new AssertionError("something was attacked");
    }

    private Withholding firstBreakdown() {
        UnitId unit = figures(plan).stream()
                .filter(figure -> figure.category() != null
                        && figure.category().cut().equals(CUT)
                        && figure.measure().code().equals("mean:" + TOPIC))
                .findFirst()
                .orElseThrow()
                .unit();
        return new Withholding(TOPIC, unit.value(), Optional.of(CUT));
    }

    private Predicate<ReleasedFigure> isWithheld() {
        return figure -> figure.category() != null
                && figure.category().cut().equals(CUT)
                && figure.unit().value().equals(withholding.unit())
                && figure.measure().code().startsWith("mean:" + TOPIC);
    }

    private List<ReleasedFigure> figures(RoundPlan of) {
        return new Figures(round, of).list();
    }

    private ReadRelease read(RoundPlan of) {
        return ReadRelease.of(
                round,
                DisclosurePolicy.DEFAULT,
                new ReleasedRows(new ReleasedUnits(round, of).list(), List.of(), figures(of)));
    }
}
