package dk.samspil.database;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of the list of rights: `pages  survey.round  select insert update`.
///
/// @param table with its schema, or a schema alone for all its tables
/// @param actions in small letters, as SQL names them
record Right(WorkingRole role, String table, Set<String> actions) {
    private static final Set<String> KNOWN_ACTIONS = Set.of("select", "insert", "update", "delete", "maintain");

    Right {
        actions = Set.copyOf(actions);
        if (actions.isEmpty() || !KNOWN_ACTIONS.containsAll(actions)) {
            throw new IllegalArgumentException("rights on %s are some of %s, not %s"
                    .formatted(table, KNOWN_ACTIONS.stream().sorted().toList(), actions));
        }
    }

    static Right parse(String line) {
        var words = Arrays.asList(line.split("\\s+"));
        if (words.size() < 3) {
            throw new IllegalArgumentException("a right is a role, a table and what it may do: " + line);
        }
        return new Right(
                WorkingRole.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                words.get(1),
                new LinkedHashSet<>(words.subList(2, words.size())));
    }

    boolean concerns(WorkingRole other, TableName name) {
        return role == other && (table.equals(name.schema()) || table.equals(name.schema() + "." + name.table()));
    }

    /// A table and its schema, as the database spells them.
    record TableName(String schema, String table) {
        String quoted() {
            return RoleLogin.quoted(schema) + "." + RoleLogin.quoted(table);
        }

        @Override
        public String toString() {
            return schema + "." + table;
        }
    }

    static String list(Set<String> actions) {
        return actions.stream().sorted().collect(Collectors.joining(", "));
    }
}
