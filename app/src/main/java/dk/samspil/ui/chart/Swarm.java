package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Many values on one scale: a disc for each, put above and below one another where they would lie on each other.
///
/// Where a disc lies depends on how many pixels the scale is long, so a page draws it twice, wide and narrow.
public final class Swarm {
    private static final double BETWEEN = 1;
    private static final int ROOM = 6;
    private static final int SMALLEST_HEIGHT = 46;

    private Swarm() {}

    /// How large discs are, for how long a scale.
    public enum Size {
        WIDE(5.5, 520),
        NARROW(4, 280);

        private final double radius;
        private final double pixels;

        Size(double radius, double pixels) {
            this.radius = radius;
            this.pixels = pixels;
        }

        /// How long the scale is to be printed for the discs to lie beside each other.
        public double pixels() {
            return pixels;
        }
    }

    /// One value.
    ///
    /// @param value 0-100
    public record Dot(int value, Standing standing) {
        public Dot {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException("outside the scale: " + value);
            }
        }
    }

    private record Placed(double x, double y, Standing standing) {}

    /// The swarm on its scale.
    ///
    /// @param dots in any order: equal ones make equal pictures
    /// @param whole the value of all together, drawn as a line, where it is a number
    public static Drawing of(String alternative, Size size, List<Dot> dots, OptionalInt whole) {
        List<Placed> placed = place(dots, size);
        double reach =
                placed.stream().mapToDouble(dot -> Math.abs(dot.y())).max().orElse(0) + size.radius + ROOM;
        int height = Math.max(SMALLEST_HEIGHT, (int) Math.ceil(2 * reach));
        double middle = height / 2.0;
        List<Mark> marks = new ArrayList<>();
        for (int x = 0; x <= 100; x += 25) {
            marks.add(new Mark.Line(x, 0, x, height, x == 50 ? Ink.MIDDLE : Ink.GRID));
        }
        whole.ifPresent(x -> marks.add(new Mark.Line(x, 0, x, height, Ink.WHOLE)));
        placed.forEach(dot -> marks.add(new Mark.Disc(dot.x(), middle + dot.y(), size.radius, ink(dot.standing()))));
        return new Drawing(alternative, height, marks);
    }

    /// From low to high, each as near to the middle line as those before it allow; of equal values the grey ones first.
    private static List<Placed> place(List<Dot> dots, Size size) {
        double apart = 2 * size.radius + BETWEEN;
        List<Placed> placed = new ArrayList<>();
        for (Dot dot : dots.stream()
                .sorted(Comparator.comparingInt(Dot::value).thenComparingInt(Swarm::weight))
                .toList()) {
            double y = 0;
            for (int lane = 1; isTaken(dot.value(), y, placed, apart, size); lane++) {
                int lanesAway = (lane + 1) / 2;
                y = (lane % 2 == 1 ? 1 : -1) * apart * lanesAway;
            }
            placed.add(new Placed(dot.value(), y, dot.standing()));
        }
        return placed;
    }

    private static int weight(Dot dot) {
        return dot.standing() == Standing.NO_CLAIM ? 0 : 1;
    }

    private static boolean isTaken(double x, double y, List<Placed> placed, double apart, Size size) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            double along = (x - placed.get(i).x()) * size.pixels / 100;
            if (along >= apart) {
                return false;
            }
            if (Math.hypot(along, y - placed.get(i).y()) < apart) {
                return true;
            }
        }
        return false;
    }

    static Ink ink(Standing standing) {
        return switch (standing) {
            case CLEARLY_OVER, OVER -> Ink.OTHER_OVER;
            case CLEARLY_UNDER, UNDER -> Ink.OTHER_UNDER;
            case NO_CLAIM -> Ink.OTHER;
        };
    }
}
