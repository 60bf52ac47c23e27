package dk.samspil.report.trend;

import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Legend;
import java.util.List;
import java.util.Optional;

/// A unit over time, worded and drawn.
///
/// @param legend of the main picture
/// @param main the theme that is drawn large; empty where only events are told
/// @param others the other themes
/// @param sentences how the pictures are to be read
/// @param events what has happened, in the order of its days
/// @param eventNote what an event does not say; empty where there are none
public record TrendPart(
        List<LegendEntry> legend,
        Optional<Line> main,
        List<Line> others,
        List<String> sentences,
        List<Event> events,
        String eventNote,
        Optional<Numbers> numbers,
        Messages words) {
    public TrendPart {
        legend = List.copyOf(legend);
        others = List.copyOf(others);
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }

    /// One theme over the rounds.
    public record Line(String heading, Drawing drawing) {}

    public record LegendEntry(Legend piece, String words) {}

    /// Something that happened.
    ///
    /// @param letter by which the pictures name it; empty where they do not
    public record Event(String letter, String when, String what) {}

    /// The numbers of the pictures.
    public record Numbers(String caption, List<String> columns, List<Row> rows) {
        public Numbers {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// One round.
    public record Row(String head, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
