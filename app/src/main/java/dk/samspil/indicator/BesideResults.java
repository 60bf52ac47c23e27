package dk.samspil.indicator;

import dk.samspil.indicator.Beside.Row;
import dk.samspil.indicator.Beside.Series;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Columns;
import dk.samspil.ui.chart.Drawing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes what stands beside a unit's results.
@Component
public final class BesideResults {
    private static final int MOST_COLUMNS = 5;
    private static final String NONE = "–";

    private final Indicators indicators;

    BesideResults(Indicators indicators) {
        this.indicators = indicators;
    }

    /// What is known of a unit, with the organisation's values beside; empty where nothing is.
    ///
    /// Whoever calls it shows it only with a unit that has a report of its own: the figures of a few people are
    /// theirs.
    ///
    /// @param whole the organisation itself
    public Optional<Beside> find(UnitId unit, UnitId whole, String wholeName, Language language) {
        Map<UnitId, List<IndicatorValue>> values = indicators.listValues(List.of(unit, whole));
        List<IndicatorValue> own = values.getOrDefault(unit, List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<IndicatorValue> other = unit.equals(whole) ? List.of() : values.getOrDefault(whole, List.of());
        var writer = new Writer(Messages.of("indicator", language), wholeName);
        List<Series> series = indicators.list().stream()
                .map(Indicators.Known::indicator)
                .flatMap(indicator -> writer.write(indicator, of(indicator, own), of(indicator, other)).stream())
                .toList();
        return Optional.of(new Beside(
                writer.words.text("beside.heading"),
                writer.words.text("beside.lead"),
                series,
                unit.equals(whole) ? "" : wholeName,
                writer.words));
    }

    private static List<IndicatorValue> of(Indicator indicator, List<IndicatorValue> values) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator.code()))
                .toList();
    }

    /// A period of a unit, and what it was in the organisation where that is known.
    private record Point(IndicatorPeriod period, BigDecimal value, Optional<BigDecimal> whole) {}

    private static final class Writer {
        private final Messages words;
        private final ValueWords values;
        private final String wholeName;

        Writer(Messages words, String wholeName) {
            this.words = words;
            this.values = new ValueWords(words.language());
            this.wholeName = wholeName;
        }

        Optional<Series> write(Indicator indicator, List<IndicatorValue> own, List<IndicatorValue> whole) {
            if (own.isEmpty()) {
                return Optional.empty();
            }
            List<Point> latestFirst = own.stream()
                    .map(value -> new Point(value.period(), value.value(), find(value.period(), whole)))
                    .sorted(Comparator.comparing(Point::period).reversed())
                    .toList();
            int decimals = decimals(latestFirst);
            Function<BigDecimal, String> shown = value -> values.value(value, indicator.kind(), decimals);
            List<Row> rows = latestFirst.stream()
                    .map(point -> new Row(
                            values.period(point.period()),
                            shown.apply(point.value()),
                            point.whole().map(shown).orElse(NONE)))
                    .toList();
            String name = indicator.name().in(words.language());
            return Optional.of(new Series(
                    name, about(indicator), picture(name, latestFirst, decimals), isCompared(latestFirst), rows));
        }

        private static Optional<BigDecimal> find(IndicatorPeriod period, List<IndicatorValue> values) {
            return values.stream()
                    .filter(value -> value.period().equals(period))
                    .map(IndicatorValue::value)
                    .findFirst();
        }

        /// As many as the value with most of them has, so that they can be compared at a glance.
        private static int decimals(List<Point> points) {
            return points.stream()
                    .flatMap(point -> Stream.concat(Stream.of(point.value()), point.whole().stream()))
                    .mapToInt(ValueWords::decimalsOf)
                    .max()
                    .orElse(0);
        }

        private static boolean isCompared(List<Point> points) {
            return points.stream().anyMatch(point -> point.whole().isPresent());
        }

        private String about(Indicator indicator) {
            String counted = words.text("beside.kind." + indicator.kind().name());
            return indicator.source().isEmpty()
                    ? words.text("beside.about", "counted", counted)
                    : words.text("beside.about.source", "counted", counted, "source", indicator.source());
        }

        /// The last periods of the length that the latest one has: a year is not drawn beside a month.
        private Drawing picture(String name, List<Point> latestFirst, int decimals) {
            var length = latestFirst.getFirst().period().length();
            List<Point> drawn = latestFirst.stream()
                    .filter(point -> point.period().length() == length)
                    .limit(MOST_COLUMNS)
                    .sorted(Comparator.comparing(Point::period))
                    .toList();
            List<Columns.Column> columns = drawn.stream()
                    .map(point -> new Columns.Column(
                            values.shortly(point.period()),
                            point.value().doubleValue(),
                            values.number(point.value(), decimals),
                            point.whole().map(BigDecimal::doubleValue)))
                    .toList();
            return Columns.of(
                    words.text(
                            isCompared(drawn) ? "beside.alternative.whole" : "beside.alternative",
                            "name",
                            name,
                            "from",
                            values.period(drawn.getFirst().period()),
                            "to",
                            values.period(drawn.getLast().period()),
                            "whole",
                            wholeName),
                    columns);
        }
    }
}
