package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class JointReportsTest {
    private static final Actor HR = new Actor("hr");
    private static final DisclosurePolicy STRICT = PolicyFile.parse("minimum-unit: 15");

    @Autowired
    Pooling pooling;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Releases releases;

    @Autowired
    LedgerStore ledger;

    @Autowired
    LaterQuestions questions;

    @Autowired
    Auditor auditor;

    @Autowired
    Intake intake;

    @Autowired
    PoolingStore store;

    @Autowired
    JointReports joints;

    @Autowired
    RoundStatistics statistics;

    @Test
    void everyAcceptedReportIsPublishedInPlaceOfItsUnitsOwn() {
        RoundId round = closedRound();
        PoolingAdvice advice = acceptAll(round);

        ReleasedTable table = published(round);

        assertThat(table.listJoints())
                .extracting(ReleasedGroup::units)
                .containsExactlyInAnyOrderElementsOf(
                        advice.proposals().stream().map(PoolingProposal::units).toList());
        assertThat(table.listRefusedJoints()).isEmpty();
        assertThat(table.listJoints()).allSatisfy(joint -> {
            assertThat(table.find(joint.id(), new Measure.Mean("trust_mgmt"))).isPresent();
            assertThat(table.find(joint.id(), new Measure.ResponseRate())).isPresent();
            assertThat(joint.units()).map(table::getUnit).allSatisfy(unit -> {
                assertThat(unit.published()).isFalse();
                assertThat(unit.shownIn()).isEqualTo(joint.id());
                assertThat(table.listFigures())
                        .noneMatch(figure -> figure.unit().equals(unit.id()));
            });
        });
    }

    @Test
    void aUnitIsToldWhetherItSharesForItsOwnSakeOrForAnothers() {
        RoundId round = closedRound();
        PoolingAdvice advice = acceptAll(round);
        List<UnitId> givingUp = advice.proposals().stream()
                .flatMap(proposal -> proposal.givingUp().stream())
                .toList();

        ReleasedTable table = published(round);

        assertThat(table.listJoints().stream().flatMap(joint -> joint.units().stream()))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(table.getUnit(unit).reason())
                        .isEqualTo(givingUp.contains(unit) ? WithheldReason.SHARED : WithheldReason.SHARED_FEW));
        assertThat(givingUp).isNotEmpty();
    }

    @Test
    void theReportOfAUnitAboveHasThePeopleOfAJointReportInIt() {
        RoundId round = closedRound();
        acceptAll(round);

        ReleasedTable table = published(round);

        List<ReleasedUnit> deferred = table.listJoints().stream()
                .map(joint -> table.getUnit(joint.units().getFirst()))
                .map(unit -> table.findPublishedAbove(unit).orElseThrow())
                .filter(above -> above.reason() == WithheldReason.DEFER)
                .toList();
        assertThat(deferred)
                .isNotEmpty()
                .allSatisfy(above -> assertThat(lowest(above.count()))
                        .isGreaterThanOrEqualTo(table.listJoints().stream()
                                .filter(joint -> table.findPublishedAbove(
                                                table.getUnit(joint.units().getFirst()))
                                        .filter(above::equals)
                                        .isPresent())
                                .mapToInt(joint -> joint.count().lowest())
                                .sum()));
    }

    private static int lowest(@Nullable ReleasedCount count) {
        return count == null ? 0 : count.lowest();
    }

    @Test
    void whatIsFrozenHoldsAgainstTheAttackerAndAgreesWithTheLedger() {
        RoundId round = closedRound();
        acceptAll(round);
        ReleasedTable table = published(round);

        ReleasedTable frozen = releases.find(round).orElseThrow();

        assertThat(frozen.listGroups()).isEqualTo(table.listGroups());
        assertThat(auditor.audit(round, STRICT, frozen.rows())).isInstanceOf(AttackReport.Pass.class);
        assertThat(ledger.list(round))
                .extracting(LedgerEntry::definition)
                .contains("group:joint-1:"
                        + String.join(
                                "+",
                                table.listJoints().getFirst().units().stream()
                                        .map(UnitId::value)
                                        .toList()));
        assertThat(questions.ask(
                        round,
                        new LaterQuestion.OfGroup(
                                new UnitId("again"),
                                table.listJoints().getFirst().units())))
                .isInstanceOf(LaterAnswer.AlreadyKnown.class);
    }

    /// Beside the joint report it would tell about the others.
    @Test
    void theAttackerFindsOneUnitsOwnFigureBesideTheSharedOne() {
        RoundId round = closedRound();
        acceptAll(round);
        ReleasedTable table = published(round);
        ReleasedGroup joint = table.listJoints().getFirst();
        ReleasedFigure shared =
                table.find(joint.id(), new Measure.Mean("trust_mgmt")).orElseThrow();
        List<ReleasedFigure> figures = new ArrayList<>(table.rows().figures());
        figures.add(ReleasedFigure.ofUnit(joint.units().getFirst(), shared.measure(), shared.count(), shared.value()));

        AttackReport report =
                auditor.audit(round, STRICT, new ReleasedRows(table.listUnits(), table.listGroups(), figures));

        assertThat(report)
                .isInstanceOfSatisfying(
                        AttackReport.Fail.class,
                        fail -> assertThat(fail.findings())
                                .extracting(Finding::kind)
                                .contains(Finding.Kind.WITHHELD_UNIT));
    }

    @Test
    void aReportWithTooFewAnswersIsRefusedAndItsUnitsHaveWhatTheyHaveWithoutIt() {
        RoundId round = closedRound(PolicyFile.parse("minimum-unit: 20"));
        SnapshotId snapshot = pooling.adviseAtClose(round, HR).snapshot();
        List<UnitId> tooFew = twoSmallSiblings(statistics.score(round, true));
        store.add(snapshot, new PoolingDecision(tooFew, true), Instant.EPOCH, HR);

        ReleasedTable table = published(round);

        assertThat(table.listJoints()).isEmpty();
        assertThat(table.listRefusedJoints()).containsExactly(new RefusedJoint(tooFew, WithheldReason.FEW));
        assertThat(releases.find(round).orElseThrow().listRefusedJoints()).isEqualTo(table.listRefusedJoints());
        assertThat(tooFew).extracting(unit -> table.getUnit(unit).reason()).containsOnly(WithheldReason.FEW);
    }

    /// Two units without units below them in which 5 to 9 answered, under the same unit.
    private static List<UnitId> twoSmallSiblings(ScoredRound round) {
        int[] parents = round.units().toParents();
        Map<Integer, List<UnitId>> byParent = IntStream.range(0, parents.length)
                .filter(unit -> IntStream.of(parents).noneMatch(parent -> parent == unit))
                .filter(unit ->
                        round.answered().complete(unit) >= 5 && round.answered().complete(unit) < 10)
                .boxed()
                .collect(Collectors.groupingBy(
                        unit -> parents[unit],
                        TreeMap::new,
                        Collectors.mapping(round.units()::getUnit, Collectors.toList())));
        return byParent.values().stream()
                .filter(siblings -> siblings.size() >= 2)
                .map(siblings -> siblings.subList(0, 2))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoDecidesWhileTheFiguresAreMadeStopsThem() {
        RoundId round = closedRound();
        SnapshotId snapshot = acceptAll(round).snapshot();
        ReportTree planned = ReportTree.of(statistics.score(round, true), STRICT, joints.list(snapshot));
        joints.hold(snapshot, planned);

        pooling.decide(snapshot, pooling.listShared(snapshot).getFirst(), false, HR);

        assertThatIllegalStateException().isThrownBy(() -> joints.hold(snapshot, planned));
    }

    @Test
    void theNextSurveyTellsASharedReportWhatTheSameUnitsSharedBefore() {
        RoundId first = closedRound();
        acceptAll(first);
        ReleasedTable before = published(first);
        RoundId second = closedRound();
        acceptAll(second);
        ReleasedTable now = published(second);

        assertThat(now.listJoints()).isNotEmpty().allSatisfy(joint -> {
            UnitId then = before.listJoints().stream()
                    .filter(each -> each.units().equals(joint.units()))
                    .map(ReleasedGroup::id)
                    .findFirst()
                    .orElseThrow();
            assertThat(pastOf(joint, now, first)).isNotEmpty().allSatisfy(past -> {
                assertThat(past.cover()).isEqualTo(100);
                assertThat(past.value())
                        .isEqualTo(before.find(then, new Measure.Mean(past.score()))
                                .orElseThrow()
                                .value());
            });
        });
        assertThat(releases.find(second).orElseThrow().trend().listFigures())
                .isEqualTo(now.trend().listFigures());
    }

    @Test
    void aSharedReportIsNotToldWhatOneOfItsUnitsShowedAlone() {
        RoundId first = closedRound(DisclosurePolicy.DEFAULT);
        ReleasedTable before = published(first);
        RoundId second = closedRound();
        acceptAll(second);
        ReleasedTable now = published(second);

        assertThat(now.listJoints())
                .anySatisfy(joint -> assertThat(joint.units())
                        .allMatch(unit -> before.getUnit(unit).published()))
                .allSatisfy(joint -> assertThat(pastOf(joint, now, first))
                        .allSatisfy(past -> assertThat(joint.units())
                                .noneMatch(unit -> before.find(unit, new Measure.Mean(past.score()))
                                        .filter(alone -> alone.value().equals(past.value())
                                                && alone.count().equals(past.count()))
                                        .isPresent())));
    }

    private static List<PastFigure> pastOf(ReleasedGroup joint, ReleasedTable table, RoundId round) {
        return table.trend().listFigures().stream()
                .filter(figure -> figure.unit().equals(joint.id()))
                .filter(figure -> figure.round().equals(round))
                .toList();
    }

    private PoolingAdvice acceptAll(RoundId round) {
        PoolingAdvice advice = pooling.adviseAtClose(round, HR);
        advice.proposals()
                .forEach(proposal -> assertThat(pooling.decide(advice.snapshot(), proposal.units(), true, HR))
                        .isEqualTo(new PoolingOutcome.Decided()));
        return advice;
    }

    private ReleasedTable published(RoundId round) {
        return switch (publisher.publish(round, List.of(), HR)) {
            case PublishOutcome.Published done -> done.table();
            case PublishOutcome.AlreadyPublished already -> throw new AssertionError("already published");
            case PublishOutcome.AnswersChanged changed -> throw new AssertionError("answers changed");
            case PublishOutcome.Unsafe unsafe -> throw new AssertionError(unsafe.exposures());
        };
    }

    private RoundId closedRound() {
        return closedRound(STRICT);
    }

    private RoundId closedRound(DisclosurePolicy policy) {
        return intake.store(RealSurveys.syntheticOf(2025), HR, round -> policies.adopt(round, policy, HR));
    }
}
