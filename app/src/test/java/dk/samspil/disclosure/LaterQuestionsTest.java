package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class LaterQuestionsTest {
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
    JdbcClient database;

    ReleasedTable table;
    RoundId round;

    @BeforeEach
    void publish() {
        table = new Publications(intake, policies, publisher)
                .publish(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
        round = table.release().round();
    }

    @Test
    void twoPublishedUnitsTogetherTellNothingNew() {
        assertThat(questions.ask(round, group(wholeUnit(0), wholeUnit(1))))
                .isInstanceOfAny(LaterAnswer.AlreadyKnown.class, LaterAnswer.Yes.class);
    }

    /// Less the published unit, the figure would be about the few.
    @Test
    void aPublishedUnitTogetherWithAFewPeopleIsRefused() {
        assertThat(questions.ask(round, group(wholeUnit(0), fewPeople())))
                .isEqualTo(new LaterAnswer.No(LaterAnswer.Reason.REST));
    }

    @Test
    void aFewPeopleAreRefusedAsFew() {
        assertThat(questions.ask(round, group(fewPeople()))).isEqualTo(new LaterAnswer.No(LaterAnswer.Reason.FEW));
    }

    @Test
    void whatTheSurveyDoesNotHaveIsRefused() {
        var unknown = new LaterAnswer.No(LaterAnswer.Reason.UNKNOWN);

        assertThat(questions.ask(round, group(new UnitId("NOWHERE")))).isEqualTo(unknown);
        assertThat(questions.ask(round, new LaterQuestion.OfGroup(wholeUnit(0), List.of(wholeUnit(0), wholeUnit(1)))))
                .isEqualTo(unknown);
        assertThat(questions.ask(
                        round,
                        new LaterQuestion.OfBreakdown(
                                table.getRoot().id(), "shoe_size", List.of(List.of("40"), List.of("41")))))
                .isEqualTo(unknown);
    }

    @Test
    void aBreakdownThatIsPublishedTellsNothingNew() {
        UnitId root = table.getRoot().id();
        ReleasedCut cut = table.listCuts(root).getFirst();

        assertThat(questions.ask(
                        round,
                        new LaterQuestion.OfBreakdown(
                                root,
                                cut.cut(),
                                cut.blocks().stream()
                                        .map(ReleasedCategory::values)
                                        .toList())))
                .isInstanceOf(LaterAnswer.AlreadyKnown.class);
    }

    @Test
    void aPublishedGroupIsAddedToTheFiguresAndTheLedger() {
        int before = ledger.list(round).size();

        LaterOutcome outcome = questions.publish(round, group(wholeUnit(0), wholeUnit(1)), Actor.APPLICATION);

        assertThat(outcome).isInstanceOfSatisfying(LaterOutcome.Published.class, done -> {
            ReleasedTable now = releases.find(round).orElseThrow();
            assertThat(now.listGroups()).containsExactly(done.group());
            assertThat(now.listFigures()).containsAll(table.listFigures()).containsAll(done.figures());
            assertThat(now.find(new UnitId("G1"), new Measure.Mean("trust_mgmt")))
                    .isPresent();
        });
        assertThat(ledger.list(round)).hasSize(before + 1);
        assertThat(ledger.list(round).getLast().definition()).startsWith("group:G1:");
        assertThat(questions.publish(round, group(wholeUnit(0), wholeUnit(1)), Actor.APPLICATION))
                .isEqualTo(new LaterOutcome.Refused(LaterAnswer.Reason.UNKNOWN));
    }

    @Test
    void afterALateAnswerNothingMoreIsPublished() {
        Publications.addLateAnswer(database, round);

        assertThat(questions.ask(round, group(wholeUnit(0), wholeUnit(1))))
                .isEqualTo(new LaterAnswer.No(LaterAnswer.Reason.ANSWERS_CHANGED));
    }

    @Test
    void beforeTheOwnReleaseOfARoundNothingIsPublished() {
        RoundId unpublished = new Publications(intake, policies, publisher)
                .store(RealSurveys.syntheticOf(2026), DisclosurePolicy.DEFAULT);

        assertThat(questions.ask(unpublished, group(wholeUnit(0))))
                .isEqualTo(new LaterAnswer.No(LaterAnswer.Reason.NOT_YET));
    }

    /// A unit without units below it that is published with everybody in it.
    private UnitId wholeUnit(int number) {
        return table.listUnits().stream()
                .filter(unit -> unit.published() && unit.reason() == null)
                .filter(unit -> table.listChildren(unit.id()).isEmpty())
                .filter(unit -> unit.count() != null && unit.count().lowest() >= 10)
                .map(ReleasedUnit::id)
                .toList()
                .get(number);
    }

    private static LaterQuestion.OfGroup group(UnitId... units) {
        return new LaterQuestion.OfGroup(new UnitId("G1"), List.of(units));
    }

    private UnitId fewPeople() {
        return table.listUnits().stream()
                .filter(unit -> unit.reason() == WithheldReason.FEW)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
