package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.SystemProperties;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL runs for whoever starts the application. The cases that need root to prepare them are left out for
/// others; each still runs where it matters, since the build machine is one or the other.
class ServerAccountTest {
    private static final List<Class<?>> NEEDED_CLASSES = List.of(
            TarArchiveInputStream.class,
            SystemProperties.class,
            XZInputStream.class,
            IOUtils.class,
            LogFactory.class,
            Driver.class,
            LoggerFactory.class,
            FileSystemUtils.class,
            DriverManagerDataSource.class,
            TransactionSynchronization.class,
            HikariDataSource.class);

    @TempDir
    private Path folder;

    @Test
    void anOrdinaryUserRunsTheDatabase() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var prefix = asNobody(data);
        copyBinariesTo(folder);

        try (var application = ApplicationProcess.start(prefix, copiedClassPath(), data, folder)) {
            application.writeRows(1);
            var owner = Files.getOwner(data.resolve("cluster")).getName();
            application.kill();

            assertThat(owner).isEqualTo(prefix.isEmpty() ? System.getProperty("user.name") : "nobody");
        } finally {
            ClusterProcesses.in(data.resolve("cluster")).endForcibly();
        }
    }

    @Test
    void rootWithoutUserNamespacesHandsTheDatabaseToAnotherAccount() throws IOException {
        assumeTrue(ServerAccount.isRoot());
        letEverybodyPass(folder);
        var data = folder.resolve("data");
        copyBinariesTo(folder);
        var settings = new EmbeddedPostgres.Settings(data, folder, 0, false);

        try (var _ = EmbeddedPostgres.start(settings, ServerAccount.Other.named("nobody"))) {
            var cluster = data.resolve("cluster");

            assertThat(Files.getOwner(cluster).getName()).isEqualTo("nobody");
            assertThat(userOfServerIn(data)).isEqualTo("nobody");
            assertThat(ClusterProcesses.in(cluster).isEmpty()).isFalse();
        }
    }

    @Test
    void aFolderThatTheOtherAccountCannotReachIsRefusedWithAdvice() throws IOException {
        assumeTrue(ServerAccount.isRoot());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var settings = new EmbeddedPostgres.Settings(folder.resolve("data"), RealPostgres.binariesFolder(), 0, false);

        assertThatThrownBy(() -> EmbeddedPostgres.start(settings, ServerAccount.Other.named("nobody")))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("cannot reach " + folder.resolve("data"))
                .hasMessageContaining("Choose a data folder outside private home folders");
    }

    private static String userOfServerIn(Path data) {
        long pid = PostmasterPid.find(new DataFolder(data)).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow().info().user().orElseThrow();
    }

    private List<String> asNobody(Path data) throws IOException {
        if (!ServerAccount.isRoot()) {
            return List.of();
        }
        letEverybodyPass(folder);
        var nobody = ServerAccount.Other.named("nobody");
        nobody.own(data);
        return nobody.prefix();
    }

    private static void letEverybodyPass(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copyBinariesTo(Path parent) throws IOException {
        var unpacked = PostgresBinaries.in(RealPostgres.binariesFolder()).folder();
        FileSystemUtils.copyRecursively(unpacked, parent.resolve(unpacked.getFileName()));
    }

    /// The libraries that the launcher needs, where every account can read them: the local repository may be private.
    private String copiedClassPath() throws IOException {
        var copies = Files.createDirectory(folder.resolve("classpath"));
        letEverybodyPass(copies);
        for (var type : NEEDED_CLASSES) {
            var jar = location(type);
            Files.copy(jar, copies.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        for (var type : List.of(EmbeddedPostgres.class, WritingApplication.class)) {
            FileSystemUtils.copyRecursively(
                    location(type).resolve("dk/samspil/database"), copies.resolve("dk/samspil/database"));
        }
        return copies + File.pathSeparator + copies + "/*";
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
