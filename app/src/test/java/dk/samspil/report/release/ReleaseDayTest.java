package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Releases;
import dk.samspil.front.Task;
import dk.samspil.front.Tasks;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A release from its planning across the minute, by what each reader meets.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class ReleaseDayTest {
    private static final UnitId TOP = FrozenRounds.TOP;
    private static final UnitId TEAM = FrozenRounds.TEAM;
    private static final SignInName LEADER = new SignInName("leader-of-release");
    private static final SignInName AMR = new SignInName("amr-of-release");
    private static final SignInName DIRECTOR = new SignInName("director-of-release");
    private static final SignInName MEMBER = new SignInName("member-of-release");
    /// What stands on every report, and on no other page.
    private static final String FIGURES = "har svaret (";

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    Register register;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    private RoundId round;

    @BeforeEach
    void figuresAreFrozen() throws IOException {
        Holders.create(accounts);
        ReleaseTime.begin(clock, releases, calendar);
        create(LEADER, RoleAssignment.in(TEAM, Role.LEADER));
        create(AMR, RoleAssignment.in(TEAM, Role.AMR));
        create(DIRECTOR, RoleAssignment.in(TOP, Role.TOP_MANAGER));
        create(MEMBER, RoleAssignment.of(Role.COMMITTEE_MEMBER));
        round = frozen.make(folder);
    }

    @Test
    void whatIsFrozenAndNotPlannedIsSeenByHrAlone() {
        assertThat(page(Holders.HR, "/resultater/" + TEAM)).contains("Ikke frigivet.", FIGURES);
        for (SignInName reader : List.of(LEADER, AMR, DIRECTOR)) {
            assertThat(page(reader, "/resultater/" + TEAM))
                    .contains("Der er endnu ingen resultater")
                    .doesNotContain(FIGURES);
        }
        assertThat(tasksOf(Holders.HR)).extracting(Task::key).contains("plan-release");
        assertThat(tasksOf(LEADER)).extracting(Task::key).doesNotContain("read-result");
    }

    @Test
    void leaderAndRepresentativeGetItInTheSameMinuteAndNotBefore() {
        plan("3. december 2026", "9.00", "", "");

        clock.set(ReleaseTime.MINUTE.minusMillis(1));
        for (SignInName reader : List.of(LEADER, AMR, DIRECTOR)) {
            assertThat(page(reader, "/resultater/" + TEAM))
                    .contains("Resultatet kommer torsdag 3. december 2026 kl. 9.00")
                    .doesNotContain(FIGURES);
            assertThat(get(reader, "/resultater/" + TEAM + ".pdf")).hasStatus(404);
        }
        clock.set(ReleaseTime.MINUTE);
        for (SignInName reader : List.of(LEADER, AMR, DIRECTOR)) {
            assertThat(page(reader, "/resultater/" + TEAM))
                    .contains(FIGURES)
                    .doesNotContain("Lukket til", "Ikke frigivet");
        }
    }

    @Test
    void theTaskOfALeaderWaitsUntilTheDayAndCanThenBeDone() {
        plan("3. december 2026", "9.00", "", "");

        assertThat(tasksOf(LEADER)).anySatisfy(task -> {
            assertThat(task.state()).isEqualTo(Task.State.WAITING);
            assertThat(task.date().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 12, 3));
        });
        clock.set(ReleaseTime.MINUTE);
        assertThat(tasksOf(LEADER)).anySatisfy(task -> {
            assertThat(task.key()).isEqualTo("read-result");
            assertThat(task.state()).isEqualTo(Task.State.OPEN);
        });
    }

    @Test
    void theManagementSeesTheMainResultEarlyAndNoTeam() {
        plan("3. december 2026", "9.00", "17. november 2026", "10.00");

        clock.set(ReleaseTime.MANAGEMENT.minusMillis(1));
        assertThat(page(DIRECTOR, "/resultater/" + TOP)).doesNotContain(FIGURES);
        clock.set(ReleaseTime.MANAGEMENT);
        assertThat(page(DIRECTOR, "/resultater/" + TOP))
                .contains("Lukket til torsdag 3. december 2026 kl. 9.00", FIGURES);
        assertThat(page(DIRECTOR, "/resultater/release-small")).doesNotContain(FIGURES);
        assertThat(page(LEADER, "/resultater/" + TEAM)).doesNotContain(FIGURES);
    }

    @Test
    void theCommitteesSeeTheMainResultFromTheirMomentOnAndNeverATeam() {
        var fields = new HashMap<>(Map.of("dag", "3. december 2026", "tid", "9.00"));
        fields.putAll(Map.of("ledelse-dag", "17. november 2026", "ledelse-tid", "10.00"));
        fields.putAll(Map.of("udvalg-dag", "24. november 2026", "udvalg-tid", "13.00"));
        assertThat(post("/frigivelse", fields)).hasStatus(302);
        assertThat(page(Holders.HR, "/maaling/" + round + "/frigivelse"))
                .contains("MED-udvalgene ser hovedresultatet", "tirsdag 24. november 2026 kl. 13.00");

        clock.set(ReleaseTime.COMMITTEES.minusMillis(1));
        assertThat(page(MEMBER, "/resultater/" + TOP)).doesNotContain(FIGURES);
        clock.set(ReleaseTime.COMMITTEES);
        assertThat(page(MEMBER, "/resultater/" + TOP))
                .contains("Lukket til torsdag 3. december 2026 kl. 9.00", FIGURES);
        assertThat(page(LEADER, "/resultater/" + TEAM)).doesNotContain(FIGURES);

        clock.set(ReleaseTime.MINUTE);
        assertThat(page(MEMBER, "/resultater/" + TOP)).contains(FIGURES).doesNotContain("Lukket til");
        assertThat(get(MEMBER, "/resultater/release-small")).hasStatus(403);
    }

    @Test
    void aPaperFetchedBeforeSaysSoInItsNameAndOnItsPages() throws IOException {
        plan("3. december 2026", "9.00", "", "");

        MvcTestResult early = get(Holders.HR, "/resultater/" + TEAM + ".pdf");
        MvcTestResult statement = get(Holders.HR, "/sikkerhedserklaering.pdf");
        clock.set(ReleaseTime.MINUTE);
        MvcTestResult later = get(LEADER, "/resultater/" + TEAM + ".pdf");

        assertThat(early.getResponse().getHeader("Content-Disposition"))
                .contains("lukket-til-2026-12-03-" + TEAM + ".pdf");
        assertThat(text(early)).contains("Lukket til torsdag 3. december 2026 kl. 9.00");
        assertThat(later.getResponse().getHeader("Content-Disposition")).contains("\"" + TEAM + ".pdf\"");
        assertThat(text(later)).doesNotContain("Lukket til");
        assertThat(statement.getResponse().getHeader("Content-Disposition"))
                .contains("lukket-til-2026-12-03-sikkerhed");
        assertThat(text(statement)).contains("Lukket til torsdag 3. december 2026 kl. 9.00");
        assertThat(text(get(LEADER, "/sikkerhedserklaering.pdf"))).doesNotContain("Lukket til");
    }

    @Test
    void whatIsHeldDoesNotOpenAndSaysWhy() {
        plan("3. december 2026", "9.00", "", "");
        assertThat(post("/frigivelse/hold", Map.of("besked", "HMU vil se det først.")))
                .hasStatus(302);

        clock.set(ReleaseTime.MINUTE.plusSeconds(1));
        assertThat(page(LEADER, "/resultater/" + TEAM))
                .contains("Resultatet er sat på hold. HMU vil se det først.")
                .doesNotContain(FIGURES);
        assertThat(tasksOf(Holders.HR)).extracting(Task::key).contains("plan-release");
    }

    @Test
    void whatIsWithdrawnIsGoneUntilItIsReleasedAgainWithANote() {
        plan("3. december 2026", "9.00", "", "");
        clock.set(ReleaseTime.MINUTE);
        assertThat(post("/frigivelse/tilbage", Map.of("besked", "En leder stod forkert.")))
                .hasStatus(302);
        assertThat(page(LEADER, "/resultater/" + TEAM))
                .contains("Resultatet kan ikke ses lige nu", "Resultatet er trukket tilbage. En leder stod forkert.")
                .doesNotContain(FIGURES);

        assertThat(post("/frigivelse", Map.of("dag", "3. december 2026", "tid", "9.00")))
                .hasStatusOk();
        assertThat(page(LEADER, "/resultater/" + TEAM)).doesNotContain(FIGURES);
        assertThat(post(
                        "/frigivelse",
                        Map.of("dag", "3. december 2026", "tid", "9.00", "besked", "Lederens navn er rettet.")))
                .hasStatus(302);
        assertThat(page(LEADER, "/resultater/" + TEAM))
                .contains(FIGURES, "Erstatter et tidligere resultat. Lederens navn er rettet.");
    }

    @Test
    void theReceiptIsWrittenOnceWithTheNumberOfRecipients() {
        var day = LocalDate.of(2026, 11, 1);
        register.assign(
                new RoleHolder("leder@release.example", RegisterRole.LEADER, TEAM, day, Optional.empty()),
                Holders.ACTOR);
        register.assign(
                new RoleHolder("amr@release.example", RegisterRole.AMR, TEAM, day, Optional.empty()), Holders.ACTOR);
        plan("3. december 2026", "9.00", "", "");
        calendar.confirm(round);
        assertThat(decisions()).hasSize(1);

        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        calendar.confirm(round);

        assertThat(decisions()).hasSize(2).last().isEqualTo(new Decision.Released(2));
        assertThat(page(Holders.HR, "/maaling/" + round + "/frigivelse"))
                .contains("Frigivet torsdag 3. december 2026 kl. 9.00 til 2 modtagere i samme minut.");
    }

    @Test
    void whoHasOpenedIsCountedByRoleFromTheReleaseOn() {
        plan("3. december 2026", "9.00", "", "");
        page(Holders.HR, "/resultater/" + TEAM);
        assertThat(calendar.countOpened(round)).isEmpty();

        clock.set(ReleaseTime.MINUTE);
        page(LEADER, "/resultater/" + TEAM);
        page(LEADER, "/resultater/" + TEAM);
        page(Holders.HR, "/resultater/" + TEAM);

        assertThat(calendar.countOpened(round)).isEqualTo(Map.of(Role.LEADER, 1));
    }

    @Test
    void hrIsToldWhatIsWrongWithAMomentAndNothingIsPlanned() {
        assertThat(refused(Map.of("dag", "en dag", "tid", "25.00")))
                .contains(
                        "aria-describedby=\"dag-h dag-e\"",
                        "Skriv en dag, fx 3. december 2026.",
                        "Skriv et klokkeslæt, fx 9.00.",
                        "value=\"en dag\"");
        assertThat(refused(Map.of("dag", "9. november 2026", "tid", "9.00"))).contains("Tidspunktet er passeret.");
        assertThat(refused(Map.of(
                        "dag", "3. december 2026", "tid", "9", "ledelse-dag", "4. december 2026", "ledelse-tid", "9")))
                .contains("Topledelsen skal se det før de andre.");
        assertThat(refused(Map.of(
                        "dag", "3. december 2026", "tid", "9", "udvalg-dag", "3. december 2026", "udvalg-tid", "9")))
                .contains("Udvalgene skal se det før de andre");
        assertThat(refused("/frigivelse/hold", Map.of())).contains("Skriv, hvad de, der leder efter resultatet");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongStaysWhereItWasTyped() {
        plan("3. december 2026", "9.00", "", "");
        String note = "for langt ".repeat(40);

        assertThat(refused("/frigivelse/hold", Map.of("besked", note)))
                .contains("Skriv højst 300 tegn.", ">" + note + "</textarea>", "value=\"3. december 2026\"");
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void onlyHrDecides() {
        for (SignInName reader : List.of(LEADER, AMR, DIRECTOR)) {
            assertThat(get(reader, "/maaling/" + round + "/frigivelse")).hasStatus(403);
        }
        calendar.hold(round, "nothing is planned yet", Holders.ACTOR);
        assertThat(decisions()).isEmpty();
    }

    private void create(SignInName name, RoleAssignment role) {
        accounts.create(
                new NewAccount(name, new Password(Holders.PASSWORD), Language.DA, List.of(role)), Actor.APPLICATION);
    }

    private void plan(String day, String time, String managementDay, String managementTime) {
        assertThat(post(
                        "/frigivelse",
                        Map.of(
                                "dag", day,
                                "tid", time,
                                "ledelse-dag", managementDay,
                                "ledelse-tid", managementTime)))
                .hasStatus(302);
    }

    private String refused(Map<String, String> fields) {
        return refused("/frigivelse", fields);
    }

    private String refused(String page, Map<String, String> fields) {
        MvcTestResult result = post(page, fields);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private MvcTestResult post(String page, Map<String, String> fields) {
        var request = web.post()
                .uri("/maaling/" + round + page)
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(SignInName reader, String address) {
        return web.get()
                .uri(address)
                .header("Accept-Language", "da")
                .with(user(reader.value()))
                .exchange();
    }

    private String page(SignInName reader, String address) {
        MvcTestResult result = get(reader, address);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return withPlainSpaces(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String text(MvcTestResult result) throws IOException {
        try (var pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return withPlainSpaces(new PDFTextStripper().getText(pdf));
        }
    }

    private List<Task> tasksOf(SignInName name) {
        return tasks.list(accounts.findViewer(name).orElseThrow());
    }

    private List<Decision> decisions() {
        return calendar.listSteps(round).stream().map(ReleaseStep::decision).toList();
    }
}
