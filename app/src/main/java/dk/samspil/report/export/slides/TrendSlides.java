package dk.samspil.report.export.slides;

import dk.samspil.report.export.slides.Curve.Kind;
import dk.samspil.report.export.slides.Curve.Series;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.report.trend.TrendPart.Line;
import dk.samspil.report.trend.TrendPart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The slides on what earlier rounds showed: the theme that is drawn large, then all in a table.
final class TrendSlides {
    private final TrendPart trend;
    private final SlideWords words;

    TrendSlides(TrendPart trend, SlideWords words) {
        this.trend = trend;
        this.words = words;
    }

    void addTo(Deck deck) {
        trend.main().ifPresent(main -> {
            String title = main.heading().equals(main.theme())
                    ? words.text("trend.title", "theme", main.theme())
                    : main.heading();
            deck.overTime(title, curve(main), key(), words.notes(notes()));
            if (!trend.others().isEmpty()) {
                deck.table(words.text("trend.all"), grid(), words.notes(notes()));
            }
        });
    }

    /// What the grey points are; how large the parts are, where there is room to say it.
    private String key() {
        if (trend.parts().isEmpty()) {
            return words.text("trend.key");
        }
        String full = words.text("trend.part", "rounds", String.join(", ", trend.parts()));
        return SlideWords.count(full) <= SlideWords.MOST ? full : words.text("trend.part.many");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!trend.parts().isEmpty()) {
            notes.add(words.text("trend.part", "rounds", String.join(", ", trend.parts())));
        }
        notes.addAll(trend.remarks());
        trend.events()
                .forEach(event -> notes.add(words.text("trend.event", "when", event.when(), "what", event.what())));
        notes.add(trend.eventNote());
        notes.add(words.text("notes.trend"));
        return notes;
    }

    private Curve curve(Line line) {
        List<Point> points = line.points();
        List<String> labels = points.stream()
                .map(point -> point.number().isPresent() || point.value().isEmpty()
                        ? point.round()
                        : words.text("range", "label", point.round(), "value", point.value()))
                .toList();
        var own = new Series(words.text("trend.own"), numbers(points, true), Kind.OWN);
        var part = new Series(words.text("trend.own.part"), numbers(points, false), Kind.IN_PART);
        Optional<Series> above = trend.above()
                .map(name -> new Series(
                        name, points.stream().map(point -> value(point.above())).toList(), Kind.ABOVE));
        return new Curve(
                line.drawing().alternative(),
                labels,
                Stream.concat(Stream.of(own, part), above.stream())
                        .filter(series -> series.equals(own) || !series.isEmpty())
                        .toList());
    }

    private static List<Optional<Integer>> numbers(List<Point> points, boolean full) {
        return points.stream()
                .map(point -> point.isFull() == full ? value(point.number()) : Optional.<Integer>empty())
                .toList();
    }

    private static Optional<Integer> value(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Grid grid() {
        List<Line> lines =
                Stream.concat(trend.main().stream(), trend.others().stream()).toList();
        List<Point> rounds = lines.getFirst().points();
        List<String> columns = new ArrayList<>(List.of(words.text("grid.theme")));
        for (int round = 0; round < rounds.size(); round++) {
            columns.add(head(lines, round));
        }
        return new Grid(
                columns,
                lines.stream()
                        .map(line -> new Grid.Row(
                                line.theme(),
                                line.points().stream().map(TrendSlides::cell).toList()))
                        .toList());
    }

    /// What the round is called, and how much of the unit it is about where that is not all.
    private String head(List<Line> lines, int round) {
        String name = lines.getFirst().points().get(round).round();
        return lines.stream()
                .map(line -> line.points().get(round))
                .filter(point -> !point.value().isEmpty() && !point.isFull())
                .findFirst()
                .map(point -> words.text("trend.column.part", "round", name, "cover", words.percent(point.cover())))
                .orElse(name);
    }

    private static Grid.Cell cell(Point point) {
        return Grid.Cell.plain(point.value().isEmpty() ? "–" : point.value());
    }
}
