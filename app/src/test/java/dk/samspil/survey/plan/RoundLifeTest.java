package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.PolicyFile;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@OnRealPostgres
class RoundLifeTest {
    private static final Actor HR = new Actor("hr");
    private static final DisclosurePolicy RULES_OF_NINE =
            ((PolicyFile.Outcome.Adopted) PolicyFile.read("nine.yaml", "minimum-unit: 9")).policy();
    private static final Instant SPRING = Instant.parse("2026-03-02T09:00:00Z");
    /// 8.00 on 19 October, summer time; midnight after 8 November, winter time.
    private static final Instant OPENS = Instant.parse("2026-10-19T06:00:00Z");

    private static final Instant CLOSES = Instant.parse("2026-11-08T23:00:00Z");

    @Autowired
    RoundPlans plans;

    @Autowired
    RoundLife life;

    @Autowired
    RoundKeys keys;

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    Policies policies;

    @Autowired
    Pooling pooling;

    @Autowired
    MovableClock clock;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient database;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(SPRING);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    /// Writes down the events, and refuses them where a test wants it.
    static final class Heard {
        private final List<Object> events = new ArrayList<>();
        private boolean refuses;

        @EventListener
        synchronized void on(RoundOpened opened) {
            if (refuses) {
                throw new IllegalStateException("as the test wants it");
            }
            events.add(opened);
        }

        @EventListener
        synchronized void on(RoundClosed closed) {
            events.add(closed);
        }

        synchronized List<Object> of(RoundId round) {
            return events.stream()
                    .filter(event -> event.toString().contains(round.toString()))
                    .toList();
        }
    }

    @BeforeEach
    void itIsSpring() {
        clock.set(SPRING);
        heard.refuses = false;
    }

    @Test
    void aReadyRoundOpensAndClosesAtItsMinuteInDanishTime() {
        RoundId round = readyRound();

        assertThat(planned(round)).containsExactlyInAnyOrder(OPENS, CLOSES);
        clock.set(OPENS);
        life.open(round);
        assertThat(surveys.get(round).state()).isEqualTo(SurveyRound.State.OPEN);
        assertThat(surveys.get(round).questionnaire().title().in(Language.DA)).isEqualTo("Social kapital 2026");
        clock.set(CLOSES);
        life.close(round);

        assertThat(surveys.get(round).state()).isEqualTo(SurveyRound.State.CLOSED);
        assertThat(plans.find(round).orElseThrow().state()).isEqualTo(PlanState.CLOSED);
        assertThat(heard.of(round))
                .containsExactly(
                        new RoundOpened(round, OPENS, DisclosurePolicy.DEFAULT.text()), new RoundClosed(round, CLOSES));
    }

    @Test
    void theRulesAreAdoptedInTheSameStep() {
        RoundId round = readyRound();
        clock.set(OPENS);

        life.open(round);

        assertThat(policies.get(round)).isEqualTo(DisclosurePolicy.DEFAULT);
    }

    /// Before it opens, those who were frozen with it and its own rules say which units are too small.
    @Test
    void sharedReportsAreAdvisedByTheRulesOfTheRoundThatIsReady() {
        readyAfter(earlierRound(round -> policies.adopt(round, RULES_OF_NINE, HR)));

        PoolingAdvice advice = pooling.findCurrent().orElseThrow();

        assertThat(advice.minimum()).isEqualTo(9);
        assertThat(advice.small()).containsExactly(new UnitId("vidby"));
    }

    @Test
    void twoNodesThatTryAtOnceOpenItOnce() throws InterruptedException {
        RoundId round = readyRound();
        clock.set(OPENS);
        var start = new CountDownLatch(1);

        try (var nodes = Executors.newFixedThreadPool(3)) {
            IntStream.range(0, 8)
                    .forEach(number -> nodes.submit(() -> {
                        start.await();
                        life.open(round);
                        return null;
                    }));
            start.countDown();
        }

        assertThat(heard.of(round)).hasSize(1);
        assertThat(logged(round)).containsOnlyOnce("round opened by itself");
    }

    @Test
    void anOpeningThatFailsHalfwayDidNotHappen() {
        RoundId round = readyRound();
        clock.set(OPENS);
        heard.refuses = true;

        assertThatIllegalStateException().isThrownBy(() -> life.open(round));

        assertThat(plans.find(round).orElseThrow().state()).isEqualTo(PlanState.READY);
        assertThat(policies.find(round)).isEmpty();
        assertThat(surveys.list()).extracting(SurveyRound::id).doesNotContain(round);
    }

    @Test
    void nothingOpensASecondTooEarly() {
        RoundId round = readyRound();
        clock.set(OPENS.minusSeconds(1));

        assertThatIllegalStateException().isThrownBy(() -> life.open(round));
        assertThat(heard.of(round)).isEmpty();
    }

    @Test
    void aRoundThatSleptThroughItsPeriodIsOpenedAndClosed() {
        RoundId round = readyRound();
        clock.set(CLOSES.plusSeconds(3600));

        life.close(round);
        life.open(round);

        assertThat(heard.of(round)).hasSize(2);
        assertThat(plans.find(round).orElseThrow().state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void aRoundThatIsTakenBackDoesNotOpen() {
        RoundId round = readyRound();

        assertThat(plans.takeBack(round, HR)).isInstanceOf(PlanOutcome.Changed.class);
        clock.set(OPENS);
        life.open(round);

        assertThat(planned(round)).isEmpty();
        assertThat(heard.of(round)).isEmpty();
        assertThat(plans.findFrozen(round)).isEmpty();
    }

    @Test
    void anOpenRoundCanBeExtendedAndNotShortened() {
        RoundId round = readyRound();
        clock.set(OPENS);
        life.open(round);

        assertThat(plans.extend(round, APlan.LAST.minusDays(1), HR)).isInstanceOf(PlanOutcome.TooLate.class);
        assertThat(plans.extend(round, LocalDate.of(2026, 11, 15), HR)).isInstanceOf(PlanOutcome.Changed.class);
        clock.set(CLOSES);

        assertThatIllegalStateException().isThrownBy(() -> life.close(round));
        assertThat(planned(round)).contains(Instant.parse("2026-11-15T23:00:00Z"));
    }

    @Test
    void whatIsFrozenIsNotChangedAnyMore() {
        RoundId round = readyRound();
        RoundPlan plan = plans.find(round).orElseThrow();

        assertThat(plans.write(round, plan.version(), Milestone.KEY, When.on(LocalDate.of(2026, 10, 5)), HR))
                .isEqualTo(new PlanOutcome.TooLate(PlanState.READY));
        assertThat(plans.discard(round, HR)).isFalse();
    }

    @Test
    void aRoundWithoutQuestionsIsNotMadeReady() {
        RoundPlan plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        plans.finish(plan.id(), HR);

        assertThat(plans.makeReady(plan.id(), HR))
                .isInstanceOfSatisfying(
                        PlanOutcome.Missing.class,
                        missing -> assertThat(missing.missing())
                                .extracting(RoundCondition.Answer::what)
                                .contains("Spørgsmål"));
    }

    @Test
    void ofTwoWhoChangeThePlanOneIsTold() {
        RoundPlan plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        var day = When.on(LocalDate.of(2026, 6, 4));

        assertThat(plans.write(plan.id(), plan.version(), Milestone.FRAME_DISCUSSED, day, HR))
                .isInstanceOf(PlanOutcome.Changed.class);
        assertThat(plans.write(plan.id(), plan.version(), Milestone.FRAME_DISCUSSED, day, HR))
                .isInstanceOf(PlanOutcome.ChangedByOthers.class);
    }

    @Test
    void everythingOfAPlanIsReadBackAsItWasWritten() {
        RoundPlan plan = plans.copy(earlierRound(round -> {}), HR);
        var settings = new PlanSettings(
                LocalText.of("Vores måling", "Our survey"),
                new FieldPeriod(APlan.FIRST, LocalTime.of(6, 30), APlan.LAST, LocalTime.of(22, 0)),
                LocalDate.of(2026, 12, 3),
                new Participants(LocalDate.of(2026, 9, 1), true, true, false, true, false, Set.of(new UnitId("a"))),
                PolicyShelf.USUAL,
                Set.of(Channel.SMS, Channel.LETTER),
                List.of("da", "en"));

        plans.change(plan.id(), plan.version(), settings, HR);

        RoundPlan read = plans.find(plan.id()).orElseThrow();
        assertThat(new PlanSettings(
                        read.title(),
                        read.timetable().period(),
                        read.timetable().release(),
                        read.participants(),
                        read.policy(),
                        read.channels(),
                        read.languages()))
                .isEqualTo(settings);
        assertThat(read.copiedFrom()).isEqualTo(plan.copiedFrom());
    }

    @Test
    void pressingAWarningsButtonDoesWhatItSaysAndTheWarningGoes() {
        RoundPlan plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        PlanWarning due = plans.listWarnings(plan).getFirst();
        assertThat(due.code()).isEqualTo(PlanWarning.Code.WELL_BEING_DUE);

        plans.applyFix(plan.id(), plan.version(), due.key(), HR);

        RoundPlan fixed = plans.find(plan.id()).orElseThrow();
        assertThat(fixed.kind()).isEqualTo(RoundKind.WITH_WELL_BEING);
        assertThat(plans.listWarnings(fixed))
                .extracting(PlanWarning::code)
                .doesNotContain(PlanWarning.Code.WELL_BEING_DUE);
    }

    private RoundId readyRound() {
        return readyAfter(earlierRound(round -> {}));
    }

    private RoundId readyAfter(RoundId earlier) {
        RoundPlan plan = plans.copy(earlier, HR);
        assertThat(plan.timetable().period()).isEqualTo(FieldPeriod.ofDays(APlan.FIRST, APlan.LAST));
        plans.finish(plan.id(), HR);
        keys.makeServerKey(plan.id(), KeyCustody.DEMONSTRATION, HR);
        assertThat(plans.makeReady(plan.id(), HR)).isInstanceOf(PlanOutcome.Changed.class);
        return plan.id();
    }

    /// A closed round of two people, as if it had been imported.
    private RoundId earlierRound(Consumer<RoundId> whileOpen) {
        var top = new UnitId("vidby");
        var people = List.of(new Employment("1", top, true, List.of()), new Employment("2", top, false, List.of()));
        var organisation = organisations.freeze(
                new OrganisationSnapshot(
                        new OrganisationTree(List.of(new Unit(top, null, "Vidby"))), List.of(), people),
                HR);
        var trust = new Dimension(
                "trust",
                LocalText.of("Tillid"),
                Dimension.Role.CORE,
                new AnswerOptions(0, 4, List.of()),
                List.of(new Item("t1", LocalText.of("Stoler I på hinanden?"), false)));
        var asked = new Questionnaire("q", LocalText.of("Social kapital 2025"), List.of(trust), List.of());
        RoundId round = surveys.open(asked, organisation, List.of(), true, HR).id();
        whileOpen.accept(round);
        surveys.close(round, HR);
        return round;
    }

    private List<Instant> planned(RoundId round) {
        return database.sql("""
                select execution_time from jobs.scheduled_task
                where task_instance = :round and task_name in ('open-round', 'close-round')
                """)
                .param("round", round.toString())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private List<String> logged(RoundId round) {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", round + "%")
                .query(String.class)
                .list();
    }
}
