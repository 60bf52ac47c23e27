package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of releases, and the groups of units that some of them are about.
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

    void addGroup(UUID release, ReleasedGroup group) {
        database.sql("""
                insert into disclosure.released_group (release_id, position, group_id, units, n)
                select :release, 1 + count(*), :group, :units, :n
                from disclosure.released_group
                where release_id = :release
                """)
                .param("release", release)
                .param("group", group.id().value())
                .param("units", group.units().stream().map(UnitId::value).toArray(String[]::new))
                .param("n", group.count().text())
                .update();
    }

    List<ReleasedGroup> listGroups(UUID release) {
        return database.sql("""
                select group_id, units, n
                from disclosure.released_group
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedGroup(
                        new UnitId(row.getString("group_id")),
                        Arrays.stream((String[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList(),
                        ReleasedCount.parse(row.getString("n"))))
                .list();
    }
}
