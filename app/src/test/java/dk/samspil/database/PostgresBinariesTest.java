package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PostgresBinariesTest {
    @TempDir
    private Path parent;

    @Test
    void aFolderThatWasNotFinishedIsReplaced() throws IOException {
        var unfinished = Files.createDirectories(parent.resolve("postgresql-18.6/bin"));
        Files.writeString(unfinished.resolve("postgres"), "half a file");

        var binaries = PostgresBinaries.in(parent);

        assertThat(Path.of(binaries.program("postgres")))
                .isExecutable()
                .satisfies(program -> assertThat(Files.size(program)).isGreaterThan(1_000_000));
        assertThat(parent).isDirectoryNotContaining("glob:**.*.*.*");
    }

    @Test
    void aFinishedFolderIsUsedAsItIs() throws IOException {
        var folder = Files.createDirectories(parent.resolve("postgresql-18.6"));
        Files.createFile(folder.resolve(".complete"));

        PostgresBinaries.in(parent);

        assertThat(folder.resolve("bin")).doesNotExist();
    }

    @Test
    void anEntryOutsideTheFolderIsRefused() throws IOException {
        var archive = archive(new TarArchiveEntry("../escaped", TarConstants.LF_NORMAL));

        assertThatThrownBy(() -> PostgresBinaries.extract(archive, parent.resolve("inside")))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive holds an entry outside its folder: ../escaped");

        assertThat(parent.resolve("escaped")).doesNotExist();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        var link = new TarArchiveEntry("lib/link", TarConstants.LF_SYMLINK);
        link.setLinkName("../../elsewhere");

        assertThatThrownBy(() -> PostgresBinaries.extract(archive(link), parent.resolve("inside")))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive holds an entry outside its folder: lib/link");
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, aarch64"})
    void anotherKindOfMachineIsToldWhatToDo(String system, String processor) {
        assertThatThrownBy(() -> PostgresBinaries.requireLinuxOnX86(system, processor))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage(
                        "Samspil brings a PostgreSQL for Linux on 64-bit x86; this machine is %s on %s."
                                + " Install PostgreSQL 18 and name it with SAMSPIL_DATABASE_URL, SAMSPIL_DATABASE_USER and"
                                + " SAMSPIL_DATABASE_PASSWORD.",
                        system, processor);
    }

    @Test
    void linuxOnX86IsAccepted() {
        assertThatCode(() -> PostgresBinaries.requireLinuxOnX86("Linux", "amd64"))
                .doesNotThrowAnyException();
    }

    private static ByteArrayInputStream archive(TarArchiveEntry entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
