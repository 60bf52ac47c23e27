package dk.samspil.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// The programs of PostgreSQL, unpacked once from the jar that the application carries.
///
/// Unpacking goes to a folder of its own that is renamed when complete: an interrupted attempt leaves nothing that
/// looks finished, and several applications may unpack to the same place at once.
///
/// @param folder holds `bin`, `lib` and `share`
record PostgresBinaries(Path folder) {
    static final String VERSION = "18.6";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String COMPLETE = ".complete";
    private static final int EXECUTABLE_BY_OWNER = 0100;

    /// Finds the programs in `parent`, or unpacks them there.
    ///
    /// @throws DatabaseNotStarted where these programs cannot run
    static PostgresBinaries in(Path parent) {
        requireLinuxOnX86(System.getProperty("os.name"), System.getProperty("os.arch"));
        var folder = parent.toAbsolutePath().normalize().resolve("postgresql-" + VERSION);
        try {
            if (!Files.exists(folder.resolve(COMPLETE))) {
                unpack(folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked to " + folder, e);
        }
    }

    static void requireLinuxOnX86(String system, String processor) {
        if (!system.equals("Linux") || !(processor.equals("amd64") || processor.equals("x86_64"))) {
            throw new DatabaseNotStarted(
                    "Samspil brings a PostgreSQL for Linux on 64-bit x86; this machine is %s on %s."
                            .formatted(system, processor),
                    "Install PostgreSQL 18 and name it with SAMSPIL_DATABASE_URL, SAMSPIL_DATABASE_USER and"
                            + " SAMSPIL_DATABASE_PASSWORD.");
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder.resolveSibling("."));
        var unfinished = Files.createTempDirectory(folder.resolveSibling("."), folder.getFileName() + ".")
                .normalize();
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("there is no " + ARCHIVE + " on the class path");
            }
            extract(archive, unfinished);
            Files.createFile(unfinished.resolve(COMPLETE));
            if (!Files.exists(folder.resolve(COMPLETE))) {
                FileSystemUtils.deleteRecursively(folder); // what somebody left of an earlier copy
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!Files.exists(folder.resolve(COMPLETE))) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /// @throws IOException for an entry that would land outside the folder
    static void extract(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = inside(folder, folder.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            inside(folder, target.resolveSibling(entry.getLinkName()), entry);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("the archive holds an entry of an unknown kind: " + entry.getName());
        }
    }

    private static Path inside(Path folder, Path target, TarArchiveEntry entry) throws IOException {
        var normal = target.normalize();
        if (!normal.startsWith(folder)) {
            throw new IOException("the archive holds an entry outside its folder: " + entry.getName());
        }
        return normal;
    }
}
