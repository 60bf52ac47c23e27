package dk.samspil.command;

import dk.samspil.disclosure.Auditor;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.LaterQuestions;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.PreviousYear;
import dk.samspil.disclosure.Publisher;
import dk.samspil.disclosure.Releases;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.report.Reports;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application without its web part, on a database that lives only as long as the command: the input holds
/// answers, which must not stay behind.
final class TemporaryApplication implements AutoCloseable {
    private static final String BINARIES_DIR = "samspil.database.binaries-dir";

    private final ConfigurableApplicationContext context;
    private final Runnable end;

    private TemporaryApplication(ConfigurableApplicationContext context, Runnable end) {
        this.context = context;
        this.end = end;
    }

    /// An application that somebody else started and will stop.
    static TemporaryApplication of(ConfigurableApplicationContext running) {
        return new TemporaryApplication(running, () -> {});
    }

    static TemporaryApplication start() {
        Path folder = newFolder();
        Map<String, Object> settings = new HashMap<>();
        settings.put("samspil.data-dir", folder.toString());
        settings.put("samspil.database.url", "");
        settings.put(BINARIES_DIR, binaries().toString());
        settings.put("logging.level.root", "warn");
        String[] overriding = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(CommandConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(overriding);
        var application = new TemporaryApplication(context, () -> {
            context.close();
            delete(folder);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        return application;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("samspil-report-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where PostgreSQL's programs are kept between two runs.
    static Path binaries() {
        return Path.of(Optional.ofNullable(System.getProperty(BINARIES_DIR))
                .or(() -> Optional.ofNullable(System.getenv("SAMSPIL_DATABASE_BINARIES_DIR")))
                .orElse("data"));
    }

    Policies policies() {
        return context.getBean(Policies.class);
    }

    Publisher publisher() {
        return context.getBean(Publisher.class);
    }

    /// Stores a survey as a closed round under these rules.
    RoundId store(SurveyFolder survey, DisclosurePolicy policy) {
        return context.getBean(Intake.class)
                .store(survey, Actor.APPLICATION, opened -> policies().adopt(opened, policy, Actor.APPLICATION));
    }

    LaterQuestions laterQuestions() {
        return context.getBean(LaterQuestions.class);
    }

    PreviousYear previousYear() {
        return context.getBean(PreviousYear.class);
    }

    Auditor auditor() {
        return context.getBean(Auditor.class);
    }

    Releases releases() {
        return context.getBean(Releases.class);
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    /// Stops the database and deletes its folder; once is enough, twice does no harm.
    @Override
    public synchronized void close() {
        end.run();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
