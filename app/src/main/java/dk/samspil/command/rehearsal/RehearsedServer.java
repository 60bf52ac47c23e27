package dk.samspil.command.rehearsal;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole application with the invented municipality, on a database, a folder and a clock that live only as long as
/// the rehearsal.
///
/// What it tells beside its pages is what the calendar and the payroll office tell in real life: days, the staff, and
/// how many are asked. Codes come by mail ([PostOffice]) and letter.
final class RehearsedServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Path folder;
    private final RehearsalClock clock;

    private RehearsedServer(ConfigurableApplicationContext context, Path folder, RehearsalClock clock) {
        this.context = context;
        this.folder = folder;
        this.clock = clock;
    }

    /// Starts it on a free port.
    ///
    /// @param application the application's first class
    /// @param binaries where PostgreSQL's programs are kept between two rehearsals
    /// @param post the port of the mail server
    static RehearsedServer start(Class<?> application, Path binaries, int post) throws IOException {
        Path folder = Files.createTempDirectory("samspil-rehearsal-");
        var clock = new RehearsalClock();
        var context = new SpringApplicationBuilder(application)
                .profiles("demo")
                .initializers((GenericApplicationContext starting) -> register(clock, starting))
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--samspil.data-dir=" + folder,
                        "--samspil.secrets-dir=" + folder.resolve("secrets"),
                        "--samspil.comments-dir=" + folder.resolve("comments"),
                        "--samspil.database.url=",
                        "--samspil.database.binaries-dir=" + binaries,
                        "--samspil.site.address=https://socialkapital.vidby.example",
                        "--samspil.mail.host=127.0.0.1",
                        "--samspil.mail.port=" + post,
                        "--samspil.mail.protection=none",
                        "--samspil.mail.from=maaling@vidby.example",
                        "--samspil.mail.messages-per-minute=10000",
                        "--logging.level.root=warn");
        var server = new RehearsedServer(context, folder, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static void register(RehearsalClock clock, GenericApplicationContext starting) {
        var definition = new RootBeanDefinition(Clock.class, () -> clock);
        definition.setPrimary(true);
        starting.registerBeanDefinition("rehearsalClock", definition);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<StaffMember> staff() {
        return context.getBean(Register.class).listStaff(today());
    }

    OrganisationTree units() {
        return context.getBean(Register.class).findTree(today()).orElseThrow();
    }

    /// Puts the clock forward to the minute at which a round opens by itself.
    void waitUntilOpening(RoundId round) {
        clock.putForwardTo(periodOf(round).opensAt());
    }

    /// Puts the clock forward to the minute at which a round closes by itself.
    void waitUntilClosing(RoundId round) {
        clock.putForwardTo(periodOf(round).closesAt());
    }

    /// Puts the clock forward to the day on which the results are to be shown.
    void waitUntilRelease(RoundId round) {
        clock.putForwardTo(planOf(round)
                .timetable()
                .release()
                .atTime(LocalTime.NOON)
                .atZone(FieldPeriod.DANISH_TIME)
                .toInstant());
    }

    private FieldPeriod periodOf(RoundId round) {
        return planOf(round).timetable().period();
    }

    private RoundPlan planOf(RoundId round) {
        return context.getBean(RoundPlans.class).find(round).orElseThrow();
    }

    /// Whether the round is in this state by now.
    boolean is(RoundId round, SurveyRound.State state) {
        return context.getBean(Surveys.class).list().stream()
                .anyMatch(each -> each.id().equals(round) && each.state() == state);
    }

    /// How many are asked in an open round.
    int countAsked(RoundId round) {
        return context.getBean(Organisations.class)
                .get(context.getBean(Surveys.class).get(round).organisation())
                .employments()
                .size();
    }

    /// Stops the server and deletes its folder; twice does no harm.
    @Override
    public synchronized void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
