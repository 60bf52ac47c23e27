package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The groups of units that some figures of a release are about, and the joint reports that were refused.
@Component
final class GroupStore {
    private final JdbcClient database;

    GroupStore(JdbcClient database) {
        this.database = database;
    }

    void addGroup(UUID release, ReleasedGroup group) {
        database.sql("""
                insert into disclosure.released_group (release_id, position, group_id, units, n, kind)
                select :release, 1 + count(*), :group, :units, :n, :kind
                from disclosure.released_group
                where release_id = :release
                """)
                .param("release", release)
                .param("group", group.id().value())
                .param("units", texts(group.units()))
                .param("n", group.count().text())
                .param("kind", group.kind().name())
                .update();
    }

    List<ReleasedGroup> listGroups(UUID release) {
        return database.sql("""
                select group_id, units, n, kind
                from disclosure.released_group
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedGroup(
                        new UnitId(row.getString("group_id")),
                        units(row.getArray("units")),
                        ReleasedCount.parse(row.getString("n")),
                        ReleasedGroup.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    void addRefusedJoint(UUID release, RefusedJoint joint) {
        database.sql("""
                insert into disclosure.refused_joint (release_id, position, units, reason)
                select :release, 1 + count(*), :units, :reason
                from disclosure.refused_joint
                where release_id = :release
                """)
                .param("release", release)
                .param("units", texts(joint.units()))
                .param("reason", joint.reason().name())
                .update();
    }

    List<RefusedJoint> listRefusedJoints(UUID release) {
        return database.sql("""
                select units, reason
                from disclosure.refused_joint
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) ->
                        new RefusedJoint(units(row.getArray("units")), WithheldReason.valueOf(row.getString("reason"))))
                .list();
    }

    private static String[] texts(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(UnitId::new).toList();
    }
}
