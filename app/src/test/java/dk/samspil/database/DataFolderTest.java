package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class DataFolderTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    @Test
    void dataSurvivesARestart() {
        try (var server = start(sharedFolder())) {
            writeOneRow(server);
        }

        try (var server = start(sharedFolder())) {
            assertThat(countRows(server)).isEqualTo(1);
        }
    }

    @Test
    void aCopyOfAStoppedFolderIsABackup() throws IOException {
        try (var server = start(sharedFolder())) {
            writeOneRow(server);
        }

        FileSystemUtils.copyRecursively(sharedFolder(), own);

        try (var server = start(own)) {
            assertThat(countRows(server)).isEqualTo(1);
        }
    }

    @Test
    void aFolderOfAnEarlierVersionGetsTheRolesThatItLacks() throws IOException {
        try (var server = start(sharedFolder())) {
            var superuser = JdbcClient.create(server.superuserAddress("samspil").unpooled());
            superuser.sql("drop role samspil_pages").update();
            superuser.sql("drop role samspil_planner").update();
        }
        Files.delete(sharedFolder().resolve("samspil_pages.password"));

        try (var server = start(sharedFolder())) {
            new ModuleMigrations(server.address().unpooled(), RoleRights.of(server.logins())).migrate();

            assertThatCode(() -> server.logins().list().forEach(RoleLogin::requireUsable))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aFolderHeldByAnotherProcessIsRefusedUntilThatEnds() {
        try (var application = ApplicationProcess.start(sharedFolder())) {
            application.writeRows(1);

            assertThatThrownBy(() -> start(sharedFolder()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageStartingWith("Another Samspil already uses the data folder " + sharedFolder());

            application.kill();
        }
        start(sharedFolder()).close();
        assertThat(ClusterProcesses.in(sharedFolder().resolve("cluster")).isEmpty())
                .isTrue();
    }

    @Test
    void aFolderOfAnotherMajorVersionIsLeftAlone() throws IOException {
        Files.createDirectories(own.resolve("cluster"));
        Files.writeString(own.resolve("cluster/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> start(own))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("written by PostgreSQL 17; this Samspil brings PostgreSQL 18");
    }

    @Test
    void anInterruptedCreationIsRepeated() throws IOException {
        Files.createDirectories(own.resolve("cluster.new/base"));
        Files.writeString(own.resolve("cluster.new/PG_VERSION"), "18\n");
        var fast = new EmbeddedPostgres.Settings(own, RealPostgres.binariesFolder(), 0, false);

        try (var server = EmbeddedPostgres.start(fast)) {
            writeOneRow(server);

            assertThat(countRows(server)).isEqualTo(1);
        }
    }

    private static Path sharedFolder() {
        return shared.resolve("data with a space");
    }

    private static EmbeddedPostgres start(Path folder) {
        return EmbeddedPostgres.start(RealPostgres.durableSettings(folder));
    }

    private static void writeOneRow(EmbeddedPostgres server) {
        var jdbc = JdbcClient.create(server.address().unpooled());
        jdbc.sql("drop table if exists kept").update();
        jdbc.sql("create table kept (id integer)").update();
        jdbc.sql("insert into kept values (1)").update();
    }

    private static int countRows(EmbeddedPostgres server) {
        return JdbcClient.create(server.address().unpooled())
                .sql("select count(*) from kept")
                .query(Integer.class)
                .single();
    }
}
