package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OrganisationStore {
    private final JdbcClient database;

    OrganisationStore(JdbcClient database) {
        this.database = database;
    }

    void add(SnapshotId id, OrganisationSnapshot snapshot) {
        database.sql("insert into organisation.snapshot (id, attribute_names) values (:id, :names)")
                .param("id", id.value())
                .param("names", snapshot.attributeNames().toArray(String[]::new))
                .update();
        addUnits(id, snapshot.tree().listUnits());
        addEmployments(id, snapshot.employments());
        addGroups(id, snapshot.groups());
    }

    private void addUnits(SnapshotId id, List<Unit> units) {
        database.sql("""
                insert into organisation.unit (snapshot_id, position, unit_id, parent_id, name, unit_type)
                select :snapshot, position, unit_id, parent_id, name, unit_type
                from unnest(:ids::text[], :parents::text[], :names::text[], :types::text[])
                    with ordinality as given (unit_id, parent_id, name, unit_type, position)
                """)
                .param("snapshot", id.value())
                .param("ids", units.stream().map(unit -> unit.id().value()).toArray(String[]::new))
                .param(
                        "parents",
                        units.stream().map(OrganisationStore::parentOf).toArray(String[]::new))
                .param("names", units.stream().map(Unit::name).toArray(String[]::new))
                .param("types", units.stream().map(Unit::type).toArray(String[]::new))
                .update();
    }

    private static @Nullable String parentOf(Unit unit) {
        return unit.parent() == null ? null : unit.parent().value();
    }

    /// The attributes travel as one text of an array each, since PostgreSQL's `unnest` flattens arrays of arrays.
    private void addEmployments(SnapshotId id, List<Employment> employments) {
        database.sql("""
                insert into organisation.employment (snapshot_id, employment_id, unit_id, leader, attributes)
                select :snapshot, employment_id, unit_id, leader, (string_to_array(attributes, chr(31)))[2:]
                from unnest(:ids::text[], :units::text[], :leaders::boolean[], :attributes::text[])
                    as given (employment_id, unit_id, leader, attributes)
                """)
                .param("snapshot", id.value())
                .param("ids", employments.stream().map(Employment::id).toArray(String[]::new))
                .param(
                        "units",
                        employments.stream()
                                .map(person -> person.unit().value())
                                .toArray(String[]::new))
                .param("leaders", employments.stream().map(Employment::leader).toArray(Boolean[]::new))
                .param(
                        "attributes",
                        employments.stream()
                                .map(person -> joined(person.attributes()))
                                .toArray(String[]::new))
                .update();
    }

    private void addGroups(SnapshotId id, List<UnitGroup> groups) {
        for (int position = 0; position < groups.size(); position++) {
            UnitGroup group = groups.get(position);
            database.sql("""
                    insert into organisation.unit_group (snapshot_id, position, group_id, name, kind, units)
                    values (:snapshot, :position, :id, :name, :kind, :units)
                    """)
                    .param("snapshot", id.value())
                    .param("position", position)
                    .param("id", group.id().value())
                    .param("name", group.name())
                    .param("kind", group.kind().name())
                    .param(
                            "units",
                            group.units().stream().map(UnitId::value).sorted().toArray(String[]::new))
                    .update();
        }
    }

    OrganisationSnapshot get(SnapshotId id) {
        List<String> names = database.sql("select attribute_names from organisation.snapshot where id = :id")
                .param("id", id.value())
                .query((row, number) -> texts(row.getArray("attribute_names")))
                .single();
        List<Employment> employments = database.sql("""
                select employment_id, unit_id, leader, attributes
                from organisation.employment
                where snapshot_id = :id
                order by employment_id
                """)
                .param("id", id.value())
                .query((row, number) -> employment(row, names.size()))
                .list();
        return new OrganisationSnapshot(getTree(id), names, employments, listGroups(id));
    }

    private List<UnitGroup> listGroups(SnapshotId id) {
        return database.sql("""
                select group_id, name, kind, units
                from organisation.unit_group
                where snapshot_id = :id
                order by position
                """)
                .param("id", id.value())
                .query((row, number) -> new UnitGroup(
                        new UnitId(row.getString("group_id")),
                        row.getString("name"),
                        UnitGroup.Kind.valueOf(row.getString("kind")),
                        texts(row.getArray("units")).stream().map(UnitId::new).collect(Collectors.toSet())))
                .list();
    }

    Optional<SnapshotId> findCurrent() {
        return database.sql("select id from organisation.snapshot order by sequence desc limit 1")
                .query(UUID.class)
                .optional()
                .map(SnapshotId::new);
    }

    OrganisationTree getTree(SnapshotId id) {
        return new OrganisationTree(database.sql("""
                select unit_id, parent_id, name, unit_type
                from organisation.unit
                where snapshot_id = :id
                order by position
                """)
                .param("id", id.value())
                .query((row, number) -> unit(row))
                .list());
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String parent = row.getString("parent_id");
        return new Unit(
                new UnitId(row.getString("unit_id")),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("unit_type"));
    }

    private static Employment employment(ResultSet row, int attributes) throws SQLException {
        return new Employment(
                row.getString("employment_id"),
                new UnitId(row.getString("unit_id")),
                row.getBoolean("leader"),
                attributes == 0 ? List.of() : texts(row.getArray("attributes")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /// Each text behind a separator, so that an array of one empty text differs from an empty array.
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> '\u001f' + text).collect(Collectors.joining());
    }
}
