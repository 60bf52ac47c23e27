package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values of a few periods side by side, each with what it was elsewhere as a line across.
///
/// Nothing in it carries a claim, so nothing has a colour.
public final class Columns {
    private static final int TOP = 24;
    private static final int BASE = 124;
    private static final int HEIGHT = 148;
    private static final double TEXT_SIZE = 13;
    private static final double SHARE_OF_PLACE = 0.5;
    /// A single column is no wider than one of these.
    private static final int FEWEST_PLACES = 4;

    private Columns() {}

    /// One period.
    ///
    /// @param value zero or more
    /// @param shown the value in words
    /// @param other the same elsewhere, where it is known
    public record Column(String label, double value, String shown, Optional<Double> other) {
        public Column {
            if (value < 0 || other.filter(it -> it < 0).isPresent()) {
                throw new IllegalArgumentException("a column is not below zero");
            }
        }
    }

    /// The columns from left to right; each has the same room, from zero up.
    ///
    /// @param columns at least one
    public static Drawing of(String alternative, List<Column> columns) {
        double highest = columns.stream()
                .mapToDouble(column -> Math.max(column.value(), column.other().orElse(0.0)))
                .max()
                .orElseThrow();
        double scale = highest > 0 ? (BASE - TOP) / highest : 0;
        double place = 100.0 / Math.max(FEWEST_PLACES, columns.size());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            draw(columns.get(i), (i + 0.5) * place, place * SHARE_OF_PLACE, scale, marks);
        }
        marks.add(new Mark.Line(0, BASE, 100, BASE, Ink.AXIS));
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static void draw(Column column, double middle, double width, double scale, List<Mark> marks) {
        double height = column.value() * scale;
        double left = middle - width / 2;
        marks.add(new Mark.Block(left, width, BASE - height, height, 0, Ink.OTHER));
        column.other().ifPresent(value -> {
            double y = BASE - value * scale;
            double reach = width * 0.7;
            marks.add(new Mark.Line(middle - reach, y, middle + reach, y, Ink.ORGANISATION));
        });
        double top = BASE - Math.max(height, column.other().orElse(0.0) * scale);
        marks.add(new Mark.Text(middle, top - 8, Mark.Anchor.MIDDLE, TEXT_SIZE, column.shown(), Ink.NUMBER));
        marks.add(new Mark.Text(middle, BASE + 18, Mark.Anchor.MIDDLE, TEXT_SIZE, column.label(), Ink.WORDS));
    }
}
