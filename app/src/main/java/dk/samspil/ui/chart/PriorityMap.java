package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Themes by how strongly they go together with an outcome (columns, from little to much) and by how far one's own
/// value lies from a reference (up and down).
///
/// Themes of one column are equally important, so where in the column they stand means nothing. A field
/// lies only behind what is claimed, and only in the last of several columns; what is not claimed
/// stands to the left of it there.
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
        /// What is claimed about it.
        Standing standing();

        /// So many points from the reference, with an interval.
        record At(double difference, double low, double high, Standing standing) implements Position {}

        /// At least so many points over the reference; drawn without a disc.
        record From(double difference, Standing standing) implements Position {}

        /// At least so many points under the reference; drawn without a disc.
        record Until(double difference, Standing standing) implements Position {}
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
        int columns = words.columns().size();
        List<Mark> marks = new ArrayList<>(map.ground(inColumn(themes, columns - 1)));
        for (int column = 0; column < columns; column++) {
            List<Theme> its = inColumn(themes, column);
            if (column > 0 && column == columns - 1) {
                its = its.stream()
                        .sorted(Comparator.comparingInt(PriorityMap::fieldOf))
                        .toList();
            }
            for (int number = 0; number < its.size(); number++) {
                marks.addAll(map.theme(its.get(number), map.x(column, number, its.size())));
            }
        }
        return new Drawing(alternative, size.height + FOOT, marks);
    }

    private static List<Theme> inColumn(List<Theme> themes, int column) {
        return themes.stream().filter(theme -> theme.column() == column).toList();
    }

    /// No field, the one above, the one below.
    private static int fieldOf(Theme theme) {
        Standing standing = theme.position().standing();
        return standing.isUnder() ? 2 : standing.isOver() ? 1 : 0;
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

        List<Mark> ground(List<Theme> last) {
            List<Mark> marks = new ArrayList<>(fields(last));
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

        private List<Mark> fields(List<Theme> last) {
            if (words.columns().size() < 2) {
                return List.of();
            }
            double each = width() / Math.max(1, last.size());
            double under = each * count(last, Standing::isUnder);
            double over = each * count(last, Standing::isOver);
            List<Mark> marks = new ArrayList<>();
            if (over > 0) {
                marks.add(new Mark.Block(100 - under - over, over, 0, y(MARGIN), 0, Ink.FIELD_OVER));
                double right = size == Size.NARROW ? 100 : 100 - under;
                marks.add(corner(right - 1, CORNER, words.over(), Ink.NUMBER_OVER));
            }
            if (under > 0) {
                marks.add(new Mark.Block(100 - under, under, y(-MARGIN), size.height - y(-MARGIN), 0, Ink.FIELD_UNDER));
                marks.add(corner(99, size.height - CORNER / 2, words.under(), Ink.NUMBER_UNDER));
            }
            return marks;
        }

        private static int count(List<Theme> themes, Predicate<Standing> claim) {
            return (int) themes.stream()
                    .filter(theme -> claim.test(theme.position().standing()))
                    .count();
        }

        private Mark corner(double right, double baseline, String name, Ink ink) {
            return new Mark.Text(right, baseline, Mark.Anchor.END, size.cornerSize, name, ink);
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
                    label(theme, x, high, low, theme.position().standing().number()));
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
            boolean isCrossed = baseline > y(0) - ABOVE / 2 && baseline < y(0) + ABOVE;
            return isCrossed ? y(0) + aside : baseline;
        }

        private static Ink spread(Standing standing) {
            return standing.isOver() ? Ink.SPREAD_OVER : standing.isUnder() ? Ink.SPREAD_UNDER : Ink.SPREAD;
        }
    }
}
