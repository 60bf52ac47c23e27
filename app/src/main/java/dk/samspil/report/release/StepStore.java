package dk.samspil.report.release;

import dk.samspil.access.Role;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class StepStore {
    private final JdbcClient database;

    StepStore(JdbcClient database) {
        this.database = database;
    }

    /// Lets one transaction at a time decide about a round.
    void lock(RoundId round) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:round, 0))")
                .param("round", "release " + round)
                .query((row, number) -> round)
                .single();
    }

    List<ReleaseStep> list(RoundId round) {
        return database.sql("""
                select number, kind, opens_at, management_from, committees_from, recipients, note, taken_at, taken_by
                from report_release.step
                where round_id = :round
                order by number
                """)
                .param("round", round.value())
                .query((row, number) -> step(row))
                .list();
    }

    private static ReleaseStep step(ResultSet row) throws SQLException {
        return new ReleaseStep(
                row.getInt("number"),
                decision(row),
                Objects.requireNonNull(moment(row, "taken_at")),
                row.getString("taken_by"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Optional<String> note = Optional.ofNullable(row.getString("note"));
        return switch (row.getString("kind")) {
            case "PLANNED" ->
                new Decision.Planned(
                        Objects.requireNonNull(moment(row, "opens_at")),
                        new EarlySight(
                                Optional.ofNullable(moment(row, "management_from")),
                                Optional.ofNullable(moment(row, "committees_from"))),
                        note);
            case "HELD" -> new Decision.Held(note.orElseThrow());
            case "WITHDRAWN" -> new Decision.Withdrawn(note.orElseThrow());
            case "RELEASED" -> new Decision.Released(row.getInt("recipients"));
            default -> throw new IllegalStateException("no such step: " + row.getString("kind"));
        };
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }

    /// Adds a step after those that are there.
    ///
    /// @return its number
    int add(RoundId round, Decision decision, Instant takenAt, Actor takenBy) {
        Optional<Decision.Planned> planned =
                decision instanceof Decision.Planned plan ? Optional.of(plan) : Optional.empty();
        return database.sql("""
                insert into report_release.step
                    (round_id, number, kind, opens_at, management_from, committees_from, recipients, note, taken_at,
                     taken_by)
                select :round, count(*) + 1, :kind, :opensAt, :managementFrom, :committeesFrom, :recipients, :note,
                       :takenAt, :takenBy
                from report_release.step
                where round_id = :round
                returning number
                """)
                .param("round", round.value())
                .param("kind", kind(decision))
                .param(
                        "opensAt",
                        planned.map(plan -> Timestamp.from(plan.opensAt())).orElse(null))
                .param(
                        "managementFrom",
                        planned.flatMap(plan -> plan.early().management())
                                .map(Timestamp::from)
                                .orElse(null))
                .param(
                        "committeesFrom",
                        planned.flatMap(plan -> plan.early().committees())
                                .map(Timestamp::from)
                                .orElse(null))
                .param("recipients", decision instanceof Decision.Released(int recipients) ? recipients : null)
                .param("note", note(decision).orElse(null))
                .param("takenAt", Timestamp.from(takenAt))
                .param("takenBy", takenBy.name())
                .query(Integer.class)
                .single();
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Planned planned -> "PLANNED";
            case Decision.Held held -> "HELD";
            case Decision.Withdrawn withdrawn -> "WITHDRAWN";
            case Decision.Released released -> "RELEASED";
        };
    }

    private static Optional<String> note(Decision decision) {
        return switch (decision) {
            case Decision.Planned planned -> planned.note();
            case Decision.Held(var note) -> Optional.of(note);
            case Decision.Withdrawn(var note) -> Optional.of(note);
            case Decision.Released released -> Optional.empty();
        };
    }

    /// Remembers that somebody in this role has opened the report of the role's own unit.
    void addOpened(RoundId round, UnitId unit, Role role) {
        database.sql("""
                insert into report_release.opened (round_id, unit_id, role)
                values (:round, :unit, :role)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("unit", unit.value())
                .param("role", role.name())
                .update();
    }

    /// In how many units somebody in a role has opened the unit's report.
    Map<Role, Integer> countOpened(RoundId round) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        database.sql("select role, count(*) as units from report_release.opened where round_id = :round group by role")
                .param("round", round.value())
                .query(row -> {
                    counts.put(Role.valueOf(row.getString("role")), row.getInt("units"));
                });
        return counts;
    }
}
