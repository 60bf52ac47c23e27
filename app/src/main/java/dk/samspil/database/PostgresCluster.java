package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL data directory: checksums on, UTF-8 sorted by code point on every machine alike, and a password for
/// every connection.
record PostgresCluster(DataFolder folder) {
    /// The superuser, for the launcher alone.
    static final String SUPERUSER = "postgres";
    /// Owns the application's database; no superuser, like the account on an external server.
    static final String OWNER = "samspil";

    private static final String MAJOR_VERSION = "18";
    private static final int PASSWORD_BYTES = 24;

    /// Creates the cluster where there is none. It grows in a folder of its own that is renamed when complete.
    ///
    /// @throws DatabaseNotStarted when another major version of PostgreSQL wrote the folder
    void createIfMissing(PostgresBinaries binaries, ServerCommands commands, boolean durable) {
        try {
            var version = folder.cluster().resolve("PG_VERSION");
            if (Files.exists(version)) {
                requireOwnVersion(Files.readString(version).strip());
                DataFolder.closeToOthers(folder.cluster()); // a copy that was put back may be open
                return;
            }
            FileSystemUtils.deleteRecursively(folder.unfinishedCluster());
            writeNewPassword(SUPERUSER);
            writeNewPassword(OWNER);
            commands.account().own(folder.path());
            commands.run(initdb(binaries, durable));
            Files.writeString(
                    folder.unfinishedCluster().resolve("postgresql.conf"),
                    "\ninclude_if_exists = '%s'\n".formatted(PostgresParameters.FILE_NAME),
                    StandardOpenOption.APPEND);
            Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("No database can be created in " + folder.path(), e);
        }
    }

    /// A role's password; a new one where there is none yet.
    String passwordOrNew(String role) {
        try {
            if (!Files.exists(folder.password(role))) {
                writeNewPassword(role);
            }
            return password(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password(String role) {
        try {
            return Files.readString(folder.password(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOwnVersion(String version) {
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseNotStarted(
                    "The database in %s was written by PostgreSQL %s; this Samspil brings PostgreSQL %s."
                            .formatted(folder.path(), version, MAJOR_VERSION),
                    "Start the Samspil that wrote it and move the data as docs/operations/restore.md says.");
        }
    }

    private List<String> initdb(PostgresBinaries binaries, boolean durable) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder.unfinishedCluster(),
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.password(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    private void writeNewPassword(String role) throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Path file = folder.password(role);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
    }
}
