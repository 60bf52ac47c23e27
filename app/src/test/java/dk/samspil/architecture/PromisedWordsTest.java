package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No page, message or letter calls anything anonymous: what people are told is who can see what, and when an operator
/// holds the key, that their answers are treated as confidential.
class PromisedWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final List<Path> WORDS = List.of(RESOURCES, Path.of("src", "main", "jte"));
    private static final Set<String> KINDS = Set.of("properties", "jte", "html", "txt", "md", "js");

    /// What LimeSurvey calls a setting of its own, in the list of what is not taken over.
    private static final String NAME_OF_A_SETTING = "problem.in_settings.what";

    @Test
    void nothingIsCalledAnonymous() {
        assertThat(promises("Svarene er Anonyme.")).isTrue();
        assertThat(promises(NAME_OF_A_SETTING + " = Settings such as anonymity are left out."))
                .isFalse();

        assertThat(WORDS.stream()
                        .flatMap(PromisedWordsTest::filesBelow)
                        .filter(file -> linesOf(file).stream().anyMatch(PromisedWordsTest::promises)))
                .as("files that call something anonymous: say who can see what instead")
                .isEmpty();
    }

    private static boolean promises(String line) {
        return line.toLowerCase(Locale.ROOT).contains("anonym") && !line.startsWith(NAME_OF_A_SETTING);
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(PromisedWordsTest::holdsWords).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsWords(Path file) {
        String name = file.getFileName().toString();
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
