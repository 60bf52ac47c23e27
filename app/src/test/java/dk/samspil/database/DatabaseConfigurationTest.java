package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void withoutAnAddressTheApplicationBringsItsOwnServerAndStopsIt() {
        application
                .withPropertyValues(
                        "samspil.data-dir=" + folder, "samspil.database.binaries-dir=" + RealPostgres.binariesFolder())
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(EmbeddedPostgres.class);
                    assertThat(ClusterProcesses.in(folder.resolve("cluster")).isEmpty())
                            .isFalse();
                });

        assertThat(ClusterProcesses.in(folder.resolve("cluster")).isEmpty()).isTrue();
    }

    @Test
    void anAddressPointsToAnExternalServer() {
        var external = RealPostgres.addressOfNewOwner("createrole");

        application
                .withPropertyValues(
                        "samspil.data-dir=" + folder,
                        "samspil.database.url=" + external.url(),
                        "samspil.database.user=" + external.user(),
                        "samspil.database.password=" + external.password())
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(ExternalPostgres.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefusedWithAdvice() {
        application
                .withPropertyValues("samspil.database.url=jdbc:mysql://db/samspil")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotStarted.class)
                        .hasMessageContaining("is not one of PostgreSQL"));
    }

    @Test
    void aFailedStartIsExplainedInTwoSentencesInsteadOfAStackTrace() {
        var failure = new DatabaseNotStarted("What happened.", "What to do.");

        var analysis = new DatabaseNotStartedAnalyzer().analyze(new IllegalStateException(failure));

        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly("What happened.", "What to do.");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        var address = new DatabaseAddress("jdbc:postgresql://db/samspil", "samspil", "hush");

        assertThat(address).hasToString("jdbc:postgresql://db/samspil as samspil");
    }
}
