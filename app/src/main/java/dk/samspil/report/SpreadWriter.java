package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Spread.Row;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.Swarm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes where units differ.
final class SpreadWriter {
    private static final int FEWEST_UNITS = 3;

    private final UnitsBelow below;
    private final List<Dimension> themes;
    private final Messages words;

    SpreadWriter(UnitsBelow below, List<Dimension> themes, Messages words) {
        this.below = below;
        this.themes = List.copyOf(themes);
        this.words = words;
    }

    /// Empty where there are too few units to see any difference between them.
    Optional<Spread> write() {
        int units = below.listLowest().size();
        if (units < FEWEST_UNITS) {
            return Optional.empty();
        }
        List<Row> rows = themes.stream().map(this::row).toList();
        int drawn = themes.stream().mapToInt(theme -> dots(theme).size()).max().orElse(0);
        String note = words.text("spread.note", "whole", below.table().getRoot().name());
        String left = drawn < units ? " " + words.text("spread.left", "count", units - drawn) : "";
        return Optional.of(new Spread(heading(), note + left, rows, table(rows, units)));
    }

    private Table table(List<Row> rows, int units) {
        List<TableRow> lines = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            Row row = rows.get(theme);
            lines.add(new TableRow(
                    row.label(), List.of(row.value(), range(dots(themes.get(theme))), row.under(), row.over())));
        }
        List<String> columns = List.of(
                words.text("spread.column.theme"),
                below.table().getRoot().name(),
                words.text("spread.column.range"),
                words.text("spread.column.under"),
                words.text("spread.column.over"));
        return new Table(words.text("spread.caption", "units", units), columns, lines);
    }

    /// From the lowest to the highest number of a unit; a dash where none is drawn.
    private String range(List<Swarm.Dot> dots) {
        var values = dots.stream().mapToInt(Swarm.Dot::value).summaryStatistics();
        return values.getCount() == 0
                ? "–"
                : words.text("spread.range", "low", values.getMin(), "high", values.getMax());
    }

    private String heading() {
        return findWidest()
                .map(theme -> words.text("spread.heading.widest", "theme", label(theme)))
                .orElseGet(() -> words.text(claimed() == 0 ? "spread.heading.none" : "spread.heading"));
    }

    /// The theme in which most units can be told from the organisation; empty where several have as many, or none.
    Optional<Dimension> findWidest() {
        Optional<Dimension> widest = themes.stream().max(Comparator.comparingInt(this::claimed));
        return widest.filter(theme -> claimed(theme) > 0)
                .filter(theme -> themes.stream()
                                .filter(other -> claimed(other) == claimed(theme))
                                .count()
                        == 1);
    }

    private int claimed() {
        return themes.stream().mapToInt(this::claimed).sum();
    }

    private int claimed(Dimension theme) {
        return below.count(theme.id(), standing -> standing != Standing.NO_CLAIM);
    }

    private Row row(Dimension theme) {
        List<Swarm.Dot> dots = dots(theme);
        int under = below.count(theme.id(), Standing::isUnder);
        int over = below.count(theme.id(), Standing::isOver);
        Optional<Integer> whole = below.findNumber(below.table().getRoot(), theme.id());
        OptionalInt line = whole.map(OptionalInt::of).orElse(OptionalInt.empty());
        String alternative = words.text(
                "spread.alternative",
                "theme",
                label(theme),
                "units",
                dots.size(),
                "low",
                dots.stream().mapToInt(Swarm.Dot::value).min().orElse(0),
                "high",
                dots.stream().mapToInt(Swarm.Dot::value).max().orElse(0),
                "under",
                under,
                "over",
                over);
        return new Row(
                label(theme),
                Swarm.of(alternative, Swarm.Size.WIDE, dots, line),
                Swarm.of(alternative, Swarm.Size.NARROW, dots, line),
                whole.map(Object::toString).orElse("–"),
                words.text("spread.under", "count", under),
                words.text("spread.over", "count", over));
    }

    private List<Swarm.Dot> dots(Dimension theme) {
        List<Swarm.Dot> dots = new ArrayList<>();
        for (ReleasedUnit unit : below.listLowest()) {
            below.findNumber(unit, theme.id())
                    .ifPresent(value -> dots.add(
                            new Swarm.Dot(value, below.claim(unit, theme.id()).standingInOrganisation())));
        }
        return dots;
    }

    private String label(Dimension theme) {
        return theme.label().in(words.language());
    }
}
