package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;
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
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who gets which figures as a file, before the minute of the release and after it.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class FigureDownloadsTest {
    private static final SignInName LEADER = new SignInName("leader-of-files");
    private static final SignInName DIRECTOR = new SignInName("director-of-files");
    private static final SignInName SECRETARY = new SignInName("secretary-of-files");

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

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

    @BeforeEach
    void aReleaseIsPlanned() throws IOException {
        Holders.create(accounts);
        ReleaseTime.begin(clock, releases, calendar);
        create(LEADER, RoleAssignment.in(FrozenRounds.TEAM, Role.LEADER));
        create(DIRECTOR, RoleAssignment.in(FrozenRounds.TOP, Role.TOP_MANAGER));
        create(SECRETARY, RoleAssignment.of(Role.SECRETARY));
        RoundId round = frozen.make(folder);
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
    }

    @Test
    void beforeTheMinuteOnlyHrGetsAFileAndItIsClosed() {
        for (String address : List.of("/resultater.csv", "/resultater/" + FrozenRounds.TEAM + ".xlsx")) {
            assertThat(get(LEADER, address)).hasStatus(404);
            MvcTestResult closed = get(Holders.HR, address);
            assertThat(closed).hasStatusOk();
            assertThat(closed.getResponse().getHeader("Content-Disposition")).contains("lukket-til-2026-12-03-");
        }
        assertThat(csv(get(Holders.HR, "/resultater.csv"))).contains("Lukket til torsdag 3. december 2026 kl. 9.00");
    }

    @Test
    void everybodyGetsTheFiguresThatThePagesShowThem() {
        clock.set(ReleaseTime.MINUTE);

        assertThat(unitsIn(get(LEADER, "/resultater.csv"))).containsExactly(FrozenRounds.TEAM.value());
        assertThat(unitsIn(get(DIRECTOR, "/resultater.csv")))
                .containsExactlyInAnyOrder(
                        FrozenRounds.TOP.value(), FrozenRounds.TEAM.value(), "release-team-b", "release-small");
        assertThat(unitsIn(get(Holders.HR, "/resultater.csv"))).hasSize(4);
        assertThat(csv(get(LEADER, "/resultater.csv"))).contains("Frigivet").doesNotContain("Lukket");
    }

    @Test
    void aFileOfAUnitIsForThoseWhoMayReadTheUnit() {
        clock.set(ReleaseTime.MINUTE);

        for (String format : List.of("csv", "xlsx")) {
            assertThat(get(LEADER, "/resultater/" + FrozenRounds.TEAM + "." + format))
                    .hasStatusOk();
            assertThat(get(LEADER, "/resultater/release-team-b." + format)).hasStatus(403);
            assertThat(get(SECRETARY, "/resultater/" + FrozenRounds.TEAM + "." + format))
                    .hasStatus(403);
            assertThat(get(SECRETARY, "/resultater." + format)).hasStatus(403);
        }
        assertThat(get(LEADER, "/resultater/" + FrozenRounds.TEAM + "/faelles.csv"))
                .hasStatus(404);
    }

    @Test
    void thePageLinksToTheFiles() {
        clock.set(ReleaseTime.MINUTE);

        assertThat(get(LEADER, "/resultater/" + FrozenRounds.TEAM))
                .bodyText()
                .contains("href=\"/resultater/" + FrozenRounds.TEAM + ".xlsx\"");
        assertThat(get(LEADER, "/resultater")).bodyText().contains("href=\"/resultater.csv\"");
    }

    private void create(SignInName name, RoleAssignment role) {
        accounts.create(
                new NewAccount(name, new Password(Holders.PASSWORD), Language.DA, List.of(role)), Actor.APPLICATION);
    }

    private MvcTestResult get(SignInName reader, String address) {
        return web.get()
                .uri(address)
                .header("Accept-Language", "da")
                .with(user(reader.value()))
                .exchange();
    }

    private static String csv(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static Set<String> unitsIn(MvcTestResult result) {
        return Arrays.stream(csv(result).split("\r?\n"))
                .skip(1)
                .map(line -> line.split(";", -1)[1])
                .collect(Collectors.toSet());
    }
}
