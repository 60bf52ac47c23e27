package dk.samspil.collection.outreach;

import dk.samspil.mail.MessageToken;
import dk.samspil.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages of a round, from noted to handed over.
@Component
final class QueueStore {
    /// How many messages of a step have come how far.
    record Count(Step step, Route route, MessageState state, int messages) {}

    /// A message and how far it has come.
    record Noted(Queued message, MessageState state) {}

    private final JdbcClient database;

    QueueStore(JdbcClient database) {
        this.database = database;
    }

    boolean hasBegun(RoundId round, Step step) {
        return database.sql("""
                select exists (select 1 from collection_outreach.begun_step where round_id = :round and step = :step)
                """)
                .param("round", round.value())
                .param("step", step.name())
                .query(Boolean.class)
                .single();
    }

    void begin(RoundId round, Step step) {
        database.sql("""
                insert into collection_outreach.begun_step (round_id, step) values (:round, :step) on conflict do nothing
                """)
                .param("round", round.value())
                .param("step", step.name())
                .update();
    }

    /// Those for whom a message of this step is noted, by employment.
    Map<String, Noted> listNoted(RoundId round, Step step) {
        return database
                .sql("""
                select step, employment_id, route, token, attempts, state
                from collection_outreach.message where round_id = :round and step = :step
                """)
                .param("round", round.value())
                .param("step", step.name())
                .query((row, number) -> new Noted(
                        queued(round, Route.valueOf(row.getString("route")), row),
                        MessageState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.message().employmentId(), Function.identity()));
    }

    /// A mail of ours, by what it is known by.
    Optional<Noted> find(MessageToken token) {
        return database.sql("""
                select round_id, step, employment_id, route, token, attempts, state
                from collection_outreach.message where token = :token
                """)
                .param("token", token.value())
                .query((row, number) -> new Noted(
                        queued(
                                new RoundId(row.getObject("round_id", UUID.class)),
                                Route.valueOf(row.getString("route")),
                                row),
                        MessageState.valueOf(row.getString("state"))))
                .optional();
    }

    /// Notes messages; of the same person and step, only the first.
    void addAll(RoundId round, Step step, List<Queued> messages) {
        database.sql("""
                insert into collection_outreach.message (round_id, step, employment_id, route, token, state)
                select :round, :step, employment_id, route, token, 'WAITING'
                from unnest(:employments::text[], :routes::text[], :tokens::text[])
                    as given (employment_id, route, token)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("step", step.name())
                .param(
                        "employments",
                        messages.stream().map(Queued::employmentId).toArray(String[]::new))
                .param(
                        "routes",
                        messages.stream().map(each -> each.route().name()).toArray(String[]::new))
                .param(
                        "tokens",
                        messages.stream().map(each -> each.token().value()).toArray(String[]::new))
                .update();
    }

    /// Says of everything that was in hand when a server died that nobody knows what became of it.
    int doubtWhatIsInHand(RoundId round) {
        return database.sql("""
                update collection_outreach.message set state = 'IN_DOUBT' where round_id = :round and state = 'IN_HAND'
                """).param("round", round.value()).update();
    }

    /// Takes the next message in hand, in random order; empty when none is due.
    Optional<Queued> take(RoundId round, Route route, Instant now) {
        return database.sql("""
                update collection_outreach.message as noted set state = 'IN_HAND'
                where noted.token = (
                    select token from collection_outreach.message
                    where round_id = :round and route = :route and state = 'WAITING' and try_after <= :now
                    order by token limit 1 for update)
                returning step, employment_id, token, attempts
                """)
                .param("round", round.value())
                .param("route", route.name())
                .param("now", at(now))
                .query((row, number) -> queued(round, route, row))
                .optional();
    }

    /// Takes in hand what waits for other jobs of the same person, to be handed over together.
    List<Queued> takeAlso(Queued message, Collection<String> employments) {
        return database.sql("""
                update collection_outreach.message set state = 'IN_HAND'
                where round_id = :round and step = :step and route = :route and state = 'WAITING'
                    and employment_id = any (:employments::text[])
                returning step, employment_id, token, attempts
                """)
                .param("round", message.round().value())
                .param("step", message.step().name())
                .param("route", message.route().name())
                .param("employments", employments.toArray(String[]::new))
                .query((row, number) -> queued(message.round(), message.route(), row))
                .list();
    }

    private static Queued queued(RoundId round, Route route, ResultSet row) throws SQLException {
        return new Queued(
                round,
                Step.valueOf(row.getString("step")),
                row.getString("employment_id"),
                route,
                new MessageToken(row.getString("token")),
                row.getInt("attempts"));
    }

    void settle(Queued message, MessageState state) {
        put(message, message.route(), state, message.attempts(), Instant.EPOCH);
    }

    /// Lets it wait, perhaps for another way.
    void putOff(Queued message, Route route, int attempts, Instant until) {
        put(message, route, MessageState.WAITING, attempts, until);
    }

    private void put(Queued message, Route route, MessageState state, int attempts, Instant until) {
        database.sql("""
                update collection_outreach.message
                set state = :state, route = :route, attempts = :attempts, try_after = :until
                where token = :token
                """)
                .param("state", state.name())
                .param("route", route.name())
                .param("attempts", attempts)
                .param("until", at(until))
                .param("token", message.token().value())
                .update();
    }

    List<Count> count(RoundId round) {
        return database.sql("""
                select step, route, state, count(*) as messages
                from collection_outreach.message where round_id = :round group by step, route, state
                """)
                .param("round", round.value())
                .query((row, number) -> new Count(
                        Step.valueOf(row.getString("step")),
                        Route.valueOf(row.getString("route")),
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("messages")))
                .list();
    }

    List<Hindrance> listHindrances(RoundId round) {
        return database.sql("""
                select route, trouble, failures, try_after
                from collection_outreach.hindrance where round_id = :round order by route
                """)
                .param("round", round.value())
                .query((row, number) -> new Hindrance(
                        Route.valueOf(row.getString("route")),
                        row.getString("trouble"),
                        row.getInt("failures"),
                        row.getObject("try_after", OffsetDateTime.class).toInstant()))
                .list();
    }

    void hinder(RoundId round, Hindrance hindrance) {
        database.sql("""
                insert into collection_outreach.hindrance (round_id, route, trouble, failures, try_after)
                values (:round, :route, :trouble, :failures, :until)
                on conflict (round_id, route)
                do update set trouble = excluded.trouble, failures = excluded.failures, try_after = excluded.try_after
                """)
                .param("round", round.value())
                .param("route", hindrance.route().name())
                .param("trouble", hindrance.trouble())
                .param("failures", hindrance.failures())
                .param("until", at(hindrance.tryAfter()))
                .update();
    }

    void unhinder(RoundId round, Route route) {
        database.sql("delete from collection_outreach.hindrance where round_id = :round and route = :route")
                .param("round", round.value())
                .param("route", route.name())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
