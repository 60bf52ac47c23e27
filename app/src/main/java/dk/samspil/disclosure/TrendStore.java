package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What releases tell of earlier rounds.
@Component
final class TrendStore {
    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    TrendStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID release, Trend trend) {
        int position = 0;
        for (TrendRound round : trend.listRounds()) {
            addRound(release, position++, round);
        }
        addFigures(release, trend.listFigures());
        addNotes(release, trend.listNotes());
    }

    private void addRound(UUID release, int position, TrendRound round) {
        database.sql("""
                insert into disclosure.trend_round (release_id, position, round_id, title, frozen_on, broken)
                values (:release, :position, :round, :title::jsonb, :day, :broken)
                """)
                .param("release", release)
                .param("position", position)
                .param("round", round.round().value())
                .param("title", json.writeValueAsString(round.title()))
                .param("day", round.day())
                .param("broken", round.broken().toArray(String[]::new))
                .update();
    }

    private void addFigures(UUID release, List<PastFigure> figures) {
        database.sql("""
                insert into disclosure.trend_figure (release_id, position, unit_id, round_id, score_id, n, value, cover)
                select :release, position, unit_id, round_id, score_id, n, value, cover
                from unnest(:units::text[], :rounds::uuid[], :scores::text[], :counts::text[], :values::text[],
                        :covers::smallint[])
                    with ordinality as given (unit_id, round_id, score_id, n, value, cover, position)
                """)
                .param("release", release)
                .param("units", texts(figures, figure -> figure.unit().value()))
                .param(
                        "rounds",
                        figures.stream().map(figure -> figure.round().value()).toArray(UUID[]::new))
                .param("scores", texts(figures, PastFigure::score))
                .param("counts", texts(figures, figure -> figure.count().text()))
                .param("values", texts(figures, figure -> figure.value().text()))
                .param("covers", figures.stream().map(PastFigure::cover).toArray(Integer[]::new))
                .update();
    }

    private void addNotes(UUID release, List<ReleasedNote> notes) {
        database.sql("""
                insert into disclosure.released_note (release_id, position, unit_id, day, kind, text)
                select :release, position, unit_id, day, kind, text
                from unnest(:units::text[], :days::date[], :kinds::text[], :texts::text[])
                    with ordinality as given (unit_id, day, kind, text, position)
                """)
                .param("release", release)
                .param("units", texts(notes, note -> note.unit().value()))
                .param(
                        "days",
                        notes.stream().map(note -> Date.valueOf(note.day())).toArray(Date[]::new))
                .param("kinds", texts(notes, ReleasedNote::kind))
                .param("texts", texts(notes, ReleasedNote::text))
                .update();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> textOf) {
        return all.stream().map(textOf).toArray(String[]::new);
    }

    Trend get(UUID release) {
        List<TrendRound> rounds = database.sql("""
                select round_id, title, frozen_on, broken
                from disclosure.trend_round
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> round(row))
                .list();
        List<PastFigure> figures = database.sql("""
                select unit_id, round_id, score_id, n, value, cover
                from disclosure.trend_figure
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> figure(row))
                .list();
        List<ReleasedNote> notes = database.sql("""
                select unit_id, day, kind, text
                from disclosure.released_note
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedNote(
                        new UnitId(row.getString("unit_id")),
                        row.getObject("day", LocalDate.class),
                        row.getString("kind"),
                        row.getString("text")))
                .list();
        return rounds.isEmpty() ? Trend.NONE : new Trend(rounds, figures, notes);
    }

    private TrendRound round(ResultSet row) throws SQLException {
        Array broken = row.getArray("broken");
        return new TrendRound(
                new RoundId(row.getObject("round_id", UUID.class)),
                json.readValue(row.getString("title"), LocalText.class),
                row.getObject("frozen_on", LocalDate.class),
                Set.of((String[]) broken.getArray()));
    }

    private static PastFigure figure(ResultSet row) throws SQLException {
        return new PastFigure(
                new UnitId(row.getString("unit_id")),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("score_id"),
                ReleasedCount.parse(row.getString("n")),
                ReleasedValue.parse(row.getString("value")),
                row.getInt("cover"));
    }
}
