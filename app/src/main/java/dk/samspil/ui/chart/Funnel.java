package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Values by the number of answers behind them, and how far from the whole they may lie by chance: the fewer answers,
/// the wider.
public final class Funnel {
    private static final int HEIGHT = 420;
    private static final int LOWEST = 20;
    private static final double TEXT_SIZE = 13;
    private static final int STEPS = 24;
    private static final int[] TICKS = {5, 7, 10, 15, 20, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000};

    private Funnel() {}

    /// One value.
    ///
    /// @param answers how many are behind it
    /// @param value 0-100; those under 20 are drawn at the lower edge
    public record Dot(int answers, int value, Standing standing) {
        public Dot {
            if (answers < 1 || value < 0 || value > 100) {
                throw new IllegalArgumentException("no value of " + answers + " answers: " + value);
            }
        }
    }

    /// How far a value may lie from the whole by chance, in points: so much with one answer, and by the root of the
    /// number of answers less with more.
    ///
    /// @param inner of 95 in 100
    /// @param outer of 998 in 1,000
    public record Limits(int whole, double inner, double outer) {}

    /// The number of answers grows to the right, each doubling by the same step, so that small units do not lie in a
    /// heap.
    ///
    /// @param dots at least one
    /// @param wholeLabel what stands at the line of the whole
    public static Drawing of(String alternative, List<Dot> dots, Limits limits, String wholeLabel) {
        int fewest = dots.stream().mapToInt(Dot::answers).min().orElseThrow();
        int most = dots.stream().mapToInt(Dot::answers).max().orElseThrow();
        var along = new Along(fewest, Math.max(most, 2 * fewest));
        List<Mark> marks = new ArrayList<>();
        marks.add(band(along, limits.whole(), limits.outer(), Ink.RARELY_BY_CHANCE));
        marks.add(band(along, limits.whole(), limits.inner(), Ink.BY_CHANCE));
        for (int value = LOWEST; value <= 100; value += LOWEST) {
            marks.add(new Mark.Line(0, y(value), 100, y(value), Ink.GRID));
            marks.add(new Mark.Text(-1, y(value) + 4, Mark.Anchor.END, TEXT_SIZE, Integer.toString(value), Ink.WORDS));
        }
        for (int tick : TICKS) {
            if (tick >= along.fewest() && tick <= along.most()) {
                marks.add(new Mark.Text(
                        along.x(tick), HEIGHT + 18, Mark.Anchor.MIDDLE, TEXT_SIZE, Integer.toString(tick), Ink.WORDS));
            }
        }
        marks.add(new Mark.Line(0, y(limits.whole()), 100, y(limits.whole()), Ink.WHOLE));
        marks.add(new Mark.Text(100, y(limits.whole()) - 6, Mark.Anchor.END, TEXT_SIZE, wholeLabel, Ink.NUMBER));
        dots.forEach(dot ->
                marks.add(new Mark.Disc(along.x(dot.answers()), y(dot.value()), 5.5, Swarm.ink(dot.standing()))));
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static Mark band(Along along, int whole, double half, Ink ink) {
        List<Mark.Corner> upper = new ArrayList<>();
        List<Mark.Corner> lower = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double answers = along.fewest() * Math.pow((double) along.most() / along.fewest(), (double) step / STEPS);
            double points = half / Math.sqrt(answers);
            double x = 100.0 * step / STEPS;
            upper.add(new Mark.Corner(x, y(whole + points)));
            lower.add(new Mark.Corner(x, y(whole - points)));
        }
        Collections.reverse(lower);
        upper.addAll(lower);
        return new Mark.Area(upper, ink);
    }

    private static double y(double value) {
        return HEIGHT * (100 - Math.clamp(value, LOWEST, 100)) / (100 - LOWEST);
    }

    private record Along(int fewest, int most) {
        double x(int answers) {
            return 100 * Math.log((double) answers / fewest) / Math.log((double) most / fewest);
        }
    }
}
