package dk.samspil.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
    private static final Pattern PATH_IN_REPOSITORY =
            Pattern.compile("(app|numerics|benchmarks|docs)/[\\w./-]+|[\\w-]+\\.md");
    private static final Pattern TEST_NAME = Pattern.compile("[A-Z]\\w+Test");
    private static final Pattern TYPE_NAME = Pattern.compile("([A-Z]\\w+)(\\.[A-Z]\\w+)*");
    private static final Pattern FORGOTTEN = Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b");
    private static final Pattern SOMEBODYS_FOLDER = Pattern.compile("(?<![\\w./}>-])/(work|home|Users|root)/");

    static Stream<Named<Path>> documents() {
        return Repository.listDocuments().stream().map(file -> Named.of(Repository.name(file), file));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileThatExists(Path document) {
        Stream<String> broken = found(LINK, Repository.read(document))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !Files.exists(document.resolveSibling(link.replaceFirst("#.*", ""))));

        assertThat(broken)
                .as("links from %s to nothing", Repository.name(document))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathNamedInFullExists(Path document) {
        Stream<String> missing = code(document)
                .filter(text -> PATH_IN_REPOSITORY.matcher(text).matches())
                .filter(path -> !Files.exists(Repository.ROOT.resolve(path)))
                .filter(path -> !Files.exists(document.resolveSibling(path)));

        assertThat(missing)
                .as("paths in %s that do not exist", Repository.name(document))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTestNamedExists(Path document) {
        Set<String> types = Repository.typeNames("test");
        Stream<String> missing = code(document)
                .filter(text -> TEST_NAME.matcher(text).matches())
                .filter(test -> !types.contains(test))
                .distinct();

        assertThat(missing)
                .as("tests named in %s that do not exist", Repository.name(document))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsLeftToBeWritten(Path document) {
        assertThat(Repository.read(document)).doesNotContainPattern(FORGOTTEN);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noFolderOfSomebodysMachineIsNamed(Path document) {
        assertThat(Repository.read(document)).doesNotContainPattern(SOMEBODYS_FOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "GLOSSARY.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "docs/licences.md",
                "docs/adr/README.md"
            })
    void everyDocumentANewcomerLooksForIsThere(String name) {
        assertThat(Repository.ROOT.resolve(name)).isNotEmptyFile();
    }

    @Test
    void everyClassInTheGlossaryIsInTheSources() {
        List<String> named = glossaryRows()
                .map(row -> row.get(2))
                .flatMap(cell -> found(CODE, cell))
                .toList();
        Set<String> types = Repository.typeNames("main");

        assertThat(named).hasSizeGreaterThan(40).allMatch(TYPE_NAME.asMatchPredicate());
        assertThat(named.stream()
                        .filter(name -> !types.contains(name.split("\\.")[0]))
                        .distinct())
                .as("classes named in the glossary that do not exist")
                .isEmpty();
    }

    @Test
    void everyGlossaryRowSaysTheWordInBothLanguagesAndWhatItMeans() {
        assertThat(glossaryRows())
                .allSatisfy(row -> assertThat(List.of(row.get(0), row.get(1), row.getLast()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void theChangelogHasTheVersionThatIsBuilt() {
        String version = found(
                        Pattern.compile("<artifactId>samspil</artifactId>\\s*<version>([^<]+)</version>"),
                        Repository.read(Repository.ROOT.resolve("pom.xml")))
                .findFirst()
                .orElseThrow();

        assertThat(Repository.read(Repository.ROOT.resolve("CHANGELOG.md")))
                .containsPattern("(?m)^## \\[" + Pattern.quote(version) + "] - \\d{4}-\\d{2}-\\d{2}$");
    }

    @Test
    void theLicenceIsTheWholeOfTheEupl() {
        String licence = Repository.read(Repository.ROOT.resolve("LICENSE"));
        List<String> articles =
                found(Pattern.compile("(?m)^(\\d+)\\."), licence).toList();

        assertThat(licence)
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
                .contains("‘Compatible Licences’ according to Article 5 EUPL are:");
        assertThat(articles)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 15).mapToObj(Integer::toString).toList());
    }

    /// The rows of the glossary's tables that have a column for the code, as cells.
    private static Stream<List<String>> glossaryRows() {
        return Repository.read(Repository.ROOT.resolve("GLOSSARY.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Danish |"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() == 4);
    }

    private static Stream<String> code(Path document) {
        return found(CODE, Repository.read(document));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList().stream();
    }
}
