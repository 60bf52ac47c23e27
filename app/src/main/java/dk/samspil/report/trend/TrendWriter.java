package dk.samspil.report.trend;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.PastFigure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.TrendRound;
import dk.samspil.report.trend.TrendPart.Event;
import dk.samspil.report.trend.TrendPart.LegendEntry;
import dk.samspil.report.trend.TrendPart.Line;
import dk.samspil.report.trend.TrendPart.Row;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Reading;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.TimeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Writes what a release tells of a unit over time: a pure function of the release.
public final class TrendWriter {
    private final ReleasedTable table;
    private final UnitId unit;
    private final String name;
    private final Optional<ReleasedUnit> parent;
    private final List<ThemeOverTime> themes;
    private final List<TrendRound> rounds;
    private final List<String> labels;
    private final OverTime figures;
    private final Language language;
    private final Messages words;

    /// @param unit a unit, or the id of a joint report
    /// @param name what it is called
    /// @param parent the published unit above
    /// @param themes in the order in which they are drawn, the one drawn large first
    public TrendWriter(
            ReleasedTable table,
            UnitId unit,
            String name,
            Optional<ReleasedUnit> parent,
            List<ThemeOverTime> themes,
            Language language) {
        this.table = table;
        this.unit = unit;
        this.name = name;
        this.parent = parent;
        this.themes = List.copyOf(themes);
        this.rounds = table.trend().listRounds();
        this.labels = RoundLabels.inFull(rounds, language);
        this.figures = new OverTime(table.trend(), unit);
        this.language = language;
        this.words = Messages.of("trend", language);
    }

    /// Empty where there is nothing to tell.
    public Optional<TrendPart> write() {
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        var happened = new Events(table, unit, words);
        List<Event> events = happened.list();
        List<ThemeOverTime> drawn = themes.stream()
                .filter(theme -> theme.own().isPresent() && figures.isKnown(theme.id()))
                .toList();
        List<String> remarks = remarks(drawn);
        List<String> parts = parts();
        if (drawn.isEmpty() && events.isEmpty() && remarks.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>(apart(parts));
        sentences.addAll(remarks);
        List<TimeLine.Note> notes = happened.marks();
        return Optional.of(new TrendPart(
                legend(drawn),
                drawn.stream().findFirst().map(theme -> line(theme, TimeLine.Size.LARGE, notes)),
                drawn.stream()
                        .skip(1)
                        .map(theme -> line(theme, TimeLine.Size.SMALL, List.of()))
                        .toList(),
                parts,
                sentences,
                remarks,
                events,
                events.isEmpty() ? "" : words.text("events.note"),
                drawn.isEmpty() ? Optional.empty() : Optional.of(numbers(drawn)),
                words));
    }

    private List<LegendEntry> legend(List<ThemeOverTime> drawn) {
        List<LegendEntry> legend = new ArrayList<>();
        if (drawn.isEmpty()) {
            return legend;
        }
        legend.add(new LegendEntry(Legend.OVER_TIME, words.text("legend.own")));
        if (figures.isInPart()) {
            legend.add(new LegendEntry(Legend.IN_PART, words.text("legend.part")));
        }
        parent.ifPresent(above -> legend.add(new LegendEntry(Legend.PARENT_OVER_TIME, above.name())));
        return legend;
    }

    private Line line(ThemeOverTime theme, TimeLine.Size size, List<TimeLine.Note> notes) {
        String heading = theme.said()
                .map(said -> words.text("heading", "theme", theme.label(), "said", said))
                .orElse(theme.label());
        List<TimeLine.Point> points = points(theme, size);
        Drawing drawing = TimeLine.draw(alternative(theme), size, points, notes, theme.change());
        return new Line(heading, theme.label(), drawing, inNumbers(points));
    }

    private List<TrendPart.Point> inNumbers(List<TimeLine.Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> inNumbers(points.get(i), labels.get(i)))
                .toList();
    }

    private static TrendPart.Point inNumbers(TimeLine.Point point, String round) {
        OptionalInt number =
                point.own() instanceof Reading.Point own ? OptionalInt.of(own.value()) : OptionalInt.empty();
        return new TrendPart.Point(round, point.number(), number, point.parent(), point.cover());
    }

    private List<TimeLine.Point> points(ThemeOverTime theme, TimeLine.Size size) {
        List<String> under = RoundLabels.underPicture(labels, size == TimeLine.Size.SMALL);
        List<TimeLine.Point> points = new ArrayList<>();
        for (int i = 0; i < rounds.size() - 1; i++) {
            points.add(pastPoint(theme, rounds.get(i), under.get(i)));
        }
        ReleasedFigure own = theme.own().orElseThrow();
        points.add(new TimeLine.Point(
                under.getLast(),
                OverTime.reading(own.value(), theme.halfWidth(own.count()), theme.change()),
                value(own.value()),
                parentNow(theme),
                100));
        return points;
    }

    private TimeLine.Point pastPoint(ThemeOverTime theme, TrendRound round, String label) {
        OptionalInt above = parent.flatMap(it -> table.trend().find(it.id(), round.round(), theme.id()))
                .filter(figure -> figure.cover() >= TimeLine.FULL)
                .map(figure -> OverTime.number(figure.value()))
                .orElse(OptionalInt.empty());
        return figures.find(round, theme.id())
                .map(figure -> new TimeLine.Point(
                        label,
                        OverTime.reading(figure.value(), theme.halfWidth(figure.count()), Standing.NO_CLAIM),
                        value(figure.value()),
                        above,
                        figure.cover()))
                .orElseGet(() -> new TimeLine.Point(label, OverTime.nothing(), "", above, 0));
    }

    private OptionalInt parentNow(ThemeOverTime theme) {
        return parent.flatMap(above -> table.find(above.id(), new Measure.Mean(theme.id())))
                .map(figure -> OverTime.number(figure.value()))
                .orElse(OptionalInt.empty());
    }

    private String value(ReleasedValue value) {
        return switch (value) {
            case ReleasedValue.Whole whole -> Integer.toString(whole.value());
            case ReleasedValue.Below below -> words.text("value.below", "limit", below.limit());
            case ReleasedValue.Above above -> words.text("value.above", "limit", above.limit());
        };
    }

    private String alternative(ThemeOverTime theme) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < rounds.size() - 1; i++) {
            String year = labels.get(i);
            said.add(figures.find(rounds.get(i), theme.id())
                    .map(figure -> pointInWords(figure, year))
                    .orElseGet(() -> words.text("point.none", "round", year)));
        }
        String now = value(theme.own().orElseThrow().value());
        said.add(words.text("point", "round", labels.getLast(), "value", now));
        return words.text("alternative", "theme", theme.label(), "points", String.join(", ", said));
    }

    private String pointInWords(PastFigure figure, String year) {
        return words.text(
                figure.cover() >= TimeLine.FULL ? "point" : "point.part",
                "round",
                year,
                "value",
                value(figure.value()),
                "cover",
                percent(figure.cover()));
    }

    private String percent(int percent) {
        return Numbers.percent(Integer.toString(percent), language);
    }

    /// Which rounds are only about a part of the unit, and how much of it.
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rounds.size() - 1; i++) {
            OptionalInt cover = figures.cover(rounds.get(i));
            if (cover.isPresent() && cover.getAsInt() < TimeLine.FULL) {
                parts.add(words.text("cover.one", "round", labels.get(i), "cover", percent(cover.getAsInt())));
            }
        }
        return parts;
    }

    /// How they are drawn.
    private List<String> apart(List<String> parts) {
        return parts.isEmpty()
                ? List.of()
                : List.of(words.text("cover", "rounds", String.join(", ", parts)), words.text("bars"));
    }

    private List<String> remarks(List<ThemeOverTime> drawn) {
        List<String> said = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < rounds.size() - 1; i++) {
            if (figures.cover(rounds.get(i)).isEmpty() && !drawn.isEmpty()) {
                gaps.add(labels.get(i));
            }
        }
        if (!gaps.isEmpty()) {
            said.add(words.text("gap", "rounds", String.join(", ", gaps)));
        }
        themes.stream().flatMap(theme -> broken(theme).stream()).forEach(said::add);
        if (drawn.stream().noneMatch(theme -> theme.said().isPresent()) && !drawn.isEmpty()) {
            said.add(words.text("only.none"));
        } else if (!drawn.isEmpty() && rounds.size() > 2) {
            said.add(words.text("only.last"));
        }
        return said;
    }

    private Optional<String> broken(ThemeOverTime theme) {
        List<String> years = IntStream.range(0, rounds.size())
                .filter(i -> rounds.get(i).broken().contains(theme.id()))
                .mapToObj(labels::get)
                .toList();
        return years.isEmpty() || theme.own().isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("broken", "theme", theme.label(), "rounds", String.join(", ", years)));
    }

    private TrendPart.Numbers numbers(List<ThemeOverTime> drawn) {
        List<String> columns = new ArrayList<>();
        columns.add(words.text("column.round"));
        columns.add(words.text("column.cover"));
        drawn.forEach(theme -> columns.add(theme.label()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rounds.size() - 1; i++) {
            rows.add(row(i, drawn));
        }
        List<String> now = new ArrayList<>();
        now.add(percent(100));
        for (ThemeOverTime theme : drawn) {
            ReleasedFigure own = theme.own().orElseThrow();
            now.add(cell(own.value(), OverTime.interval(own.value(), theme.halfWidth(own.count()))));
        }
        rows.add(new Row(labels.getLast(), now));
        return new TrendPart.Numbers(words.text("table", "unit", name), columns, rows);
    }

    private Row row(int i, List<ThemeOverTime> drawn) {
        TrendRound round = rounds.get(i);
        OptionalInt cover = figures.cover(round);
        List<String> cells = new ArrayList<>();
        cells.add(
                cover.isEmpty()
                        ? "–"
                        : cover.getAsInt() == 100
                                ? percent(100)
                                : words.text("cover.least", "cover", percent(cover.getAsInt())));
        for (ThemeOverTime theme : drawn) {
            String missing = round.broken().contains(theme.id()) ? words.text("cell.broken") : "–";
            cells.add(figures.find(round, theme.id())
                    .map(figure -> cell(
                            figure.value(),
                            figure.cover() < TimeLine.FULL
                                    ? Optional.empty()
                                    : OverTime.interval(figure.value(), theme.halfWidth(figure.count()))))
                    .orElse(missing));
        }
        return new Row(labels.get(i), cells);
    }

    private String cell(ReleasedValue value, Optional<String> interval) {
        return value(value) + interval.map(it -> " (" + it + ")").orElse("");
    }
}
