package dk.samspil.report.api.web;

import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Released figures, exactly as displayed, in a fixed order.
record FigureList(int page, int size, int total, List<Figure> figures) {
    /// @param measure `response_rate`, `mean:<code>`, `share:<item>:<answers>` or `previous:<dimension>`
    /// @param cut the breakdown's id; null for the unit itself
    /// @param category the group of the breakdown; null for the unit itself
    /// @param answers how many answers it rests on, or the class: `14`, `5-9` or `50+`
    /// @param shown `78`, `<20` or `>80`
    /// @param value the whole number; null for a range
    /// @param atMost the limit of a range that lies below it; else null
    /// @param atLeast the limit of a range that lies above it; else null
    record Figure(
            String unit,
            String measure,
            @Nullable String cut,
            @Nullable String category,
            String answers,
            String shown,
            @Nullable Integer value,
            @Nullable Integer atMost,
            @Nullable Integer atLeast) {}

    static FigureList of(ReleasedTable table, Paging paging) {
        List<ReleasedFigure> all = table.listFigures();
        return new FigureList(
                paging.page(),
                paging.size(),
                all.size(),
                paging.of(all).stream().map(FigureList::figure).toList());
    }

    private static Figure figure(ReleasedFigure figure) {
        ReleasedCategory category = figure.category();
        ReleasedValue value = figure.value();
        return new Figure(
                figure.unit().value(),
                figure.measure().code(),
                category == null ? null : category.cut(),
                category == null ? null : category.text(),
                figure.count().text(),
                value.text(),
                value instanceof ReleasedValue.Whole(int whole) ? whole : null,
                value instanceof ReleasedValue.Below(int limit) ? limit : null,
                value instanceof ReleasedValue.Above(int limit) ? limit : null);
    }
}
