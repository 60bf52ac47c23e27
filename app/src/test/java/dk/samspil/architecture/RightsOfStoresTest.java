package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a store's SQL does, the list of rights allows to somebody: a missing line shows here and not on a
/// municipality's database.
class RightsOfStoresTest {
    private static final Path RIGHTS = Path.of("src", "main", "resources", "db", "migration", "rights.txt");

    private static final Map<String, Pattern> ACTIONS = Map.of(
            "select", Pattern.compile("\\b(?:(?<!delete )from|join)\\s+([a-z_]+\\.[a-z_]+)"),
            "insert", Pattern.compile("\\binsert into\\s+([a-z_]+\\.[a-z_]+)"),
            "update", Pattern.compile("\\bupdate\\s+([a-z_]+\\.[a-z_]+)"),
            "delete", Pattern.compile("\\bdelete from\\s+([a-z_]+\\.[a-z_]+)"));

    /// `insert … on conflict do update` changes the row that is there.
    private static final Pattern UPSERT = Pattern.compile(
            "\\binsert into\\s+([a-z_]+\\.[a-z_]+)(?:(?!insert into).)*\\bdo update\\b", Pattern.DOTALL);

    @Test
    void everyStoreMayDoWhatItDoes() throws IOException {
        Set<String> rights = rights(Files.readString(RIGHTS));

        assertThat(uses("insert into audit.entry as e values (1) on conflict (id) do update set a = 1"))
                .containsExactly("insert audit.entry", "update audit.entry");
        assertThat(uses("delete from access.account a").stream().filter(use -> !isAllowed(use, rights)))
                .containsExactly("delete access.account");
        assertThat(SourceFile.listBelow(SourceFile.MAIN).stream()
                        .filter(source -> source.name().endsWith("Store.java"))
                        .flatMap(source -> source.literals().stream())
                        .flatMap(sql -> uses(sql).stream())
                        .filter(use -> !isAllowed(use, rights)))
                .as("what no role may do: add a line to %s, and think of who else gets the right with it", RIGHTS)
                .isEmpty();
    }

    private static Set<String> uses(String sql) {
        Set<String> uses = new TreeSet<>();
        ACTIONS.forEach((action, pattern) -> tables(pattern, sql).forEach(table -> uses.add(action + " " + table)));
        tables(UPSERT, sql).forEach(table -> uses.add("update " + table));
        return uses;
    }

    private static Stream<String> tables(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map((MatchResult match) -> match.group(1));
    }

    /// `select audit`, `update survey.round` and so on, whoever may.
    private static Set<String> rights(String list) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(words -> words.subList(2, words.size()).stream().map(action -> action + " " + words.get(1)))
                .collect(Collectors.toSet());
    }

    private static boolean isAllowed(String use, Set<String> rights) {
        List<String> words = Arrays.asList(use.split(" "));
        String schema = words.get(1).substring(0, words.get(1).indexOf('.'));
        return rights.contains(use) || rights.contains(words.getFirst() + " " + schema);
    }
}
