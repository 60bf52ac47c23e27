package dk.samspil.collection.outreach;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.InvitedPerson;
import dk.samspil.collection.letter.FailedAddresses;
import dk.samspil.collection.outreach.OutreachState.Planned;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.mail.Bounce;
import dk.samspil.mail.MessageToken;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A round that has just opened, with a mail server. Seven people are asked: five with e-mail, of whom one has a mobile
/// number too, one with a number alone, one with neither.
@SpringBootTest(
        properties = {
            "samspil.jobs.enabled=false",
            "samspil.mail.host=127.0.0.1",
            "samspil.mail.protection=none",
            "samspil.mail.from=maaling@vidby.dk",
            "samspil.mail.messages-per-minute=3",
            "samspil.site.address=https://socialkapital.vidby.dk",
            "samspil.sms.kind=file",
            "samspil.sms.folder=target/sms-of-courier-test"
        })
@OnRealPostgres
@ExtendWith(OutputCaptureExtension.class)
class OutreachRound {
    static final Actor HR = new Actor("hr");
    static final UnitId TOP = new UnitId("top");
    static final UnitId TEAM = new UnitId("team");
    static final UnitId HILL = new UnitId("hill");
    static final List<Unit> UNITS =
            List.of(new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Team Åen"), new Unit(HILL, TOP, "Team Bakken"));
    static final int PEOPLE = 7;
    static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    /// For all tests that share the application, since it knows one port.
    static {
        MAIL.start();
    }

    private static final Path FILES = Path.of("target", "sms-of-courier-test");

    @Autowired
    Courier courier;

    @Autowired
    Outreach outreach;

    @Autowired
    QueueStore queue;

    @Autowired
    Invitations invitations;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    Register register;

    @Autowired
    Organisations organisations;

    @Autowired
    Surveys surveys;

    @Autowired
    RoundPlans plans;

    @Autowired
    ReturnedMail returned;

    @Autowired
    FailedAddresses letters;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    RoundPlan plan;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
        }
    }

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("samspil.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    final void aRoundOpens() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        for (Path file : smsFiles()) {
            Files.delete(file);
        }
        clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        register.update(RegisterContents.of(UNITS, staff("p3@vidby.dk")), LocalDate.of(2026, 3, 2), HR);
        plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        outreach.prefer(plan, RouteOrder.EMAIL_FIRST, HR);
        var jobs = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Employment("p" + person, TEAM, false, List.of()))
                .toList();
        var snapshot = organisations.freeze(new OrganisationSnapshot(new OrganisationTree(UNITS), List.of(), jobs), HR);
        surveys.open(plan.id(), questionnaire(), snapshot, List.of(), true, HR);
        invitations.prepare(
                plan.id(),
                jobs.stream()
                        .map(job -> new InvitedPerson(
                                job.id(), TEAM, false, List.of(), job.id().equals("p2") ? "en" : "da"))
                        .toList(),
                HR);
        clock.set(plan.timetable().period().opensAt());
    }

    void comesBack(String person) throws MessagingException {
        String id = mailTo(person).getMessageID();
        returned.take(new Bounce(new MessageToken(id.substring(1, id.indexOf('@'))), "5.1.1"), new HashMap<>());
    }

    void sendEverything() {
        for (int minute = 0; minute < 4; minute++) {
            courier.run(plan.id());
        }
    }

    Planned state(Step step) {
        return outreach.get(plan).steps().get(step.ordinal());
    }

    Instant moment(Step step) {
        return state(step).moment().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }

    AccessCode code(String person) {
        return invitations.codeOf(plan.id(), person);
    }

    String signs(String person) {
        return code(person).signs();
    }

    static List<String> recipients() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(OutreachRound::name)
                .toList();
    }

    static String name(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceFirst("@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static MimeMessage mailTo(String person) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> name(mail).equals(person))
                .findFirst()
                .orElseThrow();
    }

    static String textTo(String person) throws MessagingException, IOException {
        return ((MimeMultipart) mailTo(person).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }

    private static List<Path> smsFiles() throws IOException {
        if (!Files.isDirectory(FILES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FILES)) {
            return files.toList();
        }
    }

    static List<String> sms() throws IOException {
        var rows = new ArrayList<String>();
        for (Path file : smsFiles()) {
            rows.addAll(Files.readAllLines(file));
        }
        rows.removeIf(row -> row.equals("mobil;tekst"));
        return rows;
    }

    static List<StaffMember> staff(String addressOfOne) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> StaffMember.of("p" + person, "P" + person + " Prøve", TEAM)
                        .reachedBy(email(person, addressOfOne), mobile(person)))
                .toList();
    }

    private static Optional<String> email(int person, String addressOfOne) {
        return switch (person) {
            case 3 -> Optional.of(addressOfOne);
            case 5, 6 -> Optional.empty();
            default -> Optional.of("p" + person + "@vidby.dk");
        };
    }

    private static Optional<String> mobile(int person) {
        return person == 4 || person == 5 ? Optional.of("20 00 00 0" + person) : Optional.empty();
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
