package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.rate.AskedMunicipality;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlans;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What leaders are told while people answer. The round opens on Monday 19 October and closes on 8 November; the clocks
/// change on the 25th.
@SpringBootTest(
        properties = {
            "samspil.jobs.enabled=false",
            "samspil.mail.host=127.0.0.1",
            "samspil.mail.protection=none",
            "samspil.mail.from=maaling@vidby.dk",
            "samspil.mail.messages-per-minute=2",
            "samspil.site.address=https://socialkapital.vidby.dk"
        })
@OnRealPostgres
class WeeklyMailTest {
    private static final Actor HR = new Actor("hr");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        MAIL.start();
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    WeeklyMail weekly;

    @Autowired
    WeeklyStore store;

    @Autowired
    Outreach outreach;

    @Autowired
    Invitations invitations;

    @Autowired
    Register register;

    @Autowired
    RoundPlans plans;

    @Autowired
    Surveys surveys;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AskedMunicipality asked;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-10-19T06:00:00Z"));
        }
    }

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("samspil.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void threeNightsAreCounted() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        asked = AskedMunicipality.open(application);
        asked.answer(AskedMunicipality.LARGE, 16);
        invitations.storeRemembered();
        clock.set(at(THURSDAY, LocalTime.of(3, 30)));
        AskedMunicipality.run(application, "count-rates", asked.id() + "/" + THURSDAY);
        hold("oest@vidby.dk", RegisterRole.LEADER, AskedMunicipality.LARGE);
        hold("lille@vidby.dk", RegisterRole.LEADER, AskedMunicipality.SMALL);
        hold("vikar@vidby.dk", RegisterRole.DEPUTY, AskedMunicipality.LARGE);
        hold("vikar@vidby.dk", RegisterRole.DEPUTY, AskedMunicipality.OTHER);
        hold("amr@vidby.dk", RegisterRole.AMR, AskedMunicipality.LARGE);
        hold("andre@vidby.dk", RegisterRole.LEADER, new UnitId("not-asked"));
        clock.set(at(THURSDAY, LocalTime.of(8, 0)));
    }

    private void hold(String email, RegisterRole role, UnitId unit) {
        register.assign(new RoleHolder(email, role, unit, LocalDate.of(2026, 1, 1), Optional.empty()), HR);
    }

    @Test
    void eachLeaderIsToldOfTheOwnUnitInOneMail() throws Exception {
        tell(THURSDAY);

        assertThat(told()).containsExactlyInAnyOrder("oest@vidby.dk", "lille@vidby.dk", "vikar@vidby.dk");
        assertThat(mailTo("oest@vidby.dk").getSubject()).isEqualTo("Så mange har svaret – 17 dage tilbage");
        assertThat(textTo("oest@vidby.dk"))
                .contains("Hjemmepleje Øst: mindst 80\u00a0% har svaret.")
                .contains("Spørg ikke nogen, om de har svaret.", "Du får aldrig at vide, hvem der har svaret.")
                .doesNotContain("Hjemmepleje Vest", "{");
        assertThat(textTo("vikar@vidby.dk"))
                .contains(
                        "Hjemmepleje Øst: mindst 80\u00a0% har svaret.",
                        "Hjemmepleje Vest: under 10\u00a0% har svaret.");
    }

    @Test
    void whereNothingMayBeToldTheMailSaysWhyAndWhatCanBeDoneInstead() throws Exception {
        tell(THURSDAY);

        assertThat(textTo("lille@vidby.dk"))
                .contains("Team Lilleå får ikke sit eget tal, mens der svares: Det kræver mindst 20 inviterede")
                .contains("I Vidby har mindst", "Sådan kan du hjælpe: Fortæl på et møde")
                .doesNotContain("Team Lilleå: ");
    }

    @Test
    void nobodyIsToldTwiceInAWeekNotEvenAfterAServerDied() {
        assertThat(weekly.run(asked.id(), THURSDAY)).isPresent();
        assertThat(told()).hasSize(2);
        assertThat(store.take(asked.id())).isPresent(); // and the server is dead

        tell(THURSDAY);
        tell(THURSDAY);

        assertThat(told()).hasSize(2);
        assertThat(waiting()).isZero();
    }

    @Test
    void theNextWeekIsPlannedByDanishTimeAndComesOnce() {
        assertThat(planned(THURSDAY)).contains(Instant.parse("2026-10-22T06:00:00Z"));
        AskedMunicipality.run(application, "tell-leaders", asked.id() + "/" + THURSDAY);
        tell(THURSDAY);
        assertThat(planned(THURSDAY.plusWeeks(1))).contains(Instant.parse("2026-10-29T07:00:00Z"));

        clock.set(at(THURSDAY.plusWeeks(1), LocalTime.of(8, 0)));
        tell(THURSDAY);
        assertThat(told()).hasSize(3);
        tell(THURSDAY.plusWeeks(1));
        assertThat(told()).hasSize(6);
    }

    @Test
    void leadersGetTheWordsThatHrHasWritten() throws Exception {
        var plan = plans.find(asked.id()).orElseThrow();
        var key = new WordingKey(Step.WEEKLY_TO_LEADERS, Route.EMAIL, Language.DA);
        assertThat(outreach.rewrite(plan, key, new Wording("Ugens tal", "Kære leder\n\n{svarprocent}"), HR))
                .isEmpty();

        tell(THURSDAY);

        assertThat(mailTo("oest@vidby.dk").getSubject()).isEqualTo("Ugens tal");
        assertThat(textTo("oest@vidby.dk")).startsWith("Kære leder");
        assertThat(outreach.get(plan).weeklyDays())
                .containsExactly(THURSDAY, THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2));
    }

    @Test
    void nothingIsSentWhenTheRoundHasClosed() {
        surveys.close(asked.id(), HR);

        assertThat(weekly.run(asked.id(), THURSDAY)).isEmpty();

        assertThat(told()).isEmpty();
    }

    private void tell(LocalDate day) {
        for (int minute = 0; minute < 3; minute++) {
            weekly.run(asked.id(), day);
        }
    }

    private int waiting() {
        return database.sql("select count(*) from collection_outreach.leader_to_tell where round_id = :round")
                .param("round", asked.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Instant> planned(LocalDate day) {
        return database.sql("""
                select execution_time from jobs.scheduled_task
                where task_name = 'tell-leaders' and task_instance = :instance
                """)
                .param("instance", asked.id() + "/" + day)
                .query((row, number) -> row.getTimestamp("execution_time").toInstant())
                .list();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(FieldPeriod.DANISH_TIME).toInstant();
    }

    private static List<String> told() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(OutreachRound::name)
                .map(name -> name + "@vidby.dk")
                .toList();
    }

    private static MimeMessage mailTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> (OutreachRound.name(mail) + "@vidby.dk").equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String textTo(String address) throws Exception {
        return ((MimeMultipart) mailTo(address).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }
}
