package dk.samspil.collection.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who may read every table, its hidden columns and the write-ahead log of a server.
final class Insider {
    private final JdbcClient database;

    Insider(DataSource administrator) {
        this.database = JdbcClient.create(administrator);
        database.sql("create extension if not exists pg_walinspect").update();
    }

    /// The end of the write-ahead log.
    String endOfLog() {
        return database.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
    }

    /// How often the log since then tells of a table.
    long mentions(String table, String since) {
        return database.sql("""
                select count(*)
                from pg_get_wal_block_info(:since::pg_lsn, pg_current_wal_flush_lsn())
                where relfilenode = pg_relation_filenode(:table::regclass)
                    and reldatabase = (select oid from pg_database where datname = current_database())
                """)
                .param("since", since)
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /// The keys of a table's rows in the order in which they were last written.
    List<String> inOrderOfWriting(String table, String key) {
        return database.sql("select %s::text from %s order by age(xmin) desc, ctid".formatted(key, table))
                .query(String.class)
                .list();
    }

    /// How many are matched rightly when, in each unit, the first of one order is taken for the first of the other.
    ///
    /// @param people each with the unit, in the order that the insider has found
    /// @param ballots whose they truly are, in the order that the insider has found
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
