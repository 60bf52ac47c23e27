package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Shares of one whole with their intervals, one row each, on a scale from 0 as far as they reach.
public final class ShareBars {
    private static final int HEIGHT = 46;
    private static final int AXIS_HEIGHT = 22;
    private static final int STEP = 10;
    private static final double MIDDLE = 23;
    private static final double RADIUS = 6.5;
    private static final double BAR = 10;

    private final int most;

    /// @param highest the highest end of an interval, in per cent
    public ShareBars(int highest) {
        int steps = (highest + STEP - 1) / STEP;
        this.most = Math.min(100, Math.max(STEP, STEP * steps));
    }

    /// A row.
    ///
    /// @param percent the share, between the ends of its interval
    public Drawing row(String alternative, int low, int percent, int high) {
        if (low > percent || percent > high) {
            throw new IllegalArgumentException(percent + " is not from " + low + " to " + high);
        }
        List<Mark> marks = new ArrayList<>();
        for (int tick = 0; tick <= most; tick += STEP) {
            marks.add(new Mark.Line(x(tick), 0, x(tick), HEIGHT, Ink.GRID));
        }
        marks.add(new Mark.Block(x(low), x(high) - x(low), MIDDLE - BAR / 2, BAR, BAR / 2, Ink.INTERVAL));
        marks.add(new Mark.Disc(x(percent), MIDDLE, RADIUS, Ink.OWN));
        return new Drawing(alternative, HEIGHT, marks);
    }

    /// The numbers under the rows.
    public Drawing axis() {
        List<Mark> marks = new ArrayList<>();
        for (int tick = 0; tick <= most; tick += STEP) {
            marks.add(
                    new Mark.Text(x(tick), AXIS_HEIGHT - 8, Mark.Anchor.MIDDLE, 13, Integer.toString(tick), Ink.WORDS));
        }
        return new Drawing("", AXIS_HEIGHT, marks);
    }

    private double x(int percent) {
        return 100.0 * Math.min(percent, most) / most;
    }
}
