package dk.samspil.collection.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.front.Task;
import dk.samspil.front.Tasks;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@ExtendWith(OutputCaptureExtension.class)
class RatesTest {
    private static final Actor ACTOR = new Actor("rates");
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 10, 20);
    private static final String CONSULTANT = "rates-hr";
    private static final String LEADER = "rates-leder";
    private static final String OF_SMALL_TEAM = "rates-amr";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    NightlyRates nights;

    @Autowired
    RateJob job;

    @Autowired
    Rates rates;

    @Autowired
    Tasks tasks;

    @Autowired
    Surveys surveys;

    @Autowired
    RoundPlans plans;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AskedMunicipality asked;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-10-19T06:00:00Z"));
        }
    }

    @BeforeEach
    void aRound() {
        clock.set(Instant.parse("2026-10-19T06:00:00Z"));
        create(CONSULTANT, RoleAssignment.of(Role.HR_CONSULTANT));
        create(LEADER, RoleAssignment.in(AskedMunicipality.LARGE, Role.LEADER));
        create(OF_SMALL_TEAM, RoleAssignment.in(AskedMunicipality.SMALL, Role.AMR));
        asked = AskedMunicipality.open(application);
    }

    private void create(String name, RoleAssignment role) {
        accounts.create(
                new NewAccount(new SignInName(name), new Password("en rigtig adgangskode"), Language.DA, List.of(role)),
                Actor.APPLICATION);
    }

    @Test
    void beforeTheFirstNightThePageSaysWhenTheFiguresCome() {
        assertThat(page(CONSULTANT, "/maaling/" + asked.id() + "/svar"))
                .contains("<h1>Målingen er åben</h1>", "Der er ingen tal endnu", "tirsdag 20. oktober 2026");
        assertThat(page(LEADER, "/svarprocent")).contains("Der er ingen tal endnu");
    }

    @Test
    void consultantSeesDepartmentsAndWhereHelpIsNeeded() {
        asked.answer(AskedMunicipality.LARGE, 16);
        asked.answer(AskedMunicipality.OTHER, 6);
        night(FIRST_NIGHT);

        String page = page(CONSULTANT, "/maaling/" + asked.id() + "/svar");

        assertThat(page)
                .contains("<h1>Mindst 40\u00a0% har svaret</h1>")
                .contains("mindst 80\u00a0%", "mindst 20\u00a0%", "Hvor kan vi hjælpe?", "1 enhed er under 40 %")
                .contains("Ring til lederen", "tælles med i enheden ovenover");
        assertThat(rates.find(asked.id()).orElseThrow().listWhereToHelp())
                .extracting(each -> each.unit().id())
                .containsExactly(AskedMunicipality.OTHER);
    }

    @Test
    void aLeaderSeesTheOwnUnitAndWhoIsInASmallOneTheUnitAbove() {
        asked.answer(AskedMunicipality.LARGE, 16);
        night(FIRST_NIGHT);

        assertThat(page(LEADER, "/svarprocent"))
                .contains("Hjemmepleje Øst: mindst 80\u00a0% har svaret")
                .doesNotContain("Hjemmepleje Vest:");
        assertThat(page(OF_SMALL_TEAM, "/svarprocent"))
                .contains("Tallet er for Vidby. Team Lilleå får ikke sit eget tal");
    }

    @Test
    void fourNewAnswersMoveNothingAndFiveDo() {
        asked.answer(AskedMunicipality.LARGE, 10);
        night(FIRST_NIGHT);
        asked.answer(AskedMunicipality.LARGE, 4);
        night(FIRST_NIGHT.plusDays(1));
        assertThat(percent(AskedMunicipality.LARGE)).isEqualTo(50);

        asked.answer(AskedMunicipality.LARGE, 1);
        night(FIRST_NIGHT.plusDays(2));

        assertThat(percent(AskedMunicipality.LARGE)).isEqualTo(75);
    }

    @Test
    void aNightIsCountedOnce() {
        asked.answer(AskedMunicipality.LARGE, 10);
        night(FIRST_NIGHT);
        asked.answer(AskedMunicipality.LARGE, 8);
        night(FIRST_NIGHT);

        assertThat(percent(AskedMunicipality.LARGE)).isEqualTo(50);
    }

    /// Three weeks of random answers, and an attacker who writes down every figure: between two nights,
    /// no figure and no difference of figures has moved for fewer than five people.
    @Test
    void noDifferenceBetweenNightsIsAboutFewerThanFive() {
        var random = new Random(7);
        Map<UnitId, Integer> before = new HashMap<>();
        for (int day = 0; day < 21; day++) {
            for (UnitId unit : AskedMunicipality.INVITED.keySet()) {
                asked.answer(unit, random.nextInt(3));
            }
            night(FIRST_NIGHT.plusDays(day));
            Map<UnitId, Integer> now = counted();
            now.forEach((block, count) -> {
                int moved = count - before.getOrDefault(block, 0);
                assertThat(moved == 0 || moved >= NightlyRates.FEWEST_NEW)
                        .as("moved by %s", moved)
                        .isTrue();
            });
            before.putAll(now);
        }
        assertThat(before.values()).anyMatch(count -> count > 0);
    }

    @Test
    void theNightAfterIsPlannedByItselfUntilTheRoundHasClosed() {
        String first = asked.id() + "/" + FIRST_NIGHT;
        assertThat(planned()).contains(first);

        clock.set(Instant.parse("2026-10-20T01:30:00Z"));
        job.run(first);
        assertThat(planned()).contains(asked.id() + "/2026-10-21");
        surveys.close(asked.id(), ACTOR);
        clock.set(Instant.parse("2026-10-21T01:30:00Z"));
        job.run(asked.id() + "/2026-10-21");

        assertThat(planned()).doesNotContain(asked.id() + "/2026-10-22");
        assertThat(rates.find(asked.id()).orElseThrow().night()).isEqualTo(LocalDate.of(2026, 10, 21));
    }

    @Test
    void aDayIsComparedWithTheSameDayOfTheRoundThatWasCopied() {
        asked.answer(AskedMunicipality.LARGE, 16);
        night(FIRST_NIGHT);
        asked.answer(AskedMunicipality.OTHER, 15);
        night(FIRST_NIGHT.plusDays(1));
        clock.set(Instant.parse("2027-03-02T09:00:00Z"));
        RoundPlan next = plans.copy(asked.id(), Actor.APPLICATION);
        LocalDate first = next.timetable().period().firstDay();

        assertThat(first).isAfter(LocalDate.of(2027, 3, 2));
        assertThat(rates.findSameDayLastTime(next.id(), first)).isEmpty();
        assertThat(sharesOfLastTime(next, first.plusDays(1)))
                .containsEntry(AskedMunicipality.LARGE, 80)
                .containsEntry(AskedMunicipality.OTHER, 0);
        assertThat(sharesOfLastTime(next, first.plusDays(2)))
                .containsEntry(AskedMunicipality.LARGE, 80)
                .containsEntry(AskedMunicipality.OTHER, 50);
    }

    private Map<UnitId, Integer> sharesOfLastTime(RoundPlan plan, LocalDate night) {
        RoundRates then = rates.findSameDayLastTime(plan.id(), night).orElseThrow();
        return Stream.of(AskedMunicipality.LARGE, AskedMunicipality.OTHER)
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> then.findExactly(unit).orElseThrow().share().percent()));
    }

    @Test
    void tasksLeadToThePages() {
        assertThat(tasksOf(CONSULTANT)).contains("/maaling/" + asked.id() + "/svar");
        assertThat(tasksOf(LEADER)).contains("/svarprocent");
    }

    @Test
    void nothingThatIsStoredShownOrLoggedNamesAPerson(CapturedOutput output) {
        asked.answer(AskedMunicipality.LARGE, 12);
        night(FIRST_NIGHT);
        List<String> everything = new ArrayList<>(List.of(
                page(CONSULTANT, "/maaling/" + asked.id() + "/svar"), page(LEADER, "/svarprocent"), output.getAll()));
        for (String table : List.of("plan", "block", "home", "part", "night", "rate")) {
            everything.addAll(database.sql("select t::text from collection_rate.%s t".formatted(table))
                    .query(String.class)
                    .list());
        }
        everything.addAll(database.sql("select subject from audit.entry where action = 'response rates counted'")
                .query(String.class)
                .list());

        assertThat(everything).noneMatch(text -> text.contains(AskedMunicipality.EMPLOYMENT_PREFIX));
        assertThat(everything).anyMatch(text -> text.contains(asked.id().toString()));
    }

    private void night(LocalDate day) {
        invitations.storeRemembered();
        nights.count(asked.id(), day);
        clock.set(day.atTime(9, 0)
                .atZone(java.time.ZoneId.of("Europe/Copenhagen"))
                .toInstant());
    }

    private int percent(UnitId unit) {
        return rates.find(asked.id())
                .orElseThrow()
                .findExactly(unit)
                .orElseThrow()
                .share()
                .percent();
    }

    private Map<UnitId, Integer> counted() {
        Map<UnitId, Integer> counted = new HashMap<>();
        database.sql("select unit_id, counted from collection_rate.block where round_id = :round")
                .param("round", asked.id().value())
                .query(row -> {
                    counted.put(new UnitId(row.getString(1)), row.getInt(2));
                });
        return counted;
    }

    private List<String> planned() {
        return database.sql("select task_instance from jobs.scheduled_task where task_name = 'count-rates'")
                .query(String.class)
                .list();
    }

    private List<String> tasksOf(String name) {
        return tasks.list(accounts.findViewer(new SignInName(name)).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }

    private String page(String who, String address) {
        var result = web.get()
                .uri(address)
                .header("Accept-Language", "da")
                .with(user(who))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
