package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {
    private static final int LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(RealPostgres.durableSettings(folder));
        jdbc = JdbcClient.create(server.superuserAddress("samspil").unpooled());
    }

    @AfterAll
    static void stop() {
        server.close();

        assertThat(ClusterProcesses.in(folder.resolve("cluster")).isEmpty()).isTrue();
    }

    @Test
    void theServerIsTheVersionThatTheFolderNames() {
        assertThat(setting("server_version")).startsWith(PostgresBinaries.VERSION);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_error_verbosity, terse",
    })
    void theServerRunsWith(String name, String value) {
        assertThat(setting(name)).isEqualTo(value);
    }

    @Test
    void textIsSortedAlikeOnEveryMachine() {
        var locale = jdbc.sql("select datlocprovider::text || ' ' || datlocale from pg_database"
                        + " where datname = current_database()")
                .query(String.class)
                .single();

        assertThat(locale).isEqualTo("b C.UTF-8");
    }

    @Test
    void danishNamesCanBeSortedTheDanishWay() {
        var sorted = jdbc.sql("""
                        select name from unnest(array['Århus', 'Ølby', 'Aabenraa', 'Zoo', 'Ærø', 'Bogense']) as name
                        order by name collate "da-DK-x-icu"
                        """).query(String.class).list();

        assertThat(sorted).containsExactly("Bogense", "Zoo", "Ærø", "Ølby", "Aabenraa", "Århus");
    }

    @ParameterizedTest
    @CsvSource({
        "samspil, ''",
        "samspil, wrong",
        "samspil_pages, ''",
        "samspil_pages, wrong",
        "samspil_planner, ''",
        "postgres, ''"
    })
    void nobodyGetsInWithoutThePassword(String user, String password) {
        var address = new DatabaseAddress(server.address().url(), user, password);

        assertThatThrownBy(() -> address.unpooled().getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void thePasswordsAreTheOwnersAlone() throws IOException {
        for (var role : List.of("samspil", "samspil_pages", "samspil_planner", "postgres")) {
            var permissions = Files.getPosixFilePermissions(folder.resolve(role + ".password"));

            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void noTwoRolesHaveTheSamePassword() {
        var logins = server.logins();

        assertThat(List.of(
                        server.address().password(),
                        logins.pages().address().password(),
                        logins.planner().address().password()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noOtherMachineReachesTheServer() throws SocketException {
        int port = Integer.parseInt(setting("port"));

        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();

        assertThat(others)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class));
    }

    @Test
    void aFailedStatementLeavesNoValueInTheLog() throws IOException, InterruptedException {
        jdbc.sql("create table secret (address text primary key)").update();
        jdbc.sql("insert into secret values ('someone@example.org')").update();

        assertThatThrownBy(() -> jdbc.sql("insert into secret values ('someone@example.org')")
                        .update())
                .hasMessageContaining("secret_pkey");

        assertThat(logWith("secret_pkey")).contains("secret_pkey").doesNotContain("someone@example.org");
    }

    @Test
    void aSecondApplicationOnTheFolderIsRefusedWithAdvice() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(EmbeddedPostgres.Settings.durable(folder)))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage(
                        "Another Samspil already uses the data folder %s. Stop it, or give this one a folder of"
                                + " its own with SAMSPIL_DATA_DIR.",
                        folder);
    }

    private static void connect(InetAddress address, int port) throws IOException {
        new Socket(address, port).close();
    }

    private static String setting(String name) {
        return jdbc.sql("select setting from pg_settings where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /// The log once it has some text: the server answers its client before its log's writer has written.
    private String logWith(String text) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS && !log().contains(text); look++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        return log();
    }

    private static String log() throws IOException {
        try (var files = Files.list(folder.resolve("log"))) {
            var text = new StringBuilder();
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
