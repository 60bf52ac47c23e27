package dk.samspil.collection.invitation;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class InvitedCountStore {
    private final JdbcClient database;

    InvitedCountStore(JdbcClient database) {
        this.database = database;
    }

    Map<UnitId, InvitedCounts.UnitCount> count(RoundId round) {
        Map<UnitId, InvitedCounts.UnitCount> counts = new HashMap<>();
        database.sql("""
                select unit_id, count(*) as invited, count(*) filter (where used) as used
                from collection_invitation.invitation
                where round_id = :round and not late
                group by unit_id
                """).param("round", round.value()).query(row -> {
            counts.put(
                    new UnitId(row.getString("unit_id")),
                    new InvitedCounts.UnitCount(row.getInt("invited"), row.getInt("used")));
        });
        return counts;
    }
}
