package dk.samspil.organisation.register;

import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The units and the roles of the register.
@Component
final class RegisterStore {
    private static final String SEPARATOR = "\u001f";

    private final JdbcClient database;

    RegisterStore(JdbcClient database) {
        this.database = database;
    }

    /// One change of the register at a time.
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('organisation_register', 0))")
                .query((row, number) -> number)
                .list();
    }

    /// The units of a tree as they were on a day, in its own order.
    List<RegisterUnit> listUnits(TreeKind tree, LocalDate day) {
        return database.sql("""
                select unit_id, parent_id, name, unit_type, med_units
                from organisation_register.unit
                where tree = :tree and first_day <= :day and (last_day is null or last_day >= :day)
                order by position, unit_id
                """)
                .param("tree", tree.name())
                .param("day", day)
                .query((row, number) -> unit(row))
                .list();
    }

    /// The last day before a day on which the line was otherwise; empty where there was none.
    Optional<LocalDate> findLastDayOfEarlierLine(LocalDate day) {
        return database.sql("""
                select max(last_day) as last_day
                from organisation_register.unit
                where tree = 'LINE' and last_day < :day
                """)
                .param("day", day)
                .query((row, number) -> day(row, "last_day"))
                .single();
    }

    /// Units as they are from a day on; those that are open end the day before.
    void addUnits(TreeKind tree, List<RegisterUnit> units, List<Integer> positions, LocalDate day) {
        database.sql("""
                insert into organisation_register.unit
                    (tree, unit_id, first_day, parent_id, name, unit_type, position, med_units)
                select :tree, unit_id, :day, parent_id, name, unit_type, position,
                       case when med_units = '' then '{}' else string_to_array(med_units, chr(31)) end
                from unnest(:ids::text[], :parents::text[], :names::text[], :types::text[], :positions::integer[],
                        :med::text[])
                    as given (unit_id, parent_id, name, unit_type, position, med_units)
                """)
                .param("tree", tree.name())
                .param("day", day)
                .param("ids", texts(units, unit -> unit.id().value()))
                .param("parents", texts(units, RegisterStore::parentOf))
                .param("names", texts(units, unit -> unit.unit().name()))
                .param("types", texts(units, unit -> unit.unit().type()))
                .param("positions", positions.toArray(Integer[]::new))
                .param(
                        "med",
                        texts(
                                units,
                                unit -> unit.medUnits().stream()
                                        .map(UnitId::value)
                                        .collect(Collectors.joining(SEPARATOR))))
                .update();
    }

    /// Ends the open version of units; a version that began on that day or later never was.
    void endUnits(TreeKind tree, Collection<UnitId> units, LocalDate day) {
        String[] ids = units.stream().map(UnitId::value).toArray(String[]::new);
        database.sql("""
                delete from organisation_register.unit
                where tree = :tree and unit_id = any(:ids) and last_day is null and first_day >= :day
                """)
                .param("tree", tree.name())
                .param("ids", ids)
                .param("day", day)
                .update();
        database.sql("""
                update organisation_register.unit
                set last_day = :day::date - 1
                where tree = :tree and unit_id = any(:ids) and last_day is null
                """)
                .param("tree", tree.name())
                .param("ids", ids)
                .param("day", day)
                .update();
    }

    /// Puts the open units in a new order.
    void order(TreeKind tree, List<UnitId> units) {
        database.sql("""
                update organisation_register.unit
                set position = given.position
                from unnest(:ids::text[]) with ordinality as given (unit_id, position)
                where unit.tree = :tree and unit.unit_id = given.unit_id and unit.last_day is null
                """)
                .param("tree", tree.name())
                .param("ids", units.stream().map(UnitId::value).toArray(String[]::new))
                .update();
    }

    List<RoleHolder> listRoles(LocalDate day) {
        return database.sql("""
                select holder, role, unit_id, first_day, last_day
                from organisation_register.role
                where first_day <= :day and (last_day is null or last_day >= :day)
                order by holder, role, unit_id
                """)
                .param("day", day)
                .query((row, number) -> role(row))
                .list();
    }

    List<RoleHolder> listRoles(String holder, LocalDate day) {
        return database.sql("""
                select holder, role, unit_id, first_day, last_day
                from organisation_register.role
                where holder = :holder and first_day <= :day and (last_day is null or last_day >= :day)
                order by role, unit_id
                """)
                .param("holder", holder)
                .param("day", day)
                .query((row, number) -> role(row))
                .list();
    }

    void addRole(RoleHolder role) {
        database.sql("""
                insert into organisation_register.role (holder, role, unit_id, first_day, last_day)
                values (:holder, :role, :unit, :first, :last)
                on conflict (holder, role, unit_id, first_day) do update set last_day = excluded.last_day
                """)
                .param("holder", role.email())
                .param("role", role.role().name())
                .param("unit", role.unit().value())
                .param("first", role.firstDay())
                .param("last", role.lastDay().orElse(null))
                .update();
    }

    /// Ends a role the day before; one that began on that day or later never was.
    void endRole(RoleHolder role, LocalDate day) {
        database.sql("""
                delete from organisation_register.role
                where holder = :holder and role = :role and unit_id = :unit and first_day >= :day
                """)
                .param("holder", role.email())
                .param("role", role.role().name())
                .param("unit", role.unit().value())
                .param("day", day)
                .update();
        database.sql("""
                update organisation_register.role
                set last_day = :day::date - 1
                where holder = :holder and role = :role and unit_id = :unit
                    and (last_day is null or last_day >= :day)
                """)
                .param("holder", role.email())
                .param("role", role.role().name())
                .param("unit", role.unit().value())
                .param("day", day)
                .update();
    }

    private static RegisterUnit unit(ResultSet row) throws SQLException {
        String parent = row.getString("parent_id");
        var unit = new Unit(
                new UnitId(row.getString("unit_id")),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("unit_type"));
        return new RegisterUnit(
                unit, texts(row.getArray("med_units")).stream().map(UnitId::new).toList());
    }

    private static RoleHolder role(ResultSet row) throws SQLException {
        return new RoleHolder(
                row.getString("holder"),
                RegisterRole.valueOf(row.getString("role")),
                new UnitId(row.getString("unit_id")),
                row.getObject("first_day", LocalDate.class),
                day(row, "last_day"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static @Nullable String[] texts(List<RegisterUnit> units, Function<RegisterUnit, @Nullable String> of) {
        return units.stream().map(of).toArray(String[]::new);
    }

    private static @Nullable String parentOf(RegisterUnit unit) {
        UnitId parent = unit.unit().parent();
        return parent == null ? null : parent.value();
    }
}
