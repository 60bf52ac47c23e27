package dk.samspil.report.trend;

import dk.samspil.disclosure.PastFigure;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.Trend;
import dk.samspil.disclosure.TrendRound;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.Reading;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.TimeLine;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What earlier rounds showed of one unit.
record OverTime(Trend trend, UnitId unit) {
    Optional<PastFigure> find(TrendRound round, String score) {
        return trend.find(unit, round.round(), score);
    }

    /// Whether any earlier round showed a theme.
    boolean isKnown(String score) {
        return trend.listRounds().stream().anyMatch(round -> find(round, score).isPresent());
    }

    /// How much of the unit a round's figures are about, in per cent; empty where it has none.
    OptionalInt cover(TrendRound round) {
        return trend.listFigures().stream()
                .filter(figure -> figure.unit().equals(unit) && figure.round().equals(round.round()))
                .mapToInt(PastFigure::cover)
                .findFirst();
    }

    /// Whether some figures are only about a part of the unit.
    boolean isInPart() {
        return trend.listRounds().stream()
                .map(this::cover)
                .anyMatch(cover -> cover.isPresent() && cover.getAsInt() < TimeLine.FULL);
    }

    static OptionalInt number(ReleasedValue value) {
        return value instanceof ReleasedValue.Whole whole ? OptionalInt.of(whole.value()) : OptionalInt.empty();
    }

    static Reading nothing() {
        return new Reading.Hidden();
    }

    static Reading reading(ReleasedValue value, OptionalDouble halfWidth, Standing standing) {
        return switch (value) {
            case ReleasedValue.Whole whole -> new Reading.Point(whole.value(), halfWidth, standing);
            case ReleasedValue.Below below -> new Reading.Below(below.limit());
            case ReleasedValue.Above above -> new Reading.Above(above.limit());
        };
    }

    /// As it is written, in whole points within 0-100.
    static Optional<String> interval(ReleasedValue value, OptionalDouble halfWidth) {
        OptionalInt mean = number(value);
        if (mean.isEmpty() || halfWidth.isEmpty()) {
            return Optional.empty();
        }
        long low = Math.round(Math.max(0, mean.getAsInt() - halfWidth.getAsDouble()));
        long high = Math.round(Math.min(100, mean.getAsInt() + halfWidth.getAsDouble()));
        return Optional.of(low + "-" + high);
    }
}
