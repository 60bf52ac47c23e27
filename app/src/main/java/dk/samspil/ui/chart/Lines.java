package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;
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

    private Lines() {}

    /// What is written under the ends of the line, broken into lines.
    public record Ends(List<String> low, List<String> high) {
        public Ends {
            low = List.copyOf(low);
            high = List.copyOf(high);
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
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(0, ITEMS_LINE, 100, ITEMS_LINE, Ink.AXIS));
        for (int x = 0; x <= 100; x += 50) {
            marks.add(new Mark.Line(x, ITEMS_LINE, x, ITEMS_LINE + 5, Ink.AXIS));
            Mark.Anchor anchor = x == 0 ? Mark.Anchor.START : x == 50 ? Mark.Anchor.MIDDLE : Mark.Anchor.END;
            marks.add(new Mark.Text(x, ITEMS_LINE + 21, anchor, TEXT_SIZE, Integer.toString(x), Ink.WORDS));
        }
        double lane = 0;
        int previous = -APART;
        for (int other : others.stream().sorted().toList()) {
            lane = other - previous < APART ? (lane + 1) % 2 : 0;
            marks.add(new Mark.Disc(other, ITEMS_LINE - 10 - 12 * lane, 5.5, Ink.OTHER));
            previous = other;
        }
        marks.add(new Mark.Disc(chosen, ITEMS_LINE - 12, 9, standing.own()));
        marks.add(number(chosen, ITEMS_LINE - 30, standing));
        return new Drawing(alternative, HEIGHT, marks);
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
