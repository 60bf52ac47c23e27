package dk.samspil.report.export.slides;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a bar chart shows. Bars lie, the first at the top; nothing is sorted.
///
/// @param alternative the same in words
/// @param labels what each place on the scale is called; a value that is a range stands here in words, without a bar
/// @param stacked whether the series stand one after the other in one bar
/// @param highest the end of the scale; empty for as far as the bars reach
record Bars(String alternative, List<String> labels, List<Series> series, boolean stacked, Optional<Integer> highest) {
    Bars {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException("a series has a value or none for every label: " + each.name());
            }
        }
    }

    /// @param values empty where there is no bar
    /// @param colours one for each bar
    record Series(String name, List<Optional<Integer>> values, List<Colour> colours) {
        Series {
            values = List.copyOf(values);
            colours = List.copyOf(colours);
        }
    }

    /// The colours of claims, and those that claim nothing, as on paper.
    enum Colour {
        OVER("54278f"),
        UNDER("a63603"),
        NO_CLAIM("50525d"),
        NOT_SHOWN("dddee4"),
        /// A second number beside the first, of which nothing is claimed.
        BESIDE("b9bbc5");

        private final String hex;

        Colour(String hex) {
            this.hex = hex;
        }

        /// The colour of a number that stands on it.
        byte[] lettering() {
            return HexFormat.of().parseHex(this == NOT_SHOWN || this == BESIDE ? "1b1b21" : "ffffff");
        }

        byte[] rgb() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
