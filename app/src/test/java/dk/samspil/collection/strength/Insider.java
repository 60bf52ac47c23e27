package dk.samspil.collection.strength;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who may read every table, its hidden columns and the write-ahead log of a server.
final class Insider {
    private final JdbcClient database;

    /// Has the server wait for its log, as it does in earnest and not in tests: what a commit leaves to those who read
    /// later depends on it.
    Insider(DataSource administrator) {
        this.database = JdbcClient.create(administrator);
        database.sql("create extension if not exists pg_walinspect").update();
        database.sql("alter system set synchronous_commit = on").update();
        reload();
    }

    /// Leaves the server as it was.
    void leave() {
        database.sql("alter system reset synchronous_commit").update();
        reload();
    }

    private void reload() {
        database.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    /// The end of the write-ahead log, all of which is on the disk now.
    String endOfLog() {
        database.sql("checkpoint").update();
        return database.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
    }

    /// What the log since then tells of a table or its indexes: the kinds of its records.
    List<String> records(String table, String since) {
        return database.sql("""
                select resource_manager || ' ' || record_type || ' ' || relforknumber || ' ' || named.relname
                from pg_get_wal_block_info(:since::pg_lsn, :end::pg_lsn) as told
                join pg_class as named on told.relfilenode = pg_relation_filenode(named.oid)
                where told.reldatabase = (select oid from pg_database where datname = current_database())
                    and (named.oid = :table::regclass
                        or named.oid in (select indexrelid from pg_index where indrelid = :table::regclass))
                """)
                .param("since", since)
                .param("end", endOfLog())
                .param("table", table)
                .query(String.class)
                .list();
    }

    /// Which of these names stand somewhere in the bytes of the log since then.
    ///
    /// @param names of 16 bytes each, as hexadecimal
    Set<String> namesInLog(Collection<String> names, String since) {
        Map<Long, String> wanted = new HashMap<>();
        names.forEach(name -> wanted.put(HexFormat.fromHexDigitsToLong(name, 0, 16), name));
        Set<String> found = new HashSet<>();
        for (byte[] segment : logSince(since)) {
            long window = 0;
            for (int i = 0; i < segment.length; i++) {
                window = (window << Byte.SIZE) | Byte.toUnsignedLong(segment[i]);
                String name = wanted.get(window);
                if (name != null
                        && i + Long.BYTES < segment.length
                        && name.endsWith(HexFormat.of().formatHex(segment, i + 1, i + 1 + Long.BYTES))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /// The bytes of the log since then, in pieces of a file each.
    private List<byte[]> logSince(String since) {
        return database.sql("""
                with edges as (
                    select (:since::pg_lsn - '0/0'::pg_lsn) as first, (:end::pg_lsn - '0/0'::pg_lsn) as last,
                        pg_size_bytes(current_setting('wal_segment_size'))::numeric as size
                )
                select pg_read_binary_file(
                        'pg_wal/' || pg_walfile_name('0/0'::pg_lsn + (number * size + 1)),
                        greatest(first - number * size, 0)::bigint,
                        (least(last - number * size, size) - greatest(first - number * size, 0))::bigint)
                from edges, generate_series(div(first, size), div(last - 1, size)) as number
                """)
                .param("since", since)
                .param("end", endOfLog())
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /// A column of a table's rows in the order in which they were last written.
    List<String> inOrderOfWriting(String table, String column, String where) {
        return database.sql("select %s::text from %s where %s order by age(xmin) desc, ctid"
                        .formatted(column, table, where))
                .query(String.class)
                .list();
    }

    /// How many are matched rightly when, in each unit, the first of one order is taken for the first of the other.
    ///
    /// @param people each with the unit, in the order that the insider has found
    /// @param ballots whose ballots or comments they truly are, in the order that the insider has found
    static int rightMatches(List<Person> people, List<Person> ballots) {
        Map<String, List<Person>> peopleOf = byUnit(people);
        Map<String, List<Person>> ballotsOf = byUnit(ballots);
        int right = 0;
        for (Map.Entry<String, List<Person>> unit : ballotsOf.entrySet()) {
            List<Person> candidates = peopleOf.getOrDefault(unit.getKey(), List.of());
            for (int i = 0; i < Math.min(candidates.size(), unit.getValue().size()); i++) {
                if (candidates.get(i).equals(unit.getValue().get(i))) {
                    right++;
                }
            }
        }
        return right;
    }

    private static Map<String, List<Person>> byUnit(List<Person> people) {
        Map<String, List<Person>> units = new HashMap<>();
        people.forEach(person ->
                units.computeIfAbsent(person.unit(), unit -> new ArrayList<>()).add(person));
        return units;
    }

    /// Somebody who has answered.
    record Person(String unit, int number) {}
}
