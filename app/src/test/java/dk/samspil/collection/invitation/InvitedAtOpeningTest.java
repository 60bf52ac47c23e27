package dk.samspil.collection.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.collection.promise.RoundDates;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.PolicyShelf;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundOpened;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@OnRealPostgres
class InvitedAtOpeningTest {
    private static final Actor HR = new Actor("hr");
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId TEAM = new UnitId("team");

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    Invitations invitations;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    RoundKeys keys;

    @Autowired
    PolicyShelf policies;

    @Autowired
    RoundPlans plans;

    @Autowired
    RoundCalendar calendar;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void everybodyWhoWasFrozenIsFoundByTheirCode() {
        RoundId round = openedRound();

        assertThat(findByCode(round, "e1")).isEqualTo(new Invited(round, TEAM, true, List.of("50-59"), "da"));
        assertThat(findByCode(round, "e2")).isEqualTo(new Invited(round, TEAM, false, List.of("20-29"), "da"));
    }

    @Test
    void whoChangedTeamIsStillInItAfterTheNightlyCount() {
        RoundId round = openedRound();
        var lookup = secrets.slowHash().keysOf(invitations.codeOf(round, "e1")).lookup();

        invitations.move(lookup, TOP);
        invitations.storeRemembered();

        assertThat(findByCode(round, "e1")).isEqualTo(new Invited(round, TOP, false, List.of("50-59"), "da"));
    }

    @Test
    void respondentsAreToldTheDaysOfThePlan() {
        RoundPlan plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        RoundDates dates = calendar.datesOf(plan.id());

        assertThat(dates.opens()).contains(plan.timetable().period().firstDay());
        assertThat(dates.lastDay()).contains(plan.timetable().period().lastDay());
        assertThat(dates.results()).contains(plan.timetable().release());
        assertThat(dates.codesDeleted())
                .hasValueSatisfying(
                        day -> assertThat(day).isAfter(plan.timetable().period().lastDay()));
        assertThat(calendar.datesOf(openedRound())).isEqualTo(RoundDates.NONE);
    }

    private Invited findByCode(RoundId round, String employment) {
        var code = invitations.codeOf(round, employment);
        return invitations.find(secrets.slowHash().keysOf(code).lookup()).orElseThrow();
    }

    private RoundId openedRound() {
        var tree = new OrganisationTree(List.of(new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Team")));
        var staff = List.of(
                new Employment("e1", TEAM, true, List.of("50-59")),
                new Employment("e2", TEAM, false, List.of("20-29")));
        var snapshot = organisations.freeze(new OrganisationSnapshot(tree, List.of("age"), staff), HR);
        RoundId round = surveys.open(questionnaire(), snapshot, List.of("age"), true, HR)
                .id();
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, HR);
        String policy = policies.findText(PolicyShelf.USUAL).orElseThrow();
        events.publishEvent(new RoundOpened(round, Instant.parse("2026-10-19T06:00:00Z"), policy));
        return round;
    }

    private static Questionnaire questionnaire() {
        var theme = new Dimension(
                "trust",
                LocalText.of("Tillid"),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item("t1", LocalText.of("Stoler I på hinanden?"), false)));
        return new Questionnaire("q", LocalText.of("Måling"), List.of(theme), List.of());
    }
}
