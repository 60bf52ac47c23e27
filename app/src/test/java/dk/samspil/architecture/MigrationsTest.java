package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a table may hold, as far as its migration tells.
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /// Anything that tells in which order, or when, answers came in. `uuidv7` holds the time.
    private static final Pattern ORDER_OR_TIME = Pattern.compile(
            "\\b(timestamp(tz)?|date|time|serial|bigserial|smallserial|identity|sequence|uuidv7|now\\(|current_timestamp)\\b?");

    private static final Pattern REFERENCE = Pattern.compile("\\breferences\\s+([a-z_]+)\\.");
    private static final Pattern TABLE = Pattern.compile("\\bcreate table\\s+([a-z_]+)\\.([a-z_]+)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|--[^\\n]*");

    @Test
    void tablesOfAnswersTellNeitherOrderNorTime() throws IOException {
        assertThat(orderOrTime("create table collection_answer.ballot (id bigserial, sent_at timestamptz)"))
                .containsExactlyInAnyOrder("bigserial", "timestamptz");
        for (String sql : read("collection_answer")) {
            assertThat(orderOrTime(sql))
                    .as(
                            "what tells the order or the time of answers: with it, an answer can be joined to who came when")
                    .isEmpty();
        }
    }

    @Test
    void answersAndPeopleAreJoinedByNoKey() throws IOException {
        for (String sql : read("collection_answer")) {
            assertThat(references(sql)).as("foreign keys of answers").isSubsetOf("collection_answer");
        }
        for (String sql : read("collection_invitation")) {
            assertThat(references(sql)).as("foreign keys of people").doesNotContain("collection_answer");
        }
    }

    @Test
    void everyTableStandsInItsModulesSchemaAndIsExplained() throws IOException {
        var all = new TreeMap<String, String>();
        try (Stream<Path> folders = Files.list(MIGRATIONS)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String module = folder.getFileName().toString();
                all.put(module, String.join("\n", read(module)));
            }
        }
        for (Map.Entry<String, String> module : all.entrySet()) {
            TABLE.matcher(module.getValue()).results().forEach(table -> {
                assertThat(table.group(1)).as("the schema of %s", table.group()).isEqualTo(module.getKey());
                assertThat(module.getValue())
                        .as("what %s or its columns hold: say it with comment on", table.group(2))
                        .containsPattern(
                                "comment on (table|column) " + table.group(1) + "\\." + table.group(2) + "[. ]");
            });
        }
    }

    private static Set<String> orderOrTime(String sql) {
        return ORDER_OR_TIME
                .matcher(QUOTED.matcher(sql).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> references(String sql) {
        return REFERENCE.matcher(sql).results().map(match -> match.group(1)).toList();
    }

    private static List<String> read(String module) throws IOException {
        Path folder = MIGRATIONS.resolve(module);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(MigrationsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
