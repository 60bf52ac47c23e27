package dk.samspil.report.trend;

import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.TimeLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A unit over time, worded and drawn.
///
/// @param legend of the main picture
/// @param main the theme that is drawn large; empty where only events are told
/// @param others the other themes
/// @param parts rounds whose figures are only about a part of the unit, each with its cover
/// @param sentences how the pictures are to be read: what is drawn apart, and then the remarks
/// @param remarks what holds of the figures whatever they are drawn like
/// @param events what has happened, in the order of its days
/// @param eventNote what an event does not say; empty where there are none
public record TrendPart(
        List<LegendEntry> legend,
        Optional<Line> main,
        List<Line> others,
        List<String> parts,
        List<String> sentences,
        List<String> remarks,
        List<Event> events,
        String eventNote,
        Optional<Numbers> numbers,
        Messages words) {
    public TrendPart {
        legend = List.copyOf(legend);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
        remarks = List.copyOf(remarks);
        events = List.copyOf(events);
    }

    /// One theme over the rounds.
    ///
    /// @param points one for each round, the earliest first
    public record Line(String heading, String theme, Drawing drawing, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// One theme in one round.
    ///
    /// @param value as it is written; empty where nothing can be shown
    /// @param number the same; empty where nothing or a range is shown
    /// @param above the unit above, where it is a number about today's
    /// @param cover how much of today's unit the figure is about, in per cent
    public record Point(String round, String value, OptionalInt number, OptionalInt above, int cover) {
        /// Whether it counts as a figure about today's unit.
        public boolean isFull() {
            return cover >= TimeLine.FULL;
        }
    }

    /// What the unit above is called; empty where it is not drawn.
    public Optional<String> above() {
        return legend.stream()
                .filter(entry -> entry.piece() == Legend.PARENT_OVER_TIME)
                .map(LegendEntry::words)
                .findFirst();
    }

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
