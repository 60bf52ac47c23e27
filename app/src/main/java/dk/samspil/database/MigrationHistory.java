package dk.samspil.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which migrations there are, by module, and which of them a database has had.
///
/// To look takes a millisecond for a module; Flyway takes a tenth of a second to find that it has nothing to do, and
/// there are dozens of modules. Where anything differs, in whatever way, Flyway decides.
final class MigrationHistory {
    private static final String FILES = "classpath*:db/migration/*/*.sql";
    private static final String SCHEMAS_WITH_HISTORY = """
            select n.nspname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relname = 'flyway_schema_history' and c.relkind = 'r'
            """;

    private final Map<String, Set<Applied>> files;

    private MigrationHistory(Map<String, Set<Applied>> files) {
        this.files = files;
    }

    /// One migration, as Flyway writes it down: with a CRC-32 over the lines of its file.
    private record Applied(String version, int checksum) {}

    static MigrationHistory read() {
        Map<String, Set<Applied>> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String[] path = file.getURL().getPath().split("/", -1);
                files.computeIfAbsent(path[path.length - 2], module -> new HashSet<>())
                        .add(new Applied(version(path[path.length - 1]), checksum(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MigrationHistory(files);
    }

    /// The modules that have migrations.
    Set<String> modules() {
        return files.keySet();
    }

    /// The modules whose schema has had exactly the migrations that there are.
    Set<String> listCurrent(Connection owner) throws SQLException {
        var current = new TreeSet<String>();
        for (String module : listWithHistory(owner)) {
            if (files.containsKey(module) && files.get(module).equals(applied(owner, module))) {
                current.add(module);
            }
        }
        return current;
    }

    private static Set<String> listWithHistory(Connection owner) throws SQLException {
        var modules = new TreeSet<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(SCHEMAS_WITH_HISTORY)) {
            while (rows.next()) {
                modules.add(rows.getString(1));
            }
        }
        return modules;
    }

    /// A failed migration equals none of the files.
    private static Set<Applied> applied(Connection owner, String module) throws SQLException {
        var applied = new HashSet<Applied>();
        String query = "select version, checksum, success from %s.flyway_schema_history where type <> 'SCHEMA'"
                .formatted(RoleLogin.quoted(module));
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                applied.add(new Applied(rows.getBoolean(3) ? rows.getString(1) : "failed", rows.getInt(2)));
            }
        }
        return applied;
    }

    /// A file that is not named as a migration has no version: Flyway says so.
    private static String version(String file) {
        int end = file.indexOf("__");
        return file.startsWith("V") && end > 0 ? file.substring(1, end) : file;
    }

    private static int checksum(Resource file) throws IOException {
        var checksum = new CRC32();
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) checksum.getValue();
    }
}
