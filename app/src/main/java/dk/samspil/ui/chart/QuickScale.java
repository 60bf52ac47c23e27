package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A number of points on the scale 0-16 of the four quick questions, with the borders of their bands.
public final class QuickScale {
    private static final int HEIGHT = 92;
    private static final double LINE = 52;
    private static final double BAR = 16;
    private static final double TEXT = 13;
    private static final double NUMBER = 20;
    private static final double MOST = 16;
    private static final List<Double> BORDERS = List.of(0.0, 8.0, 10.2, 12.4, MOST);

    private QuickScale() {}

    /// The picture.
    ///
    /// @param halfWidth half the width of the interval, in points 0-100
    /// @param labels of the ends and the three borders between them
    public static Drawing draw(
            String alternative, double points, String number, OptionalDouble halfWidth, List<String> labels) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(0, LINE, 100, LINE, Ink.AXIS));
        for (int i = 0; i < BORDERS.size(); i++) {
            double x = x(BORDERS.get(i));
            marks.add(new Mark.Line(x, LINE - 12, x, LINE + 12, Ink.AXIS));
            Mark.Anchor anchor =
                    i == 0 ? Mark.Anchor.START : i == BORDERS.size() - 1 ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
            marks.add(new Mark.Text(x, LINE + 30, anchor, TEXT, labels.get(i), Ink.WORDS));
        }
        halfWidth.ifPresent(half -> {
            double from = Math.clamp(x(points) - half, 0, 100);
            double to = Math.clamp(x(points) + half, 0, 100);
            marks.add(new Mark.Block(from, to - from, LINE - BAR / 2, BAR, BAR / 2, Ink.INTERVAL));
        });
        marks.add(new Mark.Disc(x(points), LINE, 10, Ink.OWN));
        marks.add(new Mark.Text(x(points), LINE - 22, Mark.Anchor.MIDDLE, NUMBER, number, Ink.NUMBER));
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static double x(double points) {
        return 100 * points / MOST;
    }
}
