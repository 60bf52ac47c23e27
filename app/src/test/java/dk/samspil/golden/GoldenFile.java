package dk.samspil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the one that was accepted, in `src/test/resources/golden`.
///
/// After a change that is meant, run the test with `-Dgolden.accept=true`, read the difference and commit it. Where
/// `CI` is `true` nothing is ever accepted.
public final class GoldenFile {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    /// Fails when the text differs from the file, such as `report/unit-claims_da.html`.
    public static void check(String file, String text) {
        Path path = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.accept")) {
                accept(path, text);
            }
            assertThat(path)
                    .as("no accepted text yet; run with -Dgolden.accept=true and read it")
                    .exists();
            assertThat(text)
                    .as("differs from %s; if that is meant, accept it with -Dgolden.accept=true", path)
                    .isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(Path path, String text) throws IOException {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("nothing is accepted in CI: run it at your own desk");
        }
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
