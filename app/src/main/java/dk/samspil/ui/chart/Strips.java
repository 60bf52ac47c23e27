package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Results on a scale from 0 to 100, one row each: thick is us, thin is others.
///
/// A theme has two lanes, so that its own disc, the ring of the unit above and the tick of the
/// organisation are all seen when they stand at the same number. A question and a group have one lane,
/// where a disc in the ring means almost the same number.
public final class Strips {
    /// The measures of a row in pixels.
    public enum Size {
        /// The one big picture.
        LARGE(62, 23, 10, 16, 47, 5.5),
        /// A list of themes.
        SMALL(52, 18, 6.5, 10, 36, 5),
        /// A question.
        ITEM(46, 23, 5.5, 10, 23, 9),
        /// A group of a breakdown.
        GROUP(28, 14, 5.5, 8, 14, 9);

        private final int height;
        private final double lane;
        private final double radius;
        private final double bar;
        private final double lowerLane;
        private final double ring;

        Size(int height, double lane, double radius, double bar, double lowerLane, double ring) {
            this.height = height;
            this.lane = lane;
            this.radius = radius;
            this.bar = bar;
            this.lowerLane = lowerLane;
            this.ring = ring;
        }

        private boolean hasOneLane() {
            return lane == lowerLane;
        }
    }

    private static final double HALF_TICK = 7;
    private static final double LIMIT_OVERHANG = 4;
    private static final double FLAG = 1.5;
    private static final double SHARE_OF_LAST = 0.6;
    private static final int ALMOST_THE_SAME = 2;

    private Strips() {}

    /// A row of the picture.
    ///
    /// @param parent the value of the unit above, where it is a number
    /// @param organisation the value of the whole organisation, where it is a number and not the unit above
    public static Drawing row(
            String alternative, Size size, Reading own, OptionalInt parent, OptionalInt organisation) {
        return row(alternative, size, own, parent, organisation, OptionalInt.empty());
    }

    /// The same, with what the unit had in the round before as a small grey disc.
    ///
    /// @param last the unit's own value in the round before, where it is a number
    public static Drawing row(
            String alternative,
            Size size,
            Reading own,
            OptionalInt parent,
            OptionalInt organisation,
            OptionalInt last) {
        return row(alternative, size, own, parent, organisation, last, OptionalInt.empty());
    }

    /// The same, with what the unit was to reach as a flag at the top of the row.
    ///
    /// @param target in points, where the unit has a target
    public static Drawing row(
            String alternative,
            Size size,
            Reading own,
            OptionalInt parent,
            OptionalInt organisation,
            OptionalInt last,
            OptionalInt target) {
        List<Mark> marks = grid(size.height);
        double top = size.lane - size.bar / 2;
        switch (own) {
            case Reading.Point point -> point.halfWidth().ifPresent(half -> marks.add(interval(size, point, half)));
            case Reading.Below below -> {
                marks.add(new Mark.Block(0, below.limit(), top, size.bar, 0, Ink.INTERVAL));
                marks.add(limit(below.limit(), size));
            }
            case Reading.Above above -> {
                marks.add(new Mark.Block(above.limit(), 100.0 - above.limit(), top, size.bar, 0, Ink.INTERVAL));
                marks.add(limit(above.limit(), size));
            }
            case Reading.Hidden hidden -> marks.add(new Mark.Block(0, 100, top, size.bar, 0, Ink.HATCH));
        }
        target.ifPresent(x -> marks.addAll(target(x, size)));
        last.ifPresent(x -> marks.addAll(last(x, size, own)));
        organisation.ifPresent(x -> marks.add(
                new Mark.Line(x, size.lowerLane - HALF_TICK, x, size.lowerLane + HALF_TICK, Ink.ORGANISATION)));
        parent.ifPresent(x -> marks.add(
                new Mark.Disc(x, size.lowerLane, size.ring, size.hasOneLane() ? Ink.PARENT_ITEM : Ink.PARENT)));
        if (own instanceof Reading.Point point) {
            marks.add(new Mark.Disc(
                    point.value(), size.lane, size.radius, point.standing().own()));
        }
        return new Drawing(alternative, size.height, marks);
    }

    /// The numbers under the rows.
    public static Drawing axis() {
        List<Mark> marks = new ArrayList<>();
        for (int x = 0; x <= 100; x += 25) {
            marks.add(new Mark.Text(x, 14, Mark.Anchor.MIDDLE, 13, Integer.toString(x), Ink.WORDS));
        }
        return new Drawing("", 22, marks);
    }

    private static List<Mark> grid(int height) {
        List<Mark> marks = new ArrayList<>();
        for (int x = 0; x <= 100; x += 25) {
            marks.add(new Mark.Line(x, 0, x, height, x == 50 ? Ink.MIDDLE : Ink.GRID));
        }
        return marks;
    }

    private static Mark interval(Size size, Reading.Point point, double half) {
        double from = Math.clamp(point.value() - half, 0, 100);
        double to = Math.clamp(point.value() + half, 0, 100);
        return new Mark.Block(
                from,
                to - from,
                size.lane - size.bar / 2,
                size.bar,
                size.bar / 2,
                point.standing().interval());
    }

    /// The disc of the round before; a line joins the two where they are not almost the same.
    private static List<Mark> last(int x, Size size, Reading own) {
        List<Mark> marks = new ArrayList<>();
        if (own instanceof Reading.Point point && Math.abs(point.value() - x) > ALMOST_THE_SAME) {
            marks.add(new Mark.Line(x, size.lane, point.value(), size.lane, Ink.TO_LAST));
        }
        marks.add(new Mark.Disc(x, size.lane, SHARE_OF_LAST * size.radius, Ink.LAST));
        return marks;
    }

    private static List<Mark> target(double x, Size size) {
        double bottom = size.lane + size.bar / 2;
        return List.of(new Mark.Line(x, 2, x, bottom, Ink.TARGET), new Mark.Line(x, 2, x + FLAG, 2, Ink.TARGET));
    }

    private static Mark limit(double x, Size size) {
        double reach = size.bar / 2 + LIMIT_OVERHANG;
        return new Mark.Line(x, size.lane - reach, x, size.lane + reach, Ink.LIMIT);
    }
}
