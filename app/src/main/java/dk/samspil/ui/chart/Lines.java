package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The small pictures on the cards: one line from 0 to 100 with a single number on it.
public final class Lines {
    private static final int HEIGHT = 98;
    private static final double NUMBER_SIZE = 20;
    private static final double TEXT_SIZE = 13;
    private static final double LINE_HEIGHT = 16;
    private static final double SCALE_LINE = 49;
    private static final double ITEMS_LINE = 62;

    /// Two discs nearer than this, in points, are put above each other.
    private static final int APART = 4;

    private static final double SLOPE_LEFT = 22;
    private static final double SLOPE_RIGHT = 74;
    private static final double SLOPE_TOP = 14;
    private static final double SLOPE_BOTTOM = 66;

    /// A slope never fills its height with less than so many points.
    private static final int NARROWEST_WINDOW = 28;

    private Lines() {}

    /// What is written under the ends of the line, broken into lines.
    public record Ends(List<String> low, List<String> high) {
        public Ends {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /// A value in the round before and in this one.
    public record Step(int before, int now) {
        private int lowest() {
            return Math.min(before, now);
        }

        private int highest() {
            return Math.max(before, now);
        }
    }

    /// A number among the answers one may choose between.
    ///
    /// @param steps how many answers there are
    public static Drawing onScale(
            String alternative, int value, Standing standing, OptionalInt parent, int steps, Ends ends) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(0, SCALE_LINE, 100, SCALE_LINE, Ink.AXIS));
        for (int step = 0; step < steps; step++) {
            double x = 100.0 * step / (steps - 1);
            marks.add(new Mark.Line(x, SCALE_LINE - 5, x, SCALE_LINE + 5, Ink.AXIS));
        }
        marks.addAll(words(0, Mark.Anchor.START, ends.low()));
        marks.addAll(words(100, Mark.Anchor.END, ends.high()));
        parent.ifPresent(x -> marks.add(new Mark.Disc(x, SCALE_LINE, 5, Ink.PARENT)));
        marks.add(new Mark.Disc(value, SCALE_LINE, 10, standing.own()));
        marks.add(number(value, SCALE_LINE - 21, standing));
        return new Drawing(alternative, HEIGHT, marks);
    }

    /// A number among one's own others; never among other units.
    public static Drawing amongOwn(String alternative, int chosen, Standing standing, List<Integer> others) {
        List<Mark> marks = new ArrayList<>(itemsLine());
        addOthers(marks, others, Ink.OTHER);
        marks.add(new Mark.Disc(chosen, ITEMS_LINE - 12, 9, standing.own()));
        marks.add(number(chosen, ITEMS_LINE - 30, standing));
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static List<Mark> itemsLine() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(0, ITEMS_LINE, 100, ITEMS_LINE, Ink.AXIS));
        for (int x = 0; x <= 100; x += 50) {
            marks.add(new Mark.Line(x, ITEMS_LINE, x, ITEMS_LINE + 5, Ink.AXIS));
            Mark.Anchor anchor = x == 0 ? Mark.Anchor.START : x == 50 ? Mark.Anchor.MIDDLE : Mark.Anchor.END;
            marks.add(new Mark.Text(x, ITEMS_LINE + 21, anchor, TEXT_SIZE, Integer.toString(x), Ink.WORDS));
        }
        return marks;
    }

    private static void addOthers(List<Mark> marks, List<Integer> others, Ink ink) {
        double lane = 0;
        int previous = -APART;
        for (int other : others.stream().sorted().toList()) {
            lane = other - previous < APART ? (lane + 1) % 2 : 0;
            marks.add(new Mark.Disc(other, ITEMS_LINE - 10 - 12 * lane, 5.5, ink));
            previous = other;
        }
    }

    /// All own numbers, none of them picked.
    public static Drawing together(String alternative, List<Integer> own) {
        List<Mark> marks = new ArrayList<>(itemsLine());
        addOthers(marks, own, Ink.OWN);
        return new Drawing(alternative, HEIGHT, marks);
    }

    /// From the round before to this one: own thick, the unit above thin, each with its numbers at the ends.
    ///
    /// @param standing the direction of the change, which is marked; for its colour
    /// @param parent the unit above in both rounds; empty where it is not known
    /// @param rounds what is written under the two ends
    public static Drawing slope(String alternative, Step own, Standing standing, Optional<Step> parent, Ends rounds) {
        int lowest = Math.min(own.lowest(), parent.map(Step::lowest).orElse(own.lowest()));
        int highest = Math.max(own.highest(), parent.map(Step::highest).orElse(own.highest()));
        double scale = (SLOPE_BOTTOM - SLOPE_TOP) / Math.max(NARROWEST_WINDOW, highest - lowest);
        List<Mark> marks = new ArrayList<>();
        parent.ifPresent(step -> marks.add(line(step, lowest, scale, Ink.SLOPE_PARENT)));
        marks.add(line(own, lowest, scale, standing.isOver() ? Ink.SLOPE_UP : Ink.SLOPE_DOWN));
        marks.add(new Mark.Disc(SLOPE_LEFT, slopeY(own.before(), lowest, scale), 6, Ink.LAST));
        marks.add(new Mark.Disc(SLOPE_RIGHT, slopeY(own.now(), lowest, scale), 9, standing.own()));
        marks.add(slopeNumber(SLOPE_LEFT - 4, Mark.Anchor.END, own.before(), lowest, scale, Ink.WORDS));
        marks.add(slopeNumber(SLOPE_RIGHT + 5, Mark.Anchor.START, own.now(), lowest, scale, standing.number()));
        marks.add(new Mark.Text(
                SLOPE_LEFT,
                HEIGHT - 2,
                Mark.Anchor.MIDDLE,
                TEXT_SIZE,
                rounds.low().getFirst(),
                Ink.WORDS));
        marks.add(new Mark.Text(
                SLOPE_RIGHT,
                HEIGHT - 2,
                Mark.Anchor.MIDDLE,
                TEXT_SIZE,
                rounds.high().getFirst(),
                Ink.WORDS));
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static Mark line(Step step, int lowest, double scale, Ink ink) {
        return new Mark.Line(
                SLOPE_LEFT, slopeY(step.before(), lowest, scale), SLOPE_RIGHT, slopeY(step.now(), lowest, scale), ink);
    }

    private static double slopeY(int value, int lowest, double scale) {
        return SLOPE_BOTTOM - (value - lowest) * scale;
    }

    private static Mark slopeNumber(double x, Mark.Anchor anchor, int value, int lowest, double scale, Ink ink) {
        return new Mark.Text(x, slopeY(value, lowest, scale) + 7, anchor, NUMBER_SIZE, Integer.toString(value), ink);
    }

    private static Mark number(int value, double baseline, Standing standing) {
        Mark.Anchor anchor = value < 5 ? Mark.Anchor.START : value > 95 ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
        return new Mark.Text(value, baseline, anchor, NUMBER_SIZE, Integer.toString(value), standing.number());
    }

    private static List<Mark> words(double x, Mark.Anchor anchor, List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        double baseline = SCALE_LINE + 25;
        for (String line : lines) {
            marks.add(new Mark.Text(x, baseline, anchor, TEXT_SIZE, line, Ink.WORDS));
            baseline += LINE_HEIGHT;
        }
        return marks;
    }
}
