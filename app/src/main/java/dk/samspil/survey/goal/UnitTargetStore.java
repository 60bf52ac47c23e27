package dk.samspil.survey.goal;

import dk.samspil.shared.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class UnitTargetStore {
    private final JdbcClient database;

    UnitTargetStore(JdbcClient database) {
        this.database = database;
    }

    List<UnitTarget> list() {
        return database.sql("""
                select unit_id, score_id, points, below
                from survey_goal.target
                order by unit_id, score_id
                """)
                .query((row, number) -> new UnitTarget(
                        new UnitId(row.getString("unit_id")),
                        row.getString("score_id"),
                        row.getInt("points"),
                        row.getBoolean("below")))
                .list();
    }

    void replace(UnitId unit, List<UnitTarget> targets) {
        database.sql("delete from survey_goal.target where unit_id = :unit")
                .param("unit", unit.value())
                .update();
        for (UnitTarget target : targets) {
            database.sql("""
                    insert into survey_goal.target (unit_id, score_id, points, below)
                    values (:unit, :score, :points, :below)
                    """)
                    .param("unit", unit.value())
                    .param("score", target.score())
                    .param("points", target.points())
                    .param("below", target.below())
                    .update();
        }
    }
}
