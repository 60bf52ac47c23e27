package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A module's SQL names the tables of its own schema, with the schema's name, and no others.
class SqlOwnershipTest {
    /// What stands after a word that is followed by a table. `unnest(…)` and other functions are no tables.
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|(?<!do )update|table)\\s+(?:only\\s+)?([a-z_]+(?:\\.[a-z_]+)?)(?![a-z_.(])");
    private static final Pattern COMMON_TABLE =
            Pattern.compile("\\b([a-z_]+)\\s+as\\s+(?:not\\s+)?(?:materialized\\s+)?\\(");

    @Test
    void eachStoreNamesItsOwnSchemaOnly() {
        assertThat(foreignTables(SourceFile.PLANTED)).containsExactlyInAnyOrder("organisation.unit", "unqualified");
        assertThat(foreignTables(SourceFile.MAIN))
                .as("tables of another module, or without their schema: ask the other module's facade")
                .isEmpty();
    }

    private static List<String> foreignTables(Path folder) {
        return SourceFile.listBelow(folder).stream()
                .filter(source -> source.name().endsWith("Store.java"))
                .flatMap(source -> foreignTables(source, schema(source)))
                .toList();
    }

    private static Stream<String> foreignTables(SourceFile source, String schema) {
        return source.literals().stream().flatMap(sql -> {
            var own = COMMON_TABLE
                    .matcher(sql)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            return TABLE.matcher(sql)
                    .results()
                    .map(match -> match.group(1))
                    .filter(table -> !table.startsWith(schema + ".") && !own.contains(table));
        });
    }

    /// `dk.samspil.collection.answer` keeps its tables in `collection_answer`.
    private static String schema(SourceFile source) {
        Matcher module = Pattern.compile("samspil\\.(.+)$").matcher(source.packageName());
        assertThat(module.find()).as("the module of %s", source.name()).isTrue();
        return module.group(1).replace('.', '_');
    }
}
