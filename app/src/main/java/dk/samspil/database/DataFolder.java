package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder that holds everything the embedded database keeps: who copies it while the application is stopped has a
/// complete backup.
///
/// @param path absolute, without symbolic links
record DataFolder(Path path) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /// Creates the folder where it is missing. Only its owner can enter it.
    static DataFolder create(Path path) {
        try {
            Files.createDirectories(path);
            closeToOthers(path);
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be created or entered", e);
        }
    }

    static void closeToOthers(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }

    /// The PostgreSQL data directory.
    Path cluster() {
        return path.resolve("cluster");
    }

    /// Where a new cluster grows until it is complete.
    Path unfinishedCluster() {
        return path.resolve("cluster.new");
    }

    Path lock() {
        return path.resolve("app.lock");
    }

    Path password(String role) {
        return path.resolve(role + ".password");
    }

    /// What the server says before its own log in `log/` is open.
    Path startLog() {
        return path.resolve("postgresql-start.log");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }
}
