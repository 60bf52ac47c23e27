package dk.samspil.collection.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.PlanOutcome;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/// A round of 2026 that is planned from a staff list: two teams of twelve in a district. In each, the people with the
/// numbers 0 to 4 have an e-mail address, 5 and 6 a mobile, the others neither; number 11 is written to in English.
/// Number 0 leads the team.
public final class ReadyRound {
    public static final Instant SPRING = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant OPENS = Instant.parse("2026-10-19T06:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-11-08T23:00:00Z");
    public static final UnitId TOP = new UnitId("rr-top");
    public static final UnitId DISTRICT = new UnitId("rr-north");
    public static final UnitId STREAM = new UnitId("rr-stream");
    public static final UnitId HILL = new UnitId("rr-hill");
    public static final int PEOPLE = 12;
    public static final int WITHOUT_ADDRESS = 5;

    private static final AtomicInteger ROUNDS = new AtomicInteger();
    private static final Actor HR = new Actor("hr");
    private static final List<Unit> UNITS = List.of(
            new Unit(TOP, null, "Vidby Kommune"),
            new Unit(DISTRICT, TOP, "Hjemmeplejen Nord"),
            new Unit(STREAM, DISTRICT, "Team Åen"),
            new Unit(HILL, DISTRICT, "Team Bakken"));

    private final ApplicationContext application;
    private final MovableClock clock;
    private final RoundId id;
    /// Time goes back from one test to the next, so that each has people of its own.
    private final String people = "p" + ROUNDS.incrementAndGet();

    private ReadyRound(ApplicationContext application, MovableClock clock, RoundId id) {
        this.application = application;
        this.clock = clock;
        this.id = id;
    }

    /// A round that is planned and not yet ready, on a day in spring.
    public static ReadyRound planned(ApplicationContext application, MovableClock clock) {
        clock.set(SPRING);
        var plans = application.getBean(RoundPlans.class);
        var round = new ReadyRound(
                application, clock, plans.copy(earlierRound(application), HR).id());
        round.employ(round.staff());
        plans.finish(round.id, HR);
        application.getBean(RoundKeys.class).makeServerKey(round.id, KeyCustody.DEMONSTRATION, HR);
        return round;
    }

    /// A round that is ready, with all codes prepared.
    public static ReadyRound ready(ApplicationContext application, MovableClock clock) {
        var round = planned(application, clock);
        round.makeReady();
        return round;
    }

    /// The people of the staff list.
    public List<StaffMember> staff() {
        var staff = new ArrayList<StaffMember>();
        for (UnitId team : List.of(STREAM, HILL)) {
            IntStream.range(0, PEOPLE).mapToObj(number -> member(team, number)).forEach(staff::add);
        }
        return staff;
    }

    /// The person with this number in a team.
    public StaffMember member(UnitId team, int number) {
        String id = idOf(team, number);
        StaffMember member = StaffMember.of(id, "Fornavn%d Efternavn".formatted(number), team)
                .leading(number == 0)
                .between(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());
        StaffMember reached = member.reachedBy(
                number < 5 ? Optional.of(id + "@vidby.example") : Optional.empty(),
                number == 5 || number == 6 ? Optional.of(mobile(team, number)) : Optional.empty());
        return number == PEOPLE - 1 ? inEnglish(reached) : reached;
    }

    /// Those of the two teams differ, since the same name with the same number would be one person.
    private static String mobile(UnitId team, int number) {
        return (team.equals(STREAM) ? "+451234567" : "+452234567") + number;
    }

    /// The employment of the person with this number in a team.
    public String idOf(UnitId team, int number) {
        return team + "-" + people + "-" + number;
    }

    private static StaffMember inEnglish(StaffMember member) {
        return new StaffMember(
                member.employmentId(),
                member.personId(),
                member.name(),
                member.unit(),
                member.email(),
                member.mobile(),
                "en",
                member.contractForm(),
                member.status(),
                member.leader(),
                member.from(),
                member.to(),
                member.attributes(),
                member.decision());
    }

    public RoundId id() {
        return id;
    }

    public RoundPlan plan() {
        return application.getBean(RoundPlans.class).find(id).orElseThrow();
    }

    /// Makes these people the staff list of today.
    public void employ(List<StaffMember> people) {
        application.getBean(Register.class).update(RegisterContents.of(UNITS, people), LocalDate.now(clock), HR);
    }

    public void makeReady() {
        assertThat(application.getBean(RoundPlans.class).makeReady(id, HR)).isInstanceOf(PlanOutcome.Changed.class);
        run("prepare-codes");
    }

    public void takeBack() {
        application.getBean(RoundPlans.class).takeBack(id, HR);
    }

    public void open() {
        clock.set(OPENS);
        run("open-round");
    }

    public void close() {
        clock.set(CLOSES);
        run("close-round");
        run("destroy-codes");
    }

    /// Runs a job as the application does when its time has come.
    public void run(String job) {
        application.getBeansOfType(Job.class).values().stream()
                .filter(each -> each.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run(id.toString());
    }

    /// The code of an employment as people type it.
    public String codeOf(UnitId team, int number) {
        return application
                .getBean(Invitations.class)
                .codeOf(id, idOf(team, number))
                .display();
    }

    /// A closed round of two people, as if it had been imported.
    private static RoundId earlierRound(ApplicationContext application) {
        var people = List.of(new Employment("1", TOP, true, List.of()), new Employment("2", TOP, false, List.of()));
        var organisation = application
                .getBean(Organisations.class)
                .freeze(
                        new OrganisationSnapshot(
                                new OrganisationTree(List.of(new Unit(TOP, null, "Vidby"))), List.of(), people),
                        HR);
        var surveys = application.getBean(Surveys.class);
        RoundId round =
                surveys.open(questionnaire(), organisation, List.of(), true, HR).id();
        surveys.close(round, HR);
        return round;
    }

    private static Questionnaire questionnaire() {
        var trust = new Dimension(
                "trust",
                LocalText.of("Tillid", "Trust"),
                Dimension.Role.CORE,
                new AnswerOptions(
                        1,
                        3,
                        List.of(
                                LocalText.of("I ringe grad", "To a low degree"),
                                LocalText.of("Delvist", "Partly"),
                                LocalText.of("I høj grad", "To a high degree"))),
                List.of(
                        new Item("t1", LocalText.of("Stoler I på hinanden?", "Do you trust each other?"), false),
                        new Item("t2", LocalText.of("Hjælper I hinanden?", "Do you help each other?"), false)));
        return new Questionnaire(
                "q",
                LocalText.of("Social kapital 2025", "Social capital 2025"),
                List.of(trust),
                List.of(),
                List.of(LanguageTag.DANISH, LanguageTag.ENGLISH),
                Optional.empty(),
                List.of(new FreeTextQuestion(
                        "better", LocalText.of("Hvad ville gøre det bedre?"), 1, Optional.empty(), 600)),
                List.of(),
                List.of());
    }
}
