package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// How the answers to a question are spread, as one bar of the full width.
public final class AnswerBars {
    private static final int HEIGHT = 36;
    private static final double BASELINE = 23;
    private static final double NUMBER_SIZE = 15;

    /// The smallest share, in per cent, whose number has room in its own segment.
    private static final int ROOM_FOR_NUMBER = 6;

    private AnswerBars() {}

    /// A class of neighbouring answers.
    ///
    /// @param percent its share of the answers as released
    /// @param ink one of the five from [Ink#CLEARLY_LOW] to [Ink#CLEARLY_HIGH]
    public record Segment(int percent, Ink ink) {}

    /// The bar; rounded shares that do not add up to 100 are drawn in proportion to each other.
    public static Drawing bar(String alternative, List<Segment> segments) {
        double total = segments.stream().mapToInt(Segment::percent).sum();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (Segment segment : segments) {
            double width = total == 0 ? 0 : 100 * segment.percent() / total;
            marks.add(new Mark.Block(x, width, 0, HEIGHT, 0, segment.ink()));
            if (segment.percent() >= ROOM_FOR_NUMBER) {
                String number = Integer.toString(segment.percent());
                marks.add(new Mark.Text(
                        x + width / 2, BASELINE, Mark.Anchor.MIDDLE, NUMBER_SIZE, number, numberOn(segment.ink())));
            }
            x += width;
        }
        return new Drawing(alternative, HEIGHT, marks);
    }

    private static Ink numberOn(Ink ink) {
        return ink == Ink.CLEARLY_LOW || ink == Ink.CLEARLY_HIGH ? Ink.NUMBER_ON_DARK : Ink.NUMBER_ON_LIGHT;
    }
}
