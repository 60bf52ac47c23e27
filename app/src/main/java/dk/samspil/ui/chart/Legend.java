package dk.samspil.ui.chart;

import java.util.List;

/// The marks of a picture by themselves, for its legend. Sizes follow the picture.
public enum Legend {
    OWN(40),
    OWN_ITEM(14),
    PARENT(14),
    PARENT_ITEM(20),
    ORGANISATION(6),
    /// The unit itself in the round before.
    LAST(14),
    /// What a unit was to reach.
    TARGET(14),
    /// A value somewhere between a limit and the end of the scale.
    RANGE(40),
    /// The unit itself over several rounds.
    OVER_TIME(40),
    /// Figures that are only about a part of today's unit.
    IN_PART(40),
    /// The unit above over several rounds.
    PARENT_OVER_TIME(28),
    HIDDEN(40),
    CLEARLY_LOW(16),
    LOW(16),
    NEITHER(16),
    HIGH(16),
    CLEARLY_HIGH(16);

    private static final int HEIGHT = 20;

    private final int width;

    Legend(int width) {
        this.width = width;
    }

    /// The width of the piece in pixels.
    public int width() {
        return width;
    }

    /// The piece as a picture of its own; the words stand beside it.
    public Drawing drawing() {
        return new Drawing("", HEIGHT, marks());
    }

    private List<Mark> marks() {
        return switch (this) {
            case OWN -> List.of(new Mark.Block(0, 100, 4, 12, 6, Ink.INTERVAL), new Mark.Disc(50, 10, 9, Ink.OWN));
            case OWN_ITEM -> List.of(new Mark.Disc(50, 10, 5.5, Ink.OWN));
            case PARENT -> List.of(new Mark.Disc(50, 10, 5, Ink.PARENT));
            case PARENT_ITEM -> List.of(new Mark.Disc(50, 10, 9, Ink.PARENT_ITEM));
            case ORGANISATION -> List.of(new Mark.Line(50, 3, 50, 17, Ink.ORGANISATION));
            case LAST -> List.of(new Mark.Disc(50, 10, 6, Ink.LAST));
            case TARGET -> List.of(new Mark.Line(50, 1, 50, 19, Ink.TARGET), new Mark.Line(50, 1, 95, 1, Ink.TARGET));
            case RANGE ->
                List.of(new Mark.Block(0, 100, 4, 12, 0, Ink.INTERVAL), new Mark.Line(0, 1, 0, 19, Ink.LIMIT));
            case OVER_TIME ->
                List.of(
                        new Mark.Block(0, 100, 4, 12, 0, Ink.INTERVAL),
                        new Mark.Line(0, 10, 100, 10, Ink.SLOPE),
                        new Mark.Disc(50, 10, 6.5, Ink.OWN));
            case IN_PART -> List.of(new Mark.Block(0, 100, 2, 16, 0, Ink.HATCH), new Mark.Disc(50, 10, 6, Ink.LAST));
            case PARENT_OVER_TIME -> List.of(new Mark.Line(0, 10, 100, 10, Ink.SLOPE_PARENT));
            case HIDDEN -> List.of(new Mark.Block(0, 100, 4, 12, 0, Ink.HATCH));
            case CLEARLY_LOW -> square(Ink.CLEARLY_LOW);
            case LOW -> square(Ink.LOW);
            case NEITHER -> square(Ink.NEITHER);
            case HIGH -> square(Ink.HIGH);
            case CLEARLY_HIGH -> square(Ink.CLEARLY_HIGH);
        };
    }

    private static List<Mark> square(Ink ink) {
        return List.of(new Mark.Block(0, 100, 2, 16, 0, ink));
    }
}
