package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aColumnTwiceAsLargeIsTwiceAsHighAndEndsOnTheSameLine() {
        List<Mark.Block> blocks = blocks(column(2), column(4));

        assertThat(blocks.get(1).height()).isCloseTo(2 * blocks.get(0).height(), within(1e-9));
        assertThat(blocks).extracting(block -> block.y() + block.height()).containsOnly(124.0);
    }

    @Test
    void whatItWasElsewhereIsALineAtItsOwnHeight() {
        Drawing drawing = Columns.of("", List.of(new Columns.Column("2026", 2, "2", Optional.of(4.0))));

        assertThat(drawing.marks())
                .filteredOn(mark -> mark.ink() == Ink.ORGANISATION)
                .singleElement()
                .satisfies(mark -> assertThat(((Mark.Line) mark).fromY()).isEqualTo(24));
    }

    @Test
    void noughtIsDrawnAsNoughtEvenWhereThereIsNothingElse() {
        assertThat(blocks(column(0)))
                .singleElement()
                .extracting(Mark.Block::height)
                .isEqualTo(0.0);
    }

    @Test
    void nothingHasTheColourOfAClaim() {
        assertThat(Columns.of("", List.of(column(1), column(9))).marks())
                .extracting(Mark::ink)
                .containsOnly(Ink.OTHER, Ink.AXIS, Ink.NUMBER, Ink.WORDS);
    }

    private static Columns.Column column(double value) {
        return new Columns.Column("2026", value, Double.toString(value), Optional.empty());
    }

    private static List<Mark.Block> blocks(Columns.Column... columns) {
        return Columns.of("", List.of(columns)).marks().stream()
                .flatMap(mark -> mark instanceof Mark.Block block
                        ? java.util.stream.Stream.of(block)
                        : java.util.stream.Stream.<Mark.Block>empty())
                .toList();
    }
}
