package dk.samspil.report.api.web;

import dk.samspil.disclosure.PastFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.TrendRound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What earlier rounds showed of the units of this one, exactly as it stands in its release.
///
/// @param rounds the earliest first, this one last; empty where nothing is told of any other
record TrendList(int page, int size, int total, List<Round> rounds, List<Figure> figures) {
    /// @param day on which its figures were frozen
    /// @param broken codes of this round that were asked in another way then
    record Round(String id, Names title, String day, List<String> broken) {}

    /// @param unit of this round: a unit or a joint report
    /// @param round the earlier one
    /// @param code a dimension or a composite
    /// @param answers how many answers it rests on, or the class: `14`, `5-9` or `50+`
    /// @param shown `78`, `<20` or `>80`
    /// @param value the whole number; null for a range
    /// @param atMost the limit of a range that lies below it; else null
    /// @param atLeast the limit of a range that lies above it; else null
    /// @param cover how much of today's unit it is about, in per cent, in tens rounded down
    record Figure(
            String unit,
            String round,
            String code,
            String answers,
            String shown,
            @Nullable Integer value,
            @Nullable Integer atMost,
            @Nullable Integer atLeast,
            int cover) {}

    static TrendList of(ReleasedTable table, Paging paging) {
        List<PastFigure> all = table.trend().listFigures();
        return new TrendList(
                paging.page(),
                paging.size(),
                all.size(),
                table.trend().listRounds().stream().map(TrendList::round).toList(),
                paging.of(all).stream().map(TrendList::figure).toList());
    }

    private static Round round(TrendRound round) {
        return new Round(
                round.round().toString(), Names.of(round.title()), round.day().toString(), List.copyOf(round.broken()));
    }

    private static Figure figure(PastFigure figure) {
        ReleasedValue value = figure.value();
        return new Figure(
                figure.unit().value(),
                figure.round().toString(),
                figure.score(),
                figure.count().text(),
                value.text(),
                value instanceof ReleasedValue.Whole(int whole) ? whole : null,
                value instanceof ReleasedValue.Below(int limit) ? limit : null,
                value instanceof ReleasedValue.Above(int limit) ? limit : null,
                figure.cover());
    }
}
