package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Whether units follow up, from the booking of a talk to the view from above.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class FollowUpOnTheWebTest {
    private static final String BOOKING =
            "/resultater/release-team-a/samtale.ics?dag=10. december 2026&tid=9.00&minutter=45&hvem=both";

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

    private RoundId round;

    @BeforeEach
    void aReleaseIsPlanned() throws IOException {
        Holders.create(accounts);
        ReleaseTime.begin(clock, releases, calendar);
        round = frozen.make(folder);
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
    }

    @Test
    void nothingIsSaidOfItBeforeTheRelease() {
        assertThat(page("/overblik")).doesNotContain("Følger vi op?");
    }

    @Test
    void aTalkCountsFromTheInvitationOnAndAsPastWhenItsDayIsOver() {
        clock.set(ReleaseTime.MINUTE);
        assertThat(page("/overblik")).contains("Følger vi op?", "0 af 2 enheder har sat en dag");

        assertThat(get(BOOKING)).hasStatusOk();
        assertThat(get(BOOKING.replace("10. december", "11. december"))).hasStatusOk();
        assertThat(page("/overblik"))
                .contains("1 af 2 enheder har sat en dag", "I 1 enhed er den sat og ikke kommet endnu");

        clock.set(ReleaseTime.MINUTE.plus(Duration.ofDays(9)));
        assertThat(page("/overblik")).contains("I 1 enhed er dagen passeret", "I 1 enhed er der ingen dag endnu");
        assertThat(page("/resultater/release-team-b/oppefra")).contains("0 af 1 enheder");
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .exchange();
    }

    private String page(String address) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
