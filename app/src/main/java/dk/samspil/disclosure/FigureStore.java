package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of releases.
@Component
final class FigureStore {
    private final JdbcClient database;

    FigureStore(JdbcClient database) {
        this.database = database;
    }

    /// Adds figures after those that the release has.
    void addFigures(UUID release, List<ReleasedFigure> figures) {
        database.sql("""
                insert into disclosure.released_cell (release_id, position, unit_id, cut, category, measure, n, value)
                select :release, position + (select count(*) from disclosure.released_cell where release_id = :release),
                    unit_id, cut, category, measure, n, value
                from unnest(:units::text[], :cuts::text[], :categories::text[], :measures::text[], :counts::text[],
                        :values::text[])
                    with ordinality as given (unit_id, cut, category, measure, n, value, position)
                """)
                .param("release", release)
                .param("units", texts(figures, figure -> figure.unit().value()))
                .param("cuts", texts(figures, figure -> cutOf(figure.category())))
                .param("categories", texts(figures, figure -> textOf(figure.category())))
                .param("measures", texts(figures, figure -> figure.measure().code()))
                .param("counts", texts(figures, figure -> figure.count().text()))
                .param("values", texts(figures, figure -> figure.value().text()))
                .update();
    }

    private static String[] texts(List<ReleasedFigure> figures, Function<ReleasedFigure, String> textOf) {
        return figures.stream().map(textOf).toArray(String[]::new);
    }

    private static String cutOf(@Nullable ReleasedCategory category) {
        return category == null ? "" : category.cut();
    }

    private static String textOf(@Nullable ReleasedCategory category) {
        return category == null ? "" : category.text();
    }

    List<ReleasedFigure> listFigures(UUID release) {
        return database.sql("""
                select unit_id, cut, category, measure, n, value
                from disclosure.released_cell
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedFigure(
                        new UnitId(row.getString("unit_id")),
                        category(row.getString("cut"), row.getString("category")),
                        Measure.parse(row.getString("measure")),
                        ReleasedCount.parse(row.getString("n")),
                        ReleasedValue.parse(row.getString("value"))))
                .list();
    }

    private static @Nullable ReleasedCategory category(String cut, String category) {
        return cut.isEmpty() ? null : ReleasedCategory.parse(cut, category);
    }
}
