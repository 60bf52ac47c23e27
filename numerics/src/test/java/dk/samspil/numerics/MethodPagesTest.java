package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page under docs/methods is complete, is found from the index, and leads to code that exists.
class MethodPagesTest {

    private static final Path METHODS = Path.of("../docs/methods");
    private static final Path INDEX = METHODS.resolve("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern PAGE = Pattern.compile("docs/methods/([a-z-]+\\.md)");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(METHODS)) {
            return files.filter(file -> !file.equals(INDEX)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAnswersTheSameSevenQuestions(Path page) throws IOException {
        assertThat(Files.readString(page).lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Formula",
                        "## Units",
                        "## Smallest meaningful n",
                        "## Edge cases",
                        "## Source",
                        "## Worked example",
                        "## Not for");
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(INDEX);

        assertThat(pages()).allSatisfy(page -> assertThat(index).contains("](" + page.getFileName() + ")"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : Stream.concat(pages(), Stream.of(INDEX)).toList()) {
            assertThat(matches(LINK, page))
                    .as(page.toString())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(METHODS.resolve(link)).exists());
        }
    }

    @Test
    void everyPageNamedInTheJavadocExists() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var named = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> matches(PAGE, file).stream())
                    .toList();

            assertThat(named)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(METHODS.resolve(page)).exists());
        }
    }

    private static List<String> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
