package dk.samspil.collection.invitation;

import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class InvitationStore {
    /// An invitation to store.
    ///
    /// @param generation 0 for the first code of this employment
    record Prepared(CodeLookup lookup, int generation, InvitedPerson person) {}

    private final JdbcClient database;

    InvitationStore(JdbcClient database) {
        this.database = database;
    }

    /// Arrays travel as text, since PostgreSQL's `unnest` flattens arrays of arrays.
    void addAll(RoundId round, List<Prepared> invitations) {
        database.sql("""
                insert into collection_invitation.invitation
                    (lookup, round_id, employment_id, generation, unit_id, leader, attributes, language)
                select decode(lookup, 'hex'), :round, employment_id, generation, unit_id, leader,
                    (string_to_array(attributes, chr(31)))[2:], language
                from unnest(:lookups::text[], :employments::text[], :generations::integer[], :units::text[],
                        :leaders::boolean[], :attributes::text[], :languages::text[])
                    as given (lookup, employment_id, generation, unit_id, leader, attributes, language)
                """)
                .param("round", round.value())
                .param("lookups", texts(invitations, each -> each.lookup().hex()))
                .param("employments", texts(invitations, each -> each.person().employmentId()))
                .param(
                        "generations",
                        invitations.stream().map(Prepared::generation).toArray(Integer[]::new))
                .param("units", texts(invitations, each -> each.person().unit().value()))
                .param(
                        "leaders",
                        invitations.stream().map(each -> each.person().leader()).toArray(Boolean[]::new))
                .param(
                        "attributes",
                        texts(invitations, each -> joined(each.person().attributes())))
                .param("languages", texts(invitations, each -> each.person().language()))
                .update();
    }

    private static String[] texts(List<Prepared> invitations, Function<Prepared, String> text) {
        return invitations.stream().map(text).toArray(String[]::new);
    }

    int getGeneration(RoundId round, String employmentId) {
        return database.sql("""
                select generation from collection_invitation.invitation
                where round_id = :round and employment_id = :employment
                """)
                .param("round", round.value())
                .param("employment", employmentId)
                .query(Integer.class)
                .single();
    }

    Optional<Invited> find(CodeLookup lookup) {
        return database.sql("""
                select round_id, unit_id, leader, attributes, language
                from collection_invitation.invitation
                where lookup = :lookup
                """)
                .param("lookup", lookup.toBytes())
                .query((row, number) -> invited(row))
                .optional();
    }

    List<Standing> listStandings(RoundId round) {
        return database.sql("""
                select employment_id, unit_id, language, used
                from collection_invitation.invitation
                where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new Standing(
                        row.getString("employment_id"),
                        new UnitId(row.getString("unit_id")),
                        row.getString("language"),
                        row.getBoolean("used")))
                .list();
    }

    void markUsed(List<CodeLookup> lookups) {
        database.sql("""
                update collection_invitation.invitation
                set used = true
                where encode(lookup, 'hex') = any (:lookups::text[]) and not used
                """)
                .param("lookups", lookups.stream().map(CodeLookup::hex).toArray(String[]::new))
                .update();
    }

    void move(Map<CodeLookup, UnitId> moved) {
        List<Map.Entry<CodeLookup, UnitId>> entries = List.copyOf(moved.entrySet());
        database.sql("""
                update collection_invitation.invitation
                set unit_id = given.unit_id, leader = false
                from unnest(:lookups::text[], :units::text[]) as given (lookup, unit_id)
                where invitation.lookup = decode(given.lookup, 'hex')
                """)
                .param(
                        "lookups",
                        entries.stream().map(each -> each.getKey().hex()).toArray(String[]::new))
                .param(
                        "units",
                        entries.stream().map(each -> each.getValue().value()).toArray(String[]::new))
                .update();
    }

    /// Reads every row once. The first who reads a new row has PostgreSQL note on its page, and in the write-ahead log,
    /// that it is valid: that would tell when somebody of this page came.
    void settle() {
        database.sql("select count(*) from collection_invitation.invitation where used or not used")
                .query(Long.class)
                .single();
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getString("unit_id")),
                row.getBoolean("leader"),
                List.of((String[]) row.getArray("attributes").getArray()),
                row.getString("language"));
    }

    /// Each text behind a separator, so that an array of one empty text differs from an empty array.
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> '\u001f' + text).collect(Collectors.joining());
    }
}
