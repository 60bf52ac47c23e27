package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import dk.samspil.ui.chart.Funnel.Dot;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class FunnelTest {
    private static final Funnel.Limits LIMITS = new Funnel.Limits(61, 45, 71);

    private static Drawing funnel(Dot... dots) {
        return Funnel.of("Justice: three units.", List.of(dots), LIMITS, "All 61");
    }

    @Test
    void aFunnelIsPrintedForAPageThatFlows() {
        Drawing drawing = funnel(
                new Dot(10, 40, Standing.UNDER), new Dot(20, 61, Standing.NO_CLAIM), new Dot(40, 85, Standing.OVER));

        GoldenFile.check("chart/funnel-flowing.svg", FlowingPrinter.print(drawing, "funnel") + "\n");
    }

    @Test
    void theFunnelIsWiderWhereThereAreFewerAnswers() {
        var band = (Mark.Area) funnel(new Dot(10, 50, Standing.NO_CLAIM), new Dot(40, 50, Standing.NO_CLAIM))
                .marks()
                .get(1);
        int half = band.corners().size() / 2;
        double left = band.corners().getLast().y() - band.corners().getFirst().y();
        double right =
                band.corners().get(half).y() - band.corners().get(half - 1).y();

        assertThat(left).isCloseTo(2 * right, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void theFunnelEndsAtTheEdgesOfTheScale() {
        var wide = new Funnel.Limits(90, 600, 900);
        Drawing drawing = Funnel.of("", List.of(new Dot(10, 90, Standing.NO_CLAIM)), wide, "");

        assertThat(((Mark.Area) drawing.marks().getFirst()).corners())
                .allSatisfy(corner -> assertThat(corner.y()).isBetween(0.0, (double) drawing.height()));
    }

    @Test
    void eachDoublingOfAnswersIsTheSameStep() {
        Drawing drawing = funnel(
                new Dot(10, 50, Standing.NO_CLAIM),
                new Dot(20, 50, Standing.NO_CLAIM),
                new Dot(40, 50, Standing.NO_CLAIM));

        assertThat(drawing.marks().stream().filter(Mark.Disc.class::isInstance).map(mark -> ((Mark.Disc) mark).x()))
                .containsExactly(0.0, 50.0, 100.0);
    }
}
