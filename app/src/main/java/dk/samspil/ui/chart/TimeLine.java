package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// One theme over several rounds: thick is us, thin is the unit above, hatched and grey is what is only
/// about a part of today's unit. A line joins neighbouring rounds that are about the same unit, and
/// never crosses a gap.
public final class TimeLine {
    /// From this cover on, in per cent, a figure counts as one about today's unit.
    public static final int FULL = 90;

    private static final double LEFT = 7;
    private static final double RIGHT = 92;
    private static final double TOP = 22;
    private static final double NUMBER_BESIDE = 3.5;
    private static final double TEXT = 13;
    private static final double LARGE_NUMBER = 20;
    private static final double LINE = 16;
    private static final int NARROWEST = 40;
    private static final int STEP = 10;
    private static final int DASHES = 9;
    private static final double BAR = 26;
    private static final double BAR_ROOM = 56;
    private static final double YEARS_ROOM = 24;

    /// The measures of a picture in pixels.
    public enum Size {
        LARGE(240, 10),
        SMALL(140, 8);

        private final double plot;
        private final double radius;

        Size(double plot, double radius) {
            this.plot = plot;
            this.radius = radius;
        }
    }

    /// One round.
    ///
    /// @param label below the picture, such as a year
    /// @param own what is shown of the unit; hidden where there is nothing, or nothing that may be
    ///     compared
    /// @param number the value as it is written
    /// @param parent the unit above, where it is a number about today's
    /// @param cover how much of today's unit the figure is about, in per cent
    public record Point(String label, Reading own, String number, OptionalInt parent, int cover) {
        boolean isFull() {
            return cover >= FULL && !(own instanceof Reading.Hidden);
        }

        boolean isPart() {
            return cover < FULL && !(own instanceof Reading.Hidden);
        }
    }

    /// Something that happened.
    ///
    /// @param at where, counted in rounds from the first, which is 0
    /// @param letter by which the text beside the picture explains it
    public record Note(double at, String letter) {}

    private final Size size;
    private final List<Point> points;
    private final int low;
    private final int high;
    private final List<Mark> marks = new ArrayList<>();

    private TimeLine(Size size, List<Point> points) {
        this.size = size;
        this.points = points;
        List<Integer> values = new ArrayList<>();
        points.forEach(point -> addValues(point, values));
        int lowest = values.isEmpty() ? 0 : Math.max(0, Collections.min(values)) / STEP * STEP;
        int highest = values.isEmpty() ? 100 : (Math.min(100, Collections.max(values)) + STEP - 1) / STEP * STEP;
        while (highest - lowest < NARROWEST) {
            lowest = Math.max(0, lowest - STEP);
            highest = highest - lowest < NARROWEST ? Math.min(100, highest + STEP) : highest;
        }
        this.low = lowest;
        this.high = highest;
    }

    private static void addValues(Point point, List<Integer> values) {
        point.parent().ifPresent(values::add);
        switch (point.own()) {
            case Reading.Point own -> {
                double half = point.isFull() ? own.halfWidth().orElse(0) : 0;
                values.add((int) Math.floor(own.value() - half));
                values.add((int) Math.ceil(own.value() + half));
            }
            case Reading.Below below -> values.add(below.limit());
            case Reading.Above above -> values.add(above.limit());
            case Reading.Hidden hidden -> {}
        }
    }

    /// The picture of one theme.
    ///
    /// @param points the earliest first, today's last
    /// @param change the direction of the last step where it is marked as a change; for its colour
    public static Drawing draw(String alternative, Size size, List<Point> points, List<Note> notes, Standing change) {
        var line = new TimeLine(size, List.copyOf(points));
        boolean withCover = points.stream().anyMatch(Point::isPart);
        line.ground();
        notes.forEach(line::note);
        line.intervals();
        line.parents();
        line.lines(change);
        for (int i = 0; i < points.size(); i++) {
            line.value(i, change);
        }
        line.years();
        if (withCover && size == Size.LARGE) {
            line.covers();
        }
        double height = TOP + size.plot + YEARS_ROOM + (withCover && size == Size.LARGE ? BAR_ROOM : 0);
        return new Drawing(alternative, (int) height, line.marks);
    }

    private double slot() {
        return (RIGHT - LEFT) / points.size();
    }

    private double x(double round) {
        return LEFT + slot() * (round + 0.5);
    }

    private double y(double value) {
        return TOP + size.plot * (high - Math.clamp(value, low, high)) / (high - low);
    }

    private double bottom() {
        return TOP + size.plot;
    }

    private void ground() {
        forRuns(
                i -> points.get(i).isPart(),
                (from, to) -> marks.add(
                        new Mark.Block(x(from - 0.5), slot() * (to - from + 1), TOP, size.plot, 0, Ink.HATCH)));
        int step = high - low > NARROWEST ? 2 * STEP : STEP;
        for (int value = low; value <= high; value += step) {
            marks.add(new Mark.Line(LEFT, y(value), RIGHT, y(value), Ink.GRID));
            marks.add(new Mark.Text(0, y(value) + 4, Mark.Anchor.START, TEXT, Integer.toString(value), Ink.WORDS));
        }
    }

    private void note(Note note) {
        double x = x(note.at());
        for (double from = TOP; from < bottom(); from += 6) {
            marks.add(new Mark.Line(x, from, x, Math.min(bottom(), from + 2), Ink.AXIS));
        }
        marks.add(new Mark.Text(x, TOP - 7, Mark.Anchor.MIDDLE, TEXT, note.letter(), Ink.NUMBER));
    }

    /// The interval behind the line, of rounds about today's unit.
    private void intervals() {
        forRuns(i -> points.get(i).isFull() && half(i) > 0, (from, to) -> {
            if (from == to) {
                double top = y(value(from) + half(from));
                marks.add(new Mark.Block(x(from) - 0.5, 1, top, y(value(from) - half(from)) - top, 0, Ink.INTERVAL));
            } else {
                marks.add(new Mark.Area(corners(from, to), Ink.INTERVAL));
            }
        });
    }

    private List<Mark.Corner> corners(int from, int to) {
        List<Mark.Corner> upper = new ArrayList<>();
        List<Mark.Corner> lower = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            upper.add(new Mark.Corner(x(i), y(value(i) + half(i))));
            lower.addFirst(new Mark.Corner(x(i), y(value(i) - half(i))));
        }
        upper.addAll(lower);
        return upper;
    }

    private boolean isNumber(int i) {
        return points.get(i).own() instanceof Reading.Point;
    }

    private int value(int i) {
        return points.get(i).own() instanceof Reading.Point own ? own.value() : 0;
    }

    private double half(int i) {
        return points.get(i).own() instanceof Reading.Point own
                ? own.halfWidth().orElse(0)
                : 0;
    }

    private void parents() {
        for (int i = 1; i < points.size(); i++) {
            OptionalInt before = points.get(i - 1).parent();
            OptionalInt now = points.get(i).parent();
            if (before.isPresent() && now.isPresent()) {
                marks.add(new Mark.Line(x(i - 1), y(before.getAsInt()), x(i), y(now.getAsInt()), Ink.SLOPE_PARENT));
            }
        }
        int last = points.size() - 1;
        points.get(last).parent().ifPresent(parent -> {
            double baseline = y(parent) + 4;
            boolean hidden = isNumber(last) && Math.abs(y(value(last)) - y(parent)) < LINE;
            double moved = hidden ? (parent < value(last) ? LINE : -LINE) + y(value(last)) + 4 : baseline;
            marks.add(new Mark.Text(
                    x(last) + NUMBER_BESIDE, moved, Mark.Anchor.START, TEXT, Integer.toString(parent), Ink.WORDS));
        });
    }

    private void lines(Standing change) {
        for (int i = 1; i < points.size(); i++) {
            if (!isNumber(i) || !isNumber(i - 1)) {
                continue;
            }
            if (points.get(i).isFull() && points.get(i - 1).isFull()) {
                boolean last = i == points.size() - 1;
                Ink ink = !last
                        ? Ink.SLOPE
                        : change.isOver() ? Ink.SLOPE_UP : change.isUnder() ? Ink.SLOPE_DOWN : Ink.SLOPE;
                marks.add(new Mark.Line(x(i - 1), y(value(i - 1)), x(i), y(value(i)), ink));
            } else if (points.get(i).isPart() && points.get(i - 1).isPart()) {
                dashed(i);
            }
        }
    }

    private void dashed(int to) {
        double width = x(to) - x(to - 1);
        double rise = y(value(to)) - y(value(to - 1));
        for (int dash = 0; dash < DASHES; dash += 2) {
            double from = (double) dash / DASHES;
            double end = (dash + 1.0) / DASHES;
            marks.add(new Mark.Line(
                    x(to - 1) + from * width,
                    y(value(to - 1)) + from * rise,
                    x(to - 1) + end * width,
                    y(value(to - 1)) + end * rise,
                    Ink.TO_LAST));
        }
    }

    private void value(int i, Standing change) {
        Point point = points.get(i);
        boolean last = i == points.size() - 1;
        switch (point.own()) {
            case Reading.Point own
            when last -> {
                marks.add(new Mark.Disc(x(i), y(own.value()), size.radius, change.own()));
                marks.add(new Mark.Text(
                        x(i) + NUMBER_BESIDE,
                        y(own.value()) + 7,
                        Mark.Anchor.START,
                        LARGE_NUMBER,
                        point.number(),
                        change.number()));
            }
            case Reading.Point own -> {
                double radius = point.isFull() ? 6.5 : 6;
                marks.add(new Mark.Disc(x(i), y(own.value()), radius, point.isFull() ? Ink.OWN : Ink.LAST));
                number(i, y(own.value()) + (point.isFull() ? -12 : 22));
            }
            case Reading.Below below -> range(i, y(below.limit()), bottom());
            case Reading.Above above -> range(i, TOP, y(above.limit()));
            case Reading.Hidden hidden ->
                marks.add(new Mark.Text(x(i), bottom() - 8, Mark.Anchor.MIDDLE, TEXT, "–", Ink.WORDS));
        }
    }

    private void number(int i, double baseline) {
        if (size == Size.LARGE) {
            Ink ink = points.get(i).isFull() ? Ink.NUMBER : Ink.WORDS;
            marks.add(new Mark.Text(
                    x(i), baseline, Mark.Anchor.MIDDLE, TEXT, points.get(i).number(), ink));
        }
    }

    /// Somewhere from a limit to the end of the scale.
    private void range(int i, double from, double to) {
        marks.add(new Mark.Block(x(i) - 1, 2, from, Math.max(0, to - from), 0, Ink.INTERVAL));
        double limit = from == TOP ? to : from;
        marks.add(new Mark.Line(x(i) - 1.5, limit, x(i) + 1.5, limit, Ink.LIMIT));
        number(i, from == TOP ? limit + LINE : limit - 6);
    }

    private void years() {
        for (int i = 0; i < points.size(); i++) {
            marks.add(new Mark.Text(
                    x(i), bottom() + 18, Mark.Anchor.MIDDLE, TEXT, points.get(i).label(), Ink.WORDS));
        }
    }

    /// How much of today's unit each figure is about, as bars under the years.
    private void covers() {
        double top = bottom() + YEARS_ROOM + 4;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.own() instanceof Reading.Hidden) {
                continue;
            }
            double filled = BAR * point.cover() / 100;
            marks.add(new Mark.Block(x(i) - 1, 2, top, BAR, 0, Ink.COVER_FRAME));
            marks.add(new Mark.Block(
                    x(i) - 1, 2, top + BAR - filled, filled, 0, point.isFull() ? Ink.COVER : Ink.COVER_PART));
            marks.add(new Mark.Text(x(i), top + BAR + LINE, Mark.Anchor.MIDDLE, TEXT, point.cover() + " %", Ink.WORDS));
        }
    }

    private interface Run {
        void from(int first, int last);
    }

    private void forRuns(IntPredicate member, Run run) {
        int from = -1;
        for (int i = 0; i <= points.size(); i++) {
            boolean in = i < points.size() && member.test(i);
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                run.from(from, i - 1);
                from = -1;
            }
        }
    }
}
