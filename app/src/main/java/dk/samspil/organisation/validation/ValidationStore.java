package dk.samspil.organisation.validation;

import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ValidationStore {
    private final JdbcClient database;

    ValidationStore(JdbcClient database) {
        this.database = database;
    }

    void add(ValidationWeek week, Collection<UnitId> units) {
        database.sql("""
                insert into organisation_validation.week (id, opened_on, locks_at)
                values (:id, :opened, :locks)
                """)
                .param("id", week.id().value())
                .param("opened", week.openedOn())
                .param("locks", Timestamp.from(week.locksAt()))
                .update();
        database.sql("""
                insert into organisation_validation.list (week_id, unit_id, state)
                select :week, unit_id, 'UNOPENED'
                from unnest(:units::text[]) as given (unit_id)
                """)
                .param("week", week.id().value())
                .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .update();
    }

    /// The week that began last.
    Optional<ValidationWeek> findLast() {
        return database.sql("""
                select id, opened_on, locks_at, locked_at
                from organisation_validation.week
                order by locked_at desc nulls first
                limit 1
                """).query((row, number) -> week(row)).optional();
    }

    /// Locks a week; false when it was locked before.
    boolean lock(WeekId week, Instant now) {
        return database.sql("""
                        update organisation_validation.week
                        set locked_at = :now
                        where id = :week and locked_at is null
                        """)
                        .param("week", week.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /// Keeps a week from being locked until the transaction ends; false where it is locked.
    boolean holdOpen(WeekId week) {
        return database.sql("""
                select id
                from organisation_validation.week
                where id = :week and locked_at is null
                for share
                """)
                .param("week", week.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Map<UnitId, ListState> getStates(WeekId week) {
        Map<UnitId, ListState> states = new LinkedHashMap<>();
        database.sql("select unit_id, state from organisation_validation.list where week_id = :week")
                .param("week", week.value())
                .query((row, number) ->
                        states.put(new UnitId(row.getString("unit_id")), ListState.valueOf(row.getString("state"))))
                .list();
        return states;
    }

    void setState(WeekId week, UnitId unit, ListState state) {
        database.sql("""
                update organisation_validation.list
                set state = :state
                where week_id = :week and unit_id = :unit
                """)
                .param("week", week.value())
                .param("unit", unit.value())
                .param("state", state.name())
                .update();
    }

    List<Proposal> listProposals(WeekId week) {
        return database.sql("""
                select employment_id, unit_id, kind, name, target_unit_id, email, mobile
                from organisation_validation.proposal
                where week_id = :week
                order by unit_id, name, employment_id
                """)
                .param("week", week.value())
                .query((row, number) -> proposal(row))
                .list();
    }

    void put(WeekId week, Proposal proposal, Actor actor) {
        database.sql("""
                insert into organisation_validation.proposal
                    (week_id, employment_id, unit_id, kind, name, target_unit_id, email, mobile, proposed_by)
                values (:week, :job, :unit, :kind, :name, :target, :email, :mobile, :actor)
                on conflict (week_id, employment_id) do update set
                    kind = excluded.kind,
                    target_unit_id = excluded.target_unit_id,
                    email = excluded.email,
                    mobile = excluded.mobile,
                    proposed_by = excluded.proposed_by
                """)
                .param("week", week.value())
                .param("job", proposal.employmentId())
                .param("unit", proposal.unit().value())
                .param("kind", proposal.kind().name())
                .param("name", proposal.name())
                .param("target", proposal.target().map(UnitId::value).orElse(null))
                .param("email", proposal.email().orElse(null))
                .param("mobile", proposal.mobile().orElse(null))
                .param("actor", actor.name())
                .update();
    }

    void remove(WeekId week, UnitId unit, String employmentId) {
        database.sql("""
                delete from organisation_validation.proposal
                where week_id = :week and unit_id = :unit and employment_id = :job
                """)
                .param("week", week.value())
                .param("unit", unit.value())
                .param("job", employmentId)
                .update();
    }

    int countCorrections() {
        return database.sql("""
                select count(*)
                from organisation_validation.proposal
                where week_id in (select id from organisation_validation.week where locked_at is not null)
                """).query(Integer.class).single();
    }

    /// Writes the table anew afterwards, since deleted rows stay in its file until then. In no transaction.
    void deleteCorrections() {
        database.sql("""
                delete from organisation_validation.proposal
                where week_id in (select id from organisation_validation.week where locked_at is not null)
                """).update();
        database.sql("vacuum (full) organisation_validation.proposal").update();
    }

    private static ValidationWeek week(ResultSet row) throws SQLException {
        return new ValidationWeek(
                new WeekId(row.getObject("id", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getTimestamp("locks_at").toInstant(),
                row.getTimestamp("locked_at") != null);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getString("employment_id"),
                new UnitId(row.getString("unit_id")),
                ProposalKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("target_unit_id")).map(UnitId::new),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")));
    }
}
