package dk.samspil.report.export.slides;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a chart over time shows, on a scale from 0 to 100. A line joins neighbours and stops where there is no value.
///
/// @param alternative the same in words
/// @param labels the rounds, the earliest first; a value that is a range stands here in words, without a point
record Curve(String alternative, List<String> labels, List<Series> series) {
    Curve {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException("a series has a value or none for every round: " + each.name());
            }
        }
    }

    /// @param values empty where there is no point
    record Series(String name, List<Optional<Integer>> values, Kind kind) {
        Series {
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return values.stream().allMatch(Optional::isEmpty);
        }
    }

    /// What a series is about, and so what it looks like.
    enum Kind {
        /// The unit: a thick line with its numbers.
        OWN("1b1b21"),
        /// A part of the unit: grey points with their numbers and no line.
        IN_PART("80838f"),
        /// The unit above: a thin line without numbers.
        ABOVE("80838f");

        private final String hex;

        Kind(String hex) {
            this.hex = hex;
        }

        byte[] rgb() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
