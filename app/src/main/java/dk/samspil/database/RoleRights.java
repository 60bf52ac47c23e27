package dk.samspil.database;

import dk.samspil.database.Right.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gives the working roles exactly the rights that `db/migration/rights.txt` lists, and looks whether they
/// have more.
///
/// All is given anew after every migration, in one transaction: a new table gets its rights from its schema's
/// line, a right that the list no longer names is gone, and what somebody granted by hand is taken back.
final class RoleRights {
    static final String FILE = "rights.txt";

    /// Flyway's own table in each schema: nobody's but the owner's.
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            select n.nspname, c.relname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p', 'v', 'm', 'f')
            order by n.nspname, c.relname
            """;

    /// Inherited rights and those of a superuser count as well; so does a right to a single column.
    private static final String HELD = """
            select action
            from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain'])
                as action
            where has_table_privilege(?, ?::regclass, action)
                or (action in ('select', 'insert', 'update', 'references')
                    and has_any_column_privilege(?, ?::regclass, action))
            """;

    private final List<Right> rights;
    private final RoleLogins logins;

    RoleRights(List<Right> rights, RoleLogins logins) {
        this.rights = List.copyOf(rights);
        this.logins = logins;
    }

    static RoleRights of(RoleLogins logins) {
        return new RoleRights(read(), logins);
    }

    static List<Right> read() {
        return ModuleMigrations.readLines(FILE).stream().map(Right::parse).toList();
    }

    /// Grants what is listed and refuses to go on where a role can do more.
    ///
    /// @param owner holds the lock of the migrations
    /// @throws DatabaseNotStarted when a role is missing and cannot be made, or can do more than the list
    ///     says
    void apply(Connection owner, List<String> schemas) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            for (var login : logins.list()) {
                if (login.isTakenOn()) {
                    TakenOnRole.ensure(statement, login.role());
                }
            }
            var tables = listTables(owner, schemas);
            for (var role : WorkingRole.values()) {
                grant(statement, role, tables);
            }
            owner.commit();
            for (var role : WorkingRole.values()) {
                requireNoMore(owner, role, tables);
            }
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private void grant(Statement statement, WorkingRole role, List<TableName> tables) throws SQLException {
        var name = RoleLogin.quoted(logins.of(role).role());
        statement.execute("grant connect on database %s to %s".formatted(currentDatabase(statement), name));
        for (var table : tables) {
            statement.execute("revoke all on %s from %s".formatted(table.quoted(), name));
            var actions = actions(role, table);
            if (!actions.isEmpty()) {
                statement.execute("grant usage on schema %s to %s".formatted(RoleLogin.quoted(table.schema()), name));
                statement.execute("grant %s on %s to %s".formatted(Right.list(actions), table.quoted(), name));
            }
        }
    }

    private static String currentDatabase(Statement statement) throws SQLException {
        return RoleLogin.quoted(statement.getConnection().getCatalog());
    }

    private Set<String> actions(WorkingRole role, TableName table) {
        if (table.table().equals(HISTORY)) {
            return Set.of();
        }
        return rights.stream()
                .filter(right -> right.concerns(role, table))
                .flatMap(right -> right.actions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<TableName> listTables(Connection owner, List<String> schemas) throws SQLException {
        try (var query = owner.prepareStatement(TABLES)) {
            query.setArray(1, owner.createArrayOf("text", schemas.toArray()));
            try (var rows = query.executeQuery()) {
                var tables = new ArrayList<TableName>();
                while (rows.next()) {
                    tables.add(new TableName(rows.getString(1), rows.getString(2)));
                }
                return tables;
            }
        }
    }

    private void requireNoMore(Connection owner, WorkingRole role, List<TableName> tables) throws SQLException {
        var name = logins.of(role).role();
        if (isOwner(owner, name)) {
            throw tooMuch(name, "can become the owner of the tables");
        }
        for (var table : tables) {
            var more = held(owner, name, table);
            more.removeAll(actions(role, table));
            if (!more.isEmpty()) {
                throw tooMuch(name, "may also %s on %s".formatted(Right.list(more), table));
            }
        }
    }

    private static boolean isOwner(Connection owner, String role) throws SQLException {
        try (var query = owner.prepareStatement("select pg_has_role(?, current_user, 'member')")) {
            query.setString(1, role);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static Set<String> held(Connection owner, String role, TableName table) throws SQLException {
        try (var query = owner.prepareStatement(HELD)) {
            query.setString(1, role);
            query.setString(2, table.quoted());
            query.setString(3, role);
            query.setString(4, table.quoted());
            try (var rows = query.executeQuery()) {
                var actions = new TreeSet<String>();
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
                return actions;
            }
        }
    }

    private static DatabaseNotStarted tooMuch(String role, String what) {
        return new DatabaseNotStarted(
                "The database role %s %s, which it must not.".formatted(role, what),
                "Take from it what it got elsewhere (superuser, membership in other roles, rights of PUBLIC), or set"
                        + " another role; docs/operations/database-roles.md lists what it needs.");
    }
}
