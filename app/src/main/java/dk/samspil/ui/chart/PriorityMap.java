package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Themes by how strongly they go together with an outcome (columns, from little to much) and by how far one's own
/// value lies from a reference (up and down).
///
/// Themes of one column are equally important, so where in the column they stand means nothing. The two fields are
/// only in the last column, and only where there is more than one.
public final class PriorityMap {
    /// As far up and down as the map reaches, in points; what lies further is drawn at the edge.
    private static final int REACH = 28;
    /// Smaller differences do not matter, in points.
    private static final int MARGIN = 3;

    private static final int TICK = 10;
    private static final int FOOT = 34;
    private static final double NUMBER_SIZE = 13;
    private static final double LABEL_SIZE = 15;
    private static final double CAP = 1.6;
    private static final double CORNER = 24;
    private static final double ABOVE = 12;
    private static final double BELOW = 24;
    private static final double ROOM_FOR_CORNER = 44;

    private PriorityMap() {}

    /// How large the map is: with names on a wide page, with letters on a narrow one.
    public enum Size {
        WIDE(470, 10, LABEL_SIZE),
        NARROW(430, 8, NUMBER_SIZE);

        private final int height;
        private final double radius;
        private final double cornerSize;

        Size(int height, double radius, double cornerSize) {
            this.height = height;
            this.radius = radius;
            this.cornerSize = cornerSize;
        }
    }

    /// Where a theme stands.
    public sealed interface Position {
        /// So many points from the reference, with an interval.
        record At(double difference, double low, double high, Standing standing) implements Position {}

        /// At least so many points over the reference; drawn without a disc.
        record From(double difference) implements Position {}

        /// At least so many points under the reference; drawn without a disc.
        record Until(double difference) implements Position {}
    }

    /// One theme.
    ///
    /// @param label its name or its letter
    /// @param column from 0, the one that goes together least
    public record Theme(String label, int column, Position position) {}

    /// What stands on the map.
    ///
    /// @param columns their names, from little to much
    /// @param over what stands in the field of what is important and over
    /// @param under what stands in the field of what is important and under
    public record Words(List<String> columns, String over, String under) {
        public Words {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a map has a column");
            }
        }
    }

    /// The map.
    ///
    /// @param themes in an order that says nothing about them, such as the questionnaire's
    public static Drawing of(String alternative, Size size, List<Theme> themes, Words words) {
        var map = new Plot(size, words);
        List<Mark> marks = new ArrayList<>(map.ground());
        for (int column = 0; column < words.columns().size(); column++) {
            int here = column;
            List<Theme> its =
                    themes.stream().filter(theme -> theme.column() == here).toList();
            for (int number = 0; number < its.size(); number++) {
                marks.addAll(map.theme(its.get(number), map.x(column, number, its.size())));
            }
        }
        return new Drawing(alternative, size.height + FOOT, marks);
    }

    private record Plot(Size size, Words words) {
        double y(double points) {
            double within = Math.clamp(points, -REACH, REACH);
            return size.height * (REACH - within) / (2 * REACH);
        }

        double width() {
            return 100.0 / words.columns().size();
        }

        double x(int column, int number, int of) {
            return width() * (column + (number + 0.5) / of);
        }

        List<Mark> ground() {
            List<Mark> marks = new ArrayList<>(fields());
            marks.add(new Mark.Block(0, 100, y(MARGIN), y(-MARGIN) - y(MARGIN), 0, Ink.RARELY_BY_CHANCE));
            for (int column = 1; column < words.columns().size(); column++) {
                marks.add(new Mark.Line(column * width(), 0, column * width(), size.height, Ink.GRID));
            }
            marks.add(new Mark.Line(0, y(0), 100, y(0), Ink.ZERO));
            for (int points = -2 * TICK; points <= 2 * TICK; points += TICK) {
                String sign = points > 0 ? "+" + points : points < 0 ? "\u2212" + -points : "0";
                marks.add(new Mark.Text(-1, y(points) + 4, Mark.Anchor.END, NUMBER_SIZE, sign, Ink.WORDS));
            }
            for (int column = 0; column < words.columns().size(); column++) {
                String name = words.columns().get(column);
                double middle = width() * (column + 0.5);
                marks.add(new Mark.Text(middle, size.height + 22, Mark.Anchor.MIDDLE, LABEL_SIZE, name, Ink.NUMBER));
            }
            return marks;
        }

        private List<Mark> fields() {
            double left = 100 - width();
            return words.columns().size() < 2
                    ? List.of()
                    : List.of(
                            new Mark.Block(left, width(), 0, y(MARGIN), 0, Ink.FIELD_OVER),
                            new Mark.Block(left, width(), y(-MARGIN), size.height - y(-MARGIN), 0, Ink.FIELD_UNDER),
                            new Mark.Text(99, CORNER, Mark.Anchor.END, size.cornerSize, words.over(), Ink.NUMBER_OVER),
                            new Mark.Text(
                                    99,
                                    size.height - CORNER / 2,
                                    Mark.Anchor.END,
                                    size.cornerSize,
                                    words.under(),
                                    Ink.NUMBER_UNDER));
        }

        List<Mark> theme(Theme theme, double x) {
            return switch (theme.position()) {
                case Position.At at ->
                    List.of(
                            new Mark.Line(x, y(at.low()), x, y(at.high()), spread(at.standing())),
                            new Mark.Disc(
                                    x,
                                    y(at.difference()),
                                    size.radius,
                                    at.standing().own()),
                            label(theme, x, at.high(), at.low(), at.standing().number()));
                case Position.From from -> open(theme, x, from.difference(), REACH, from.difference());
                case Position.Until until -> open(theme, x, until.difference(), until.difference(), -REACH);
            };
        }

        private List<Mark> open(Theme theme, double x, double limit, double high, double low) {
            return List.of(
                    new Mark.Line(x, y(high), x, y(low), Ink.OPEN_SPREAD),
                    new Mark.Line(x - CAP, y(limit), x + CAP, y(limit), Ink.LIMIT),
                    label(theme, x, high, low, Ink.NUMBER));
        }

        /// Outside the interval, away from the line in the middle where there is room for it.
        private Mark label(Theme theme, double x, double high, double low, Ink ink) {
            double above = y(high) - ABOVE;
            double below = y(low) + BELOW;
            boolean fitsAbove = above >= ROOM_FOR_CORNER;
            boolean fitsBelow = below <= size.height - ROOM_FOR_CORNER + CORNER / 2;
            boolean onTop = high + low > 0 ? fitsAbove : !fitsBelow;
            return new Mark.Text(
                    x,
                    onTop ? clearOfZero(Math.max(above, ROOM_FOR_CORNER), -ABOVE) : clearOfZero(below, BELOW),
                    Mark.Anchor.MIDDLE,
                    LABEL_SIZE,
                    theme.label(),
                    ink);
        }

        private double clearOfZero(double baseline, double aside) {
            boolean isCrossed = baseline > y(0) - ABOVE / 2 && baseline < y(0) + BELOW - ABOVE / 2;
            return isCrossed ? y(0) + aside : baseline;
        }

        private static Ink spread(Standing standing) {
            return standing.isOver() ? Ink.SPREAD_OVER : standing.isUnder() ? Ink.SPREAD_UNDER : Ink.SPREAD;
        }
    }
}
