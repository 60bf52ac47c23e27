package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import dk.samspil.ui.chart.Swarm.Dot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class SwarmTest {
    private static final double PIXELS_OF_WIDE = 520;

    @Test
    void aSwarmIsPrintedForAPageThatFlows() {
        Drawing swarm = Swarm.of(
                "Trust: five units.",
                Swarm.Size.WIDE,
                List.of(
                        new Dot(60, Standing.NO_CLAIM),
                        new Dot(60, Standing.NO_CLAIM),
                        new Dot(61, Standing.NO_CLAIM),
                        new Dot(40, Standing.UNDER),
                        new Dot(88, Standing.OVER)),
                OptionalInt.of(62));

        GoldenFile.check("chart/swarm-flowing.svg", FlowingPrinter.print(swarm, "strip") + "\n");
    }

    @Test
    void noTwoDiscsLieOnEachOther() {
        var random = new Random(20261122);
        List<Dot> dots = random.ints(150, 40, 90)
                .mapToObj(value -> new Dot(value, Standing.NO_CLAIM))
                .toList();

        List<Mark.Disc> discs = discs(Swarm.of("", Swarm.Size.WIDE, dots, OptionalInt.empty()));

        assertThat(discs).hasSize(150);
        for (Mark.Disc one : discs) {
            for (Mark.Disc other : discs) {
                double along = (one.x() - other.x()) * PIXELS_OF_WIDE / 100;
                assertThat(one == other || Math.hypot(along, one.y() - other.y()) >= 2 * one.radius())
                        .isTrue();
            }
        }
    }

    @Test
    void everyDiscLiesInsideThePicture() {
        Drawing swarm = Swarm.of(
                "", Swarm.Size.NARROW, Collections.nCopies(60, new Dot(70, Standing.NO_CLAIM)), OptionalInt.empty());

        assertThat(discs(swarm))
                .allSatisfy(disc -> assertThat(disc.y()).isBetween(disc.radius(), swarm.height() - disc.radius()));
    }

    @Test
    void thePictureDoesNotTellInWhichOrderTheUnitsCame() {
        List<Dot> dots = new ArrayList<>(List.of(
                new Dot(50, Standing.NO_CLAIM),
                new Dot(50, Standing.UNDER),
                new Dot(51, Standing.NO_CLAIM),
                new Dot(70, Standing.OVER)));
        Drawing one = Swarm.of("", Swarm.Size.WIDE, dots, OptionalInt.of(60));
        Collections.reverse(dots);

        assertThat(Swarm.of("", Swarm.Size.WIDE, dots, OptionalInt.of(60))).isEqualTo(one);
    }

    private static List<Mark.Disc> discs(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .toList();
    }
}
