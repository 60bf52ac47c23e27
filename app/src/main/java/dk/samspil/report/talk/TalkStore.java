package dk.samspil.report.talk;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class TalkStore {
    private final JdbcClient database;

    TalkStore(JdbcClient database) {
        this.database = database;
    }

    void put(RoundId round, UnitId unit, LocalDate day) {
        database.sql("""
                insert into report_talk.talk (round_id, unit_id, day)
                values (:round, :unit, :day)
                on conflict (round_id, unit_id) do update set day = excluded.day
                """)
                .param("round", round.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }

    List<LocalDate> listDays(RoundId round, Set<UnitId> units) {
        return database.sql("""
                select day from report_talk.talk
                where round_id = :round and unit_id = any(:units::text[])
                """)
                .param("round", round.value())
                .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
