package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.invitation.Invitations;
import dk.samspil.command.rehearsal.PlayedCrowd;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.demo.StaffWorkbook;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;

/// One survey in one go: from the workbook of OS2mo to the report that a leader reads.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samspil.jobs.enabled=false")
@ActiveProfiles("demo")
@OnRealPostgres
@ExtendWith(Browsers.class)
class WholeWayJourneyTest {
    private static final String OPERATOR = "drift";
    private static final UnitId TEAM = new UnitId("team-aaen");
    /// All of its people are let to answer: some alone, and what is left over would tell about a few.
    private static final UnitId DISTRICT = new UnitId("hjemmepleje-nord");
    private static final Pattern ROUND = Pattern.compile("/maaling/([0-9a-f-]{36})");

    @Autowired
    RoundPlans plans;

    @Autowired
    Invitations invitations;

    @Autowired
    List<Job> jobs;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-22T09:00:00Z"));
        }
    }

    @Test
    void fromTheWorkbookToTheReport() throws InterruptedException {
        RoundId round = hrPlansTheRoundAndALeaderChecksTheList();
        List<List<String>> parts = threeMakeTheKeyAndHrMakesTheRoundReady(round);
        int answered = peopleAnswer(round);
        FieldPeriod period = plan(round).timetable().period();
        clock.set(period.closesAt());
        run("close-round", round);
        run("destroy-codes", round);

        twoOpenTheAnswers(round, parts, answered);
        hrReleasesAndTheLeaderReads(round);
    }

    private RoundId hrPlansTheRoundAndALeaderChecksTheList() {
        try (var hr = signedIn(Screen.DESK, Demo.CONSULTANT);
                var leader = signedIn(Screen.PHONE, Demo.LEADER)) {
            hr.open("/maaling/ny");
            hr.press("Ja, kopiér den");
            hr.press("Gem, og vælg spørgsmål");
            hr.sees("Hvad skal I spørge om?");
            Matcher found = ROUND.matcher(hr.path());
            assertThat(found.find()).isTrue();
            var round = new RoundId(UUID.fromString(found.group(1)));

            hr.open("/maaling/" + round + "/medarbejdere");
            assertThat(hr.text()).contains("trin 4 af 6");
            var list = new StaffScreen(hr);
            list.handsIn(workbook());
            hr.sees("1 enhed er anderledes");
            assertThat(hr.text()).contains("trin 5 af 6", "Team Engen");
            list.followsEveryProposal(2);
            list.accepts();
            hr.follow("Se målingen igennem");
            hr.sees("Er alt, som det skal være?");
            hr.open("/medarbejdere/gemt");
            list.startsTheValidation();

            leader.open("/kontroller/" + TEAM);
            leader.sees("Er listen rigtig?");
            leader.press("Ja, listen er rigtig");
            leader.sees("Tak. Listen er godkendt");
            hr.open("/validering");
            hr.press("Lås listerne nu");
            hr.sees("Listerne er låst");
            return round;
        }
    }

    private static byte[] workbook() {
        return StaffWorkbook.vidby(
                List.of(List.of("team-engen", "hjemmepleje-nord", "Team Engen", "", "")),
                List.of(List.of(
                        "X0001", "Medarbejder X1", "team-engen", "Team Engen", "x1@vidby.example", "", "", "")));
    }

    /// The parts of management and operator.
    private List<List<String>> threeMakeTheKeyAndHrMakesTheRoundReady(RoundId round) {
        try (var hr = signedIn(Screen.DESK, Demo.CONSULTANT);
                var representative = signedIn(Screen.PHONE, Demo.AMR);
                var operator = signedIn(Screen.DESK, OPERATOR)) {
            var managements = new KeyScreen(hr, round);
            managements.makesTheKey(Demo.CONSULTANT, Demo.AMR, OPERATOR);
            List<String> first = managements.printsAndProves(1);
            new KeyScreen(representative, round).printsAndProves(2);
            var operators = new KeyScreen(operator, round);
            List<String> third = operators.printsAndProves(3);
            managements.usesThePart(first, "Øv åbningen", "Din del er modtaget");
            operators.usesThePart(third, "Øv åbningen", "Øvelsen lykkedes");

            hr.open("/maaling/" + round);
            hr.press("Gør planen færdig");
            hr.sees("Målingen kan gøres klar");
            hr.press("Frys, og gør målingen klar");
            hr.sees("Målingen åbner af sig selv");
            run("prepare-codes", round);
            return List.of(first, third);
        }
    }

    /// Two answer on a phone, with script and without; the others over HTTP.
    private int peopleAnswer(RoundId round) throws InterruptedException {
        clock.set(plan(round).timetable().period().opensAt());
        run("open-round", round);
        Set<UnitId> district = plans.findTree(plan(round)).orElseThrow().listWithin(Set.of(DISTRICT));
        Deque<String> codes = new ArrayDeque<>(invitations.list(round).stream()
                .filter(each -> district.contains(each.unit()))
                .map(each -> invitations.codeOf(round, each.employmentId()).display())
                .toList());
        try (var withScript = Person.danish(port, Screen.PHONE);
                var without = Person.withoutScript(port, Screen.PHONE)) {
            var tapping =
                    SurveyScreen.open(withScript).enter(codes.removeFirst()).start();
            tapping.tapAllFirst();
            sends(withScript, tapping);
            var pressing = SurveyScreen.open(without).enter(codes.removeFirst()).start();
            pressing.answerAllFirst();
            sends(without, pressing);
        }
        return 2 + PlayedCrowd.answer(URI.create("http://127.0.0.1:" + port), List.copyOf(codes));
    }

    private static void sends(Person person, SurveyScreen survey) {
        person.sees("Tjek dine svar");
        survey.send();
        person.sees("Tak for dit svar");
    }

    private void twoOpenTheAnswers(RoundId round, List<List<String>> parts, int answered) {
        try (var hr = signedIn(Screen.DESK, Demo.CONSULTANT);
                var operator = signedIn(Screen.DESK, OPERATOR)) {
            new KeyScreen(operator, round).usesThePart(parts.get(1), "Åbn svarene", "Din del er modtaget");
            new KeyScreen(hr, round).usesThePart(parts.get(0), "Åbn svarene", "Svarene er åbnet og talt");
            assertThat(hr.text()).contains(answered + " svar, " + answered + " brugte koder");
        }
    }

    private void hrReleasesAndTheLeaderReads(RoundId round) {
        String title = plan(round).title().in(Language.DA);
        try (var hr = signedIn(Screen.DESK, Demo.CONSULTANT);
                var leader = signedIn(Screen.PHONE, Demo.LEADER)) {
            hr.open("/maaling/" + round + "/frigivelse");
            hr.press("Planlæg frigivelse");
            hr.sees("Hvem ser hvad hvornår?");
            leader.open("/resultater");
            assertThat(leader.text()).contains("Resultatet kommer");
        }
        clock.set(plan(round)
                .timetable()
                .release()
                .atTime(LocalTime.NOON)
                .atZone(FieldPeriod.DANISH_TIME)
                .toInstant());
        try (var leader = signedIn(Screen.PHONE, Demo.LEADER)) {
            leader.open(Demo.OWN_UNIT);
            assertThat(leader.text()).contains(title, "har svaret");
            leader.checkPage();
        }
    }

    private RoundPlan plan(RoundId round) {
        return plans.find(round).orElseThrow();
    }

    private void run(String name, RoundId round) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(job -> job.run(round.toString()));
    }

    private Person signedIn(Screen screen, String name) {
        Person person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, Demo.PASSWORD);
        return person;
    }
}
