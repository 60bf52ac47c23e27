package dk.samspil.report;

import dk.samspil.survey.AnswerOptions;
import dk.samspil.ui.chart.Ink;
import dk.samspil.ui.chart.Legend;
import java.util.List;

/// A class of neighbouring answers and where it lies on the way from least to most of the theme.
///
/// @param lowest the lowest answer as given
/// @param highest the highest answer as given
/// @param from where the class begins, 0-1, after a reversed question has been turned
/// @param to where it ends, 0-1
record AnswerClass(int lowest, int highest, double from, double to) {
    private static final double MIDDLE = 0.5;

    /// @param answers as released: ascending and joined by `|`
    static AnswerClass parse(String answers, AnswerOptions options, boolean reversed) {
        String[] parts = answers.split("\\|", -1);
        int lowest = Integer.parseInt(parts[0]);
        int highest = Integer.parseInt(parts[parts.length - 1]);
        double steps = options.size() - 1.0;
        double low = (lowest - options.min()) / steps;
        double high = (highest - options.min()) / steps;
        return reversed
                ? new AnswerClass(lowest, highest, 1 - high, 1 - low)
                : new AnswerClass(lowest, highest, low, high);
    }

    /// The strong colours are for the outer of two classes on the same side of the middle.
    Legend colour(List<AnswerClass> all) {
        if (to < MIDDLE) {
            return all.stream().anyMatch(other -> other.to < MIDDLE && other.from > to)
                    ? Legend.CLEARLY_LOW
                    : Legend.LOW;
        }
        if (from > MIDDLE) {
            return all.stream().anyMatch(other -> other.from > MIDDLE && other.to < from)
                    ? Legend.CLEARLY_HIGH
                    : Legend.HIGH;
        }
        return Legend.NEITHER;
    }

    static Ink ink(Legend colour) {
        return switch (colour) {
            case CLEARLY_LOW -> Ink.CLEARLY_LOW;
            case LOW -> Ink.LOW;
            case HIGH -> Ink.HIGH;
            case CLEARLY_HIGH -> Ink.CLEARLY_HIGH;
            default -> Ink.NEITHER;
        };
    }
}
