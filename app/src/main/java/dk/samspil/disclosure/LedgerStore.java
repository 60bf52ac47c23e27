package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class LedgerStore {
    private final JdbcClient database;

    LedgerStore(JdbcClient database) {
        this.database = database;
    }

    void append(RoundId round, List<LedgerEntry> entries) {
        database.sql("""
                insert into disclosure.ledger_entry
                    (round_id, sequence, definition, member_hash, parameters, auditor, code_version, frozen_hash)
                select :round, sequence, definition, member_hash, parameters, auditor, code_version, frozen_hash
                from unnest(:sequences::integer[], :definitions::text[], :hashes::text[], :parameters::text[],
                        :auditors::text[], :versions::text[], :frozen::text[])
                    as given (sequence, definition, member_hash, parameters, auditor, code_version, frozen_hash)
                """)
                .param("round", round.value())
                .param("sequences", entries.stream().map(LedgerEntry::sequence).toArray(Integer[]::new))
                .param("definitions", texts(entries, LedgerEntry::definition))
                .param("hashes", texts(entries, LedgerEntry::memberHash))
                .param("parameters", texts(entries, LedgerEntry::parameters))
                .param("auditors", texts(entries, LedgerEntry::auditor))
                .param("versions", texts(entries, LedgerEntry::codeVersion))
                .param("frozen", texts(entries, LedgerEntry::frozenHash))
                .update();
    }

    private static String[] texts(List<LedgerEntry> entries, Function<LedgerEntry, String> textOf) {
        return entries.stream().map(textOf).toArray(String[]::new);
    }

    /// The entries of a round in the order in which they were made.
    List<LedgerEntry> list(RoundId round) {
        return database.sql("""
                select sequence, definition, member_hash, parameters, auditor, code_version, frozen_hash
                from disclosure.ledger_entry
                where round_id = :round
                order by sequence
                """)
                .param("round", round.value())
                .query((row, number) -> new LedgerEntry(
                        row.getInt("sequence"),
                        row.getString("definition"),
                        row.getString("member_hash"),
                        row.getString("parameters"),
                        row.getString("auditor"),
                        row.getString("code_version"),
                        row.getString("frozen_hash")))
                .list();
    }
}
