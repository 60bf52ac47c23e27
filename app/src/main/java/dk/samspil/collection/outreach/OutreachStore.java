package dk.samspil.collection.outreach;

import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What HR has decided about a round's messages.
@Component
final class OutreachStore {
    private final JdbcClient database;

    OutreachStore(JdbcClient database) {
        this.database = database;
    }

    Optional<RouteOrder> findOrder(RoundId round) {
        return database.sql("select preference from collection_outreach.route_order where round_id = :round")
                .param("round", round.value())
                .query(String.class)
                .optional()
                .map(RouteOrder::valueOf);
    }

    void putOrder(RoundId round, RouteOrder order) {
        database.sql("""
                insert into collection_outreach.route_order (round_id, preference) values (:round, :order)
                on conflict (round_id) do update set preference = excluded.preference
                """)
                .param("round", round.value())
                .param("order", order.name())
                .update();
    }

    /// The days that somebody has chosen; empty where they chose none at all.
    Map<Step, Optional<LocalDate>> listDays(RoundId round) {
        Map<Step, Optional<LocalDate>> days = new EnumMap<>(Step.class);
        database.sql("select step, day from collection_outreach.reminder_day where round_id = :round")
                .param("round", round.value())
                .query((ResultSet row) -> {
                    Date day = row.getDate("day");
                    days.put(
                            Step.valueOf(row.getString("step")),
                            Optional.ofNullable(day).map(Date::toLocalDate));
                });
        return days;
    }

    void putDay(RoundId round, Step step, Optional<LocalDate> day) {
        database.sql("""
                insert into collection_outreach.reminder_day (round_id, step, day) values (:round, :step, :day::date)
                on conflict (round_id, step) do update set day = excluded.day
                """)
                .param("round", round.value())
                .param("step", step.name())
                .param("day", text(day))
                .update();
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    Map<WordingKey, Wording> listWordings(RoundId round) {
        Map<WordingKey, Wording> wordings = new HashMap<>();
        database.sql("""
                select step, route, language, subject, body from collection_outreach.wording where round_id = :round
                """).param("round", round.value()).query((ResultSet row) -> {
            wordings.put(key(row), new Wording(row.getString("subject"), row.getString("body")));
        });
        return wordings;
    }

    private static WordingKey key(ResultSet row) throws SQLException {
        return new WordingKey(
                Step.valueOf(row.getString("step")),
                Route.valueOf(row.getString("route")),
                Language.find(row.getString("language")).orElseThrow());
    }

    void putWording(RoundId round, WordingKey key, Wording wording) {
        database.sql("""
                insert into collection_outreach.wording (round_id, step, route, language, subject, body)
                values (:round, :step, :route, :language, :subject, :body)
                on conflict (round_id, step, route, language)
                do update set subject = excluded.subject, body = excluded.body
                """)
                .param("round", round.value())
                .param("step", key.step().name())
                .param("route", key.route().name())
                .param("language", key.language().code())
                .param("subject", wording.subject())
                .param("body", wording.body())
                .update();
    }

    void removeWording(RoundId round, WordingKey key) {
        database.sql("""
                delete from collection_outreach.wording
                where round_id = :round and step = :step and route = :route and language = :language
                """)
                .param("round", round.value())
                .param("step", key.step().name())
                .param("route", key.route().name())
                .param("language", key.language().code())
                .update();
    }

    void addFailed(RoundId round, FailedAddress failed) {
        database.sql("""
                insert into collection_outreach.failed_address (round_id, employment_id, route, address, status)
                values (:round, :employment, :route, :address, :status)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("employment", failed.employmentId())
                .param("route", failed.route().name())
                .param("address", failed.address())
                .param("status", failed.status())
                .update();
    }

    List<FailedAddress> listFailed(RoundId round) {
        return database.sql("""
                select employment_id, route, address, status
                from collection_outreach.failed_address where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new FailedAddress(
                        row.getString("employment_id"),
                        Route.valueOf(row.getString("route")),
                        row.getString("address"),
                        row.getString("status")))
                .list();
    }
}
