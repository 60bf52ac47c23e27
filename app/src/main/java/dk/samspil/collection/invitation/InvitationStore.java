package dk.samspil.collection.invitation;

import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
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

    /// An invitation that is stored.
    ///
    /// @param placedIn the unit in which the staff list had the person when it was last looked at
    record Stored(int generation, InvitedPerson person, UnitId placedIn, boolean late, boolean ended, boolean used) {
        String employmentId() {
            return person.employmentId();
        }
    }

    /// Where somebody is placed now.
    record Placement(String employmentId, UnitId unit, boolean leader) {}

    private final JdbcClient database;

    InvitationStore(JdbcClient database) {
        this.database = database;
    }

    /// Stores those who have no invitation yet; whoever has one keeps it. Arrays travel as text, since PostgreSQL's
    /// `unnest` flattens arrays of arrays.
    void addAll(RoundId round, List<Prepared> invitations, boolean late) {
        database.sql("""
                insert into collection_invitation.invitation
                    (lookup, round_id, employment_id, generation, unit_id, leader, attributes, language,
                        placed_in, late)
                select decode(lookup, 'hex'), :round, employment_id, generation, unit_id, leader,
                    (string_to_array(attributes, chr(31)))[2:], language, unit_id, :late
                from unnest(:lookups::text[], :employments::text[], :generations::integer[], :units::text[],
                        :leaders::boolean[], :attributes::text[], :languages::text[])
                    as given (lookup, employment_id, generation, unit_id, leader, attributes, language)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("late", late)
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

    /// All of a round, in no order that means anything.
    List<Stored> list(RoundId round) {
        return database.sql("""
                select employment_id, generation, unit_id, leader, attributes, language, placed_in, late, ended, used
                from collection_invitation.invitation
                where round_id = :round
                order by lookup
                """)
                .param("round", round.value())
                .query((row, number) -> stored(row))
                .list();
    }

    int count(RoundId round) {
        return database.sql("select count(*) from collection_invitation.invitation where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    void removeAll(RoundId round, List<String> employments) {
        database.sql("""
                delete from collection_invitation.invitation
                where round_id = :round and employment_id = any (:employments::text[])
                """)
                .param("round", round.value())
                .param("employments", employments.toArray(String[]::new))
                .update();
    }

    /// Says whether invitations have ended.
    void end(RoundId round, List<String> employments, boolean ended) {
        database.sql("""
                update collection_invitation.invitation set ended = :ended
                where round_id = :round and employment_id = any (:employments::text[])
                """)
                .param("round", round.value())
                .param("ended", ended)
                .param("employments", employments.toArray(String[]::new))
                .update();
    }

    /// Moves people to where the staff list has them now. An invitation that was used stays with the unit that was
    /// answered for.
    void place(RoundId round, List<Placement> placements) {
        database.sql("""
                update collection_invitation.invitation
                set placed_in = given.unit_id,
                    unit_id = case when used then invitation.unit_id else given.unit_id end,
                    leader = case when used then invitation.leader else given.leader end
                from unnest(:employments::text[], :units::text[], :leaders::boolean[])
                    as given (employment_id, unit_id, leader)
                where invitation.round_id = :round and invitation.employment_id = given.employment_id
                """)
                .param("round", round.value())
                .param(
                        "employments",
                        placements.stream().map(Placement::employmentId).toArray(String[]::new))
                .param(
                        "units",
                        placements.stream().map(each -> each.unit().value()).toArray(String[]::new))
                .param("leaders", placements.stream().map(Placement::leader).toArray(Boolean[]::new))
                .update();
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

    /// Who is asked with each of these codes, in turn.
    List<Optional<Invited>> findAll(List<CodeLookup> lookups) {
        Map<CodeLookup, Invited> found = new HashMap<>();
        database.sql("""
                select lookup, round_id, unit_id, leader, attributes, language
                from collection_invitation.invitation
                where lookup = any (:lookups::bytea[]) and not ended
                """)
                .param("lookups", lookups.stream().map(CodeLookup::toBytes).toArray(byte[][]::new))
                .query(row -> {
                    found.put(CodeLookup.of(row.getBytes("lookup")), invited(row));
                });
        return lookups.stream()
                .map(lookup -> Optional.ofNullable(found.get(lookup)))
                .toList();
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

    /// Clears rows away that were changed or deleted. Else whoever comes next to their page has PostgreSQL do it, and
    /// write down when. In no transaction.
    ///
    /// @return false where some are still visible to somebody and must stay
    boolean tidy() {
        database.sql("vacuum collection_invitation.invitation").update();
        return database.sql("select pg_stat_get_dead_tuples('collection_invitation.invitation'::regclass) = 0")
                .query(Boolean.class)
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

    private static Stored stored(ResultSet row) throws SQLException {
        var person = new InvitedPerson(
                row.getString("employment_id"),
                new UnitId(row.getString("unit_id")),
                row.getBoolean("leader"),
                List.of((String[]) row.getArray("attributes").getArray()),
                row.getString("language"));
        return new Stored(
                row.getInt("generation"),
                person,
                new UnitId(row.getString("placed_in")),
                row.getBoolean("late"),
                row.getBoolean("ended"),
                row.getBoolean("used"));
    }

    /// Each text behind a separator, so that an array of one empty text differs from an empty array.
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> '\u001f' + text).collect(Collectors.joining());
    }
}
