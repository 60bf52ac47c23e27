package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Who is told by mail of a release, when, and what.
@SpringBootTest(
        properties = {
            "samspil.jobs.enabled=false",
            "samspil.mail.host=127.0.0.1",
            "samspil.mail.protection=none",
            "samspil.mail.from=samspil@release.example",
            "samspil.site.address=https://samspil.release.example"
        })
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class ReleaseMailTest {
    /// On one port, at which it can be started again.
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP));

    static {
        MAIL.start();
    }

    private static final String LEADER = "leder@mail.example";
    private static final String AMR = "amr@mail.example";
    private static final String DIRECTOR = "direktion@mail.example";
    private static final String CHAIR = "formand@mail.example";

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    private RoundId round;

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("samspil.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void figuresAreFrozen() throws IOException {
        Holders.create(accounts);
        clock.set(ReleaseTime.FROZEN);
        assign(LEADER, RegisterRole.LEADER, FrozenRounds.TEAM);
        assign(AMR, RegisterRole.AMR, FrozenRounds.TEAM);
        assign(DIRECTOR, RegisterRole.TOP_MANAGER, FrozenRounds.TOP);
        assign(CHAIR, RegisterRole.MED_CHAIR, FrozenRounds.TOP);
        round = frozen.make(folder);
    }

    @AfterEach
    void emptyTheMailbox() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void everybodyIsToldOnceWhenItOpensAndNotBefore() {
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.MINUTE.minusSeconds(1));
        calendar.confirm(round);
        handOver();
        assertThat(recipients()).isEmpty();

        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        calendar.confirm(round);
        handOver();
        handOver();

        assertThat(recipients()).containsExactlyInAnyOrder(LEADER, AMR, DIRECTOR, CHAIR);
        assertThat(calendar.countNotices(round)).containsExactly(new NoticeCount(Occasion.OPEN, 4, 0, List.of()));
    }

    @Test
    void aMailLeadsToTheResultAndHoldsNoFigures() throws Exception {
        open();

        assertThat(subject(LEADER)).startsWith("Resultatet er klar: ");
        assertThat(text(LEADER))
                .contains("https://samspil.release.example/resultater", "Vent et døgn")
                .doesNotContain("har svaret (", "%");
        assertThat(text(AMR)).contains("Du ser det samme som lederen").doesNotContain("Vent et døgn");
    }

    @Test
    void theManagementAloneIsToldEarly() throws Exception {
        calendar.plan(
                round,
                ReleaseTime.MINUTE,
                EarlySight.ofManagement(ReleaseTime.MANAGEMENT),
                Optional.empty(),
                Holders.ACTOR);
        clock.set(ReleaseTime.MANAGEMENT.minusSeconds(1));
        calendar.tellManagement(round);
        clock.set(ReleaseTime.MANAGEMENT);
        calendar.tellManagement(round);
        calendar.tellManagement(round);
        handOver();

        assertThat(recipients()).containsExactly(DIRECTOR);
        assertThat(text(DIRECTOR)).contains("Lukket til torsdag 3. december 2026 kl. 9.00");
    }

    @Test
    void theCommitteesAreToldAtTheirMomentWithoutAUnitOfTheirOwn() throws Exception {
        var early = new EarlySight(Optional.of(ReleaseTime.MANAGEMENT), Optional.of(ReleaseTime.COMMITTEES));
        calendar.plan(round, ReleaseTime.MINUTE, early, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.COMMITTEES);
        calendar.tellManagement(round);
        calendar.tellCommittees(round);
        calendar.tellCommittees(round);
        handOver();

        assertThat(recipients()).containsExactlyInAnyOrder(DIRECTOR, CHAIR);
        assertThat(subject(CHAIR)).isEqualTo("Hovedresultatet er klar til udvalgene – lukket for andre");
        assertThat(text(CHAIR)).contains("Lukket til torsdag 3. december 2026 kl. 9.00");

        MAIL.purgeEmailFromAllMailboxes();
        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        handOver();

        assertThat(subject(CHAIR)).isEqualTo("Hovedresultatet er klar");
    }

    @Test
    void whatIsTakenBackBeforeItWasToldIsNotToldAsReady() throws Exception {
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        calendar.withdraw(round, "En leder stod forkert.", Holders.ACTOR);
        handOver();

        assertThat(recipients()).containsExactlyInAnyOrder(LEADER, AMR, DIRECTOR, CHAIR);
        assertThat(subject(LEADER)).isEqualTo("Resultatet er trukket tilbage");
        assertThat(text(LEADER)).contains("En leder stod forkert.");
    }

    @Test
    void whatWasInHandWhenTheServerDiedIsNotSentTwice(@Autowired NoticeStore store) {
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        store.take(round, clock.instant()).orElseThrow();

        handOver();

        assertThat(recipients()).hasSize(3);
        assertThat(calendar.countNotices(round)).containsExactly(new NoticeCount(Occasion.OPEN, 4, 0, List.of()));
    }

    @Test
    void whileTheMailServerIsGoneNothingIsLost() {
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        MAIL.stop();
        handOver();
        assertThat(calendar.countNotices(round)).containsExactly(new NoticeCount(Occasion.OPEN, 0, 4, List.of()));

        MAIL.start();
        clock.set(ReleaseTime.MINUTE.plus(Duration.ofMinutes(5)));
        handOver();

        assertThat(recipients()).hasSize(4);
    }

    private void open() {
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(ReleaseTime.MINUTE);
        calendar.confirm(round);
        handOver();
    }

    private void handOver() {
        notices.handOver(round, calendar.standingOf(round));
    }

    private void assign(String email, RegisterRole role, UnitId unit) {
        register.assign(new RoleHolder(email, role, unit, LocalDate.of(2026, 11, 1), Optional.empty()), Holders.ACTOR);
    }

    private static List<String> recipients() {
        return Stream.of(MAIL.getReceivedMessages())
                .map(ReleaseMailTest::recipient)
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage mailTo(String address) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String subject(String address) throws MessagingException {
        return mailTo(address).getSubject();
    }

    private static String text(String address) throws MessagingException, IOException {
        var parts = (MimeMultipart) mailTo(address).getContent();
        return parts.getBodyPart(0).getContent().toString().replace('\u00a0', ' ');
    }
}
