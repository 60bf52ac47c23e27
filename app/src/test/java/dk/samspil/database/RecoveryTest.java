package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application is killed while it writes. Whatever was acknowledged must be there afterwards, without hand work.
class RecoveryTest {
    private static final int ENOUGH_ROWS = 200;

    @TempDir
    private static Path folder;

    private ApplicationProcess application;

    @BeforeEach
    void startWriting() {
        application = ApplicationProcess.start(folder);
    }

    @AfterEach
    void leaveNothingRunning() {
        application.close();
        ClusterProcesses.in(cluster()).endForcibly();
    }

    @Test
    void theDatabaseOfAKilledApplicationIsTakenOver() {
        int port = application.port();
        application.writeRows(ENOUGH_ROWS);

        int acknowledged = application.kill();

        try (var server = start()) {
            assertThat(server.address().url()).contains(":" + port + "/");
            assertEveryRowUpTo(acknowledged, server);
        }
    }

    @Test
    void aDatabaseThatWasKilledWithItsApplicationRecovers() {
        application.writeRows(ENOUGH_ROWS);

        ClusterProcesses.in(cluster()).endForcibly();
        int acknowledged = application.kill();

        try (var server = start()) {
            assertEveryRowUpTo(acknowledged, server);
        }
    }

    @Test
    void aServerKilledAloneLeavesNoChildThatStopsTheNextStart() throws IOException {
        application.writeRows(ENOUGH_ROWS);
        int acknowledged = application.kill();
        long postmaster = Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());

        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();

        try (var server = start()) {
            assertEveryRowUpTo(acknowledged, server);
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramDoesNotStopTheStart() throws IOException {
        application.writeRows(ENOUGH_ROWS);
        ClusterProcesses.in(cluster()).endForcibly();
        int acknowledged = application.kill();
        var pidFile = cluster().resolve("postmaster.pid");

        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        try (var server = start()) {
            assertEveryRowUpTo(acknowledged, server);
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(RealPostgres.durableSettings(folder));
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    /// One more row may have been stored than was acknowledged, never one less.
    private static void assertEveryRowUpTo(int acknowledged, EmbeddedPostgres server) {
        var stored = JdbcClient.create(server.address().unpooled())
                .sql("select id from written")
                .query(Integer.class)
                .list();

        assertThat(stored)
                .hasSizeGreaterThanOrEqualTo(ENOUGH_ROWS)
                .containsAll(IntStream.rangeClosed(1, acknowledged).boxed().toList());
    }
}
