package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The targets that releases have copied.
@Component
final class TargetStore {
    private final JdbcClient database;

    TargetStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID release, List<ReleasedTarget> targets) {
        database.sql("""
                insert into disclosure.released_target (release_id, position, unit_id, score_id, points)
                select :release, position, unit_id, score_id, points
                from unnest(:units::text[], :scores::text[], :points::smallint[])
                    with ordinality as given (unit_id, score_id, points, position)
                """)
                .param("release", release)
                .param(
                        "units",
                        targets.stream().map(target -> target.unit().value()).toArray(String[]::new))
                .param("scores", targets.stream().map(ReleasedTarget::score).toArray(String[]::new))
                .param("points", targets.stream().map(ReleasedTarget::points).toArray(Integer[]::new))
                .update();
    }

    List<ReleasedTarget> list(UUID release) {
        return database.sql("""
                select unit_id, score_id, points
                from disclosure.released_target
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedTarget(
                        new UnitId(row.getString("unit_id")), row.getString("score_id"), row.getInt("points")))
                .list();
    }
}
