package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A round is published without the breakdown of the whole organisation, which is asked for later.
@SpringBootTest
@OnRealPostgres
class LaterBreakdownTest {
    private static final String CUT = "occupational_group";

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    LaterQuestions questions;

    @Autowired
    Releases releases;

    @Autowired
    LedgerStore ledger;

    @Autowired
    Auditor auditor;

    @Autowired
    RoundStatistics statistics;

    @Autowired
    JdbcClient database;

    ReleasedTable table;
    RoundId round;
    List<List<String>> blocks;

    @BeforeEach
    void publishWithoutTheBreakdownOfTheWhole() {
        round = new Publications(intake, policies, publisher)
                .store(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
        ScoredRound scored = statistics.score(round, true);
        var plan = new RoundPlan(scored, DisclosurePolicy.DEFAULT);
        int root = scored.units().toTree().root();
        blocks = plan.listCuts(root).getFirst().blocks().stream()
                .map(block -> plan.cuts().category(0, block).values())
                .toList();
        List<Withholding> all = scored.questionnaire().dimensions().stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(dimension.id()), dimension.items().stream().map(Item::id)))
                .map(id -> new Withholding(id, scored.units().getUnit(root).value(), Optional.of(CUT)))
                .toList();
        PublishOutcome outcome = publisher.publish(
                scored, plan.without(all), DisclosurePolicy.DEFAULT, List.of(), Optional.empty(), Actor.APPLICATION);
        table = ((PublishOutcome.Published) outcome).table();
    }

    @Test
    void theBreakdownIsAddedToTheFiguresAndTheLedger() {
        UnitId root = table.getRoot().id();
        int before = ledger.list(round).size();
        assertThat(table.listCuts(root)).isEmpty();

        LaterOutcome outcome = questions.publish(round, breakdown(root), Actor.APPLICATION);

        assertThat(outcome).isInstanceOfSatisfying(LaterOutcome.PublishedBreakdown.class, done -> {
            ReleasedTable now = releases.find(round).orElseThrow();
            assertThat(now.listCuts(root))
                    .singleElement()
                    .satisfies(cut -> assertThat(cut.blocks())
                            .extracting(ReleasedCategory::values)
                            .containsExactlyInAnyOrderElementsOf(blocks));
            assertThat(now.listFigures()).containsAll(table.listFigures()).containsAll(done.figures());
            assertThat(done.figures()).noneMatch(figure -> figure.count() instanceof ReleasedCount.Exact);
            assertThat(auditor.audit(round, DisclosurePolicy.DEFAULT, now.rows()))
                    .isInstanceOf(AttackReport.Pass.class);
        });
        assertThat(ledger.list(round)).hasSize(before + blocks.size());
        assertThat(ledger.list(round).getLast().definition()).startsWith("cut:" + root + ":" + CUT + ":");
        assertThat(ledger.list(round).getLast().sequence()).isEqualTo(before + blocks.size());
    }

    @Test
    void whatIsPublishedIsTheSameAsIfItHadBeenFromTheStart() {
        ReleasedTable atOnce = new Publications(intake, policies, publisher)
                .publish(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
        UnitId root = table.getRoot().id();

        questions.publish(round, breakdown(root), Actor.APPLICATION);

        assertThat(releases.find(round).orElseThrow().listFigures().stream().filter(each -> isOfDimension(each, root)))
                .containsExactlyInAnyOrderElementsOf(atOnce.listFigures().stream()
                        .filter(each -> isOfDimension(each, root))
                        .toList());
    }

    private static boolean isOfDimension(ReleasedFigure figure, UnitId unit) {
        return figure.unit().equals(unit)
                && figure.category() != null
                && figure.measure() instanceof Measure.Mean(String id)
                && !id.matches(".*_\\d");
    }

    @Test
    void aBreakdownIsPublishedOnce() {
        UnitId root = table.getRoot().id();
        questions.publish(round, breakdown(root), Actor.APPLICATION);

        assertThat(questions.publish(round, breakdown(root), Actor.APPLICATION))
                .isEqualTo(new LaterOutcome.Refused(LaterAnswer.Reason.SHOWN));
    }

    @Test
    void aSmallUnitIsRefusedAsFew() {
        UnitId small = table.listUnits().stream()
                .filter(unit -> unit.count() != null && unit.count().lowest() < 30)
                .filter(unit -> table.listChildren(unit.id()).isEmpty())
                .filter(unit -> new LedgerQuestion(read())
                                .listBlocks(breakdown(unit.id()))
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(questions.publish(round, breakdown(small), Actor.APPLICATION))
                .isEqualTo(new LaterOutcome.Refused(LaterAnswer.Reason.FEW));
    }

    @Test
    void halfABreakdownIsRefused() {
        UnitId root = table.getRoot().id();

        assertThat(questions.publish(
                        round,
                        new LaterQuestion.OfBreakdown(root, CUT, blocks.subList(1, blocks.size())),
                        Actor.APPLICATION))
                .isEqualTo(new LaterOutcome.Refused(LaterAnswer.Reason.UNKNOWN));
        assertThat(releases.find(round).orElseThrow().listFigures()).hasSameSizeAs(table.listFigures());
    }

    @Test
    void afterALateAnswerNothingMoreIsPublished() {
        Publications.addLateAnswer(database, round);

        assertThat(questions.publish(round, breakdown(table.getRoot().id()), Actor.APPLICATION))
                .isEqualTo(new LaterOutcome.Refused(LaterAnswer.Reason.ANSWERS_CHANGED));
    }

    private ReadRelease read() {
        return ReadRelease.of(statistics.score(round, true), DisclosurePolicy.DEFAULT, table.rows());
    }

    private LaterQuestion.OfBreakdown breakdown(UnitId unit) {
        return new LaterQuestion.OfBreakdown(unit, CUT, blocks);
    }
}
