package dk.samspil.ui.chart;

import java.util.List;

/// One thing drawn. `x` and `width` are in data units, 0-100 along the line; everything else is in pixels, `y`
/// downwards.
public sealed interface Mark {
    Ink ink();

    record Line(double fromX, double fromY, double toX, double toY, Ink ink) implements Mark {}

    /// A bar with rounded ends when `radius` is above zero.
    record Block(double x, double width, double y, double height, double radius, Ink ink) implements Mark {
        public Block {
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("a block has a size of zero or more");
            }
        }
    }

    record Disc(double x, double y, double radius, Ink ink) implements Mark {}

    /// A surface between corners, closed by itself. It is the only mark that is stretched with the width.
    record Area(List<Corner> corners, Ink ink) implements Mark {
        private static final int FEWEST_CORNERS = 3;

        public Area {
            corners = List.copyOf(corners);
            if (corners.size() < FEWEST_CORNERS) {
                throw new IllegalArgumentException("a surface has three corners or more");
            }
        }
    }

    /// Where two edges of a surface meet.
    record Corner(double x, double y) {}

    /// A line of text; `y` is its baseline and `size` its height in pixels.
    record Text(double x, double y, Anchor anchor, double size, String words, Ink ink) implements Mark {}

    /// Which end of a text stands at its `x`.
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String attribute;
        private final double share;

        Anchor(String attribute, double share) {
            this.attribute = attribute;
            this.share = share;
        }

        String attribute() {
            return attribute;
        }

        /// How much of the text lies before its `x`, 0-1.
        double share() {
            return share;
        }
    }
}
