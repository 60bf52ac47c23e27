package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.scale.OneWayAnova;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    private static final Shrinkage USUAL = new Shrinkage(23, 60);

    @Test
    void aUnitGivesTheWorkedExample() {
        var units = ReleasedMeans.exact(new double[] {80}, new int[] {10});
        var posterior = USUAL.posterior(units, 0, 65);

        assertThat(USUAL.weight(units, 0)).isCloseTo(60 / 112.9, within(1e-12));
        assertThat(posterior.mean()).isCloseTo(65 + 15 * 60 / 112.9, within(1e-12));
        assertThat(posterior.sd()).isCloseTo(Math.sqrt(60 * 52.9 / 112.9), within(1e-12));
    }

    @Test
    void theVariancesComeFromTheAnalysisOfVariance() {
        var anova = OneWayAnova.ofUnits(List.of(new Moments(3, 2, 1), new Moments(3, 3, 1), new Moments(3, 6, 1)));

        assertThat(Shrinkage.of(anova).pooledSd()).isCloseTo(1, within(1e-12));
        assertThat(Shrinkage.of(anova).betweenVariance()).isCloseTo(4, within(1e-12));
    }

    @Test
    void withinParentsOnlyDifferencesBetweenUnitsOfTheSameParentCount() {
        var units = List.of(
                new Moments(3, 2, 1),
                new Moments(3, 4, 1),
                new Moments(3, 52, 1),
                new Moments(3, 54, 1),
                Moments.NONE,
                new Moments(7, 90, 1));
        var shrinkage = Shrinkage.withinParents(units, new int[] {5, 5, 8, 8, 9, 9});

        assertThat(shrinkage.pooledSd()).isCloseTo(1, within(1e-12));
        assertThat(shrinkage.betweenVariance()).isCloseTo((6 - 1) / 3.0, within(1e-12));
    }

    @Test
    void withinParentsTheMeanSizeIsThatOfSearle() {
        var units = List.of(new Moments(2, 10, 2), new Moments(6, 20, 2), new Moments(4, 30, 2), new Moments(4, 34, 2));
        var shrinkage = Shrinkage.withinParents(units, new int[] {0, 0, 1, 1});
        double between = (2 * 7.5 * 7.5 + 6 * 2.5 * 2.5 + 2 * 4 * 2 * 2) / 2.0;
        double size = (16 - (4 + 36) / 8.0 - (16 + 16) / 8.0) / 2;

        assertThat(shrinkage.betweenVariance()).isCloseTo((between - 4) / size, within(1e-12));
    }

    @Test
    void fromShownFiguresItIsTheSameWithTheSpreadAsReleasedAndLessTheRounding() {
        var shown = ReleasedMeans.builder(30);
        double[] means = new double[30];
        int[] n = new int[30];
        int[] parents = new int[30];
        for (int unit = 0; unit < 30; unit++) {
            means[unit] = 60 + (unit * 7) % 19 + 10 * (unit % 3);
            n[unit] = 5 + unit % 11;
            parents[unit] = unit % 3;
            shown.whole((int) means[unit], n[unit], n[unit]);
        }
        var moments = IntStream.range(0, 30)
                .mapToObj(unit -> new Moments(n[unit], means[unit], 12))
                .toList();
        double exact = Shrinkage.withinParents(moments, parents).betweenVariance();

        assertThat(Shrinkage.ofShown(ReleasedMeans.exact(means, n), parents, 12).betweenVariance())
                .isCloseTo(exact, within(1e-10));
        assertThat(Shrinkage.ofShown(shown.build(), parents, 12))
                .satisfies(it -> assertThat(it.pooledSd()).isEqualTo(12))
                .satisfies(it -> assertThat(it.betweenVariance()).isCloseTo(exact - 1.0 / 12, within(1e-10)));
    }

    @Test
    void whatHasNoSiblingOrNoNumberIsNotComparable() {
        var units = ReleasedMeans.builder(6)
                .whole(60, 10, 10)
                .whole(70, 10, 10)
                .whole(90, 10, 10)
                .atLeast(90, 10, 10)
                .notShown()
                .whole(50, 5, 9)
                .build();

        assertThat(Shrinkage.comparable(units, new int[] {1, 1, 2, 2, 1, 1})).isEqualTo(3);
    }

    @Test
    void fewerThanThirtyUnitsCannotBeToldApart() {
        int[] n = IntStream.range(0, 30).map(unit -> 10).toArray();
        double[] means = IntStream.range(0, 30)
                .mapToDouble(unit -> unit % 2 == 0 ? 20 : 80)
                .toArray();
        double[] withOneHidden = means.clone();
        withOneHidden[0] = Double.NaN;
        int[] parents = new int[30];

        assertThat(Shrinkage.ofShown(ReleasedMeans.exact(means, n), parents, 20).tellsUnitsApart())
                .isTrue();
        assertThat(Shrinkage.ofShown(ReleasedMeans.exact(withOneHidden, n), parents, 20))
                .isEqualTo(new Shrinkage(20, 0));
    }

    @Test
    void withOneParentItIsTheAnalysisOfVarianceOfAll() {
        var units = List.of(new Moments(2, 10, 2), new Moments(6, 20, 3), new Moments(4, 30, 1));
        var all = Shrinkage.of(OneWayAnova.ofUnits(units));
        var within = Shrinkage.withinParents(units, new int[3]);

        assertThat(within.pooledSd()).isCloseTo(all.pooledSd(), within(1e-12));
        assertThat(within.betweenVariance()).isCloseTo(all.betweenVariance(), within(1e-12));
    }

    @Test
    void aroundAReferenceItsUncertaintyIsShrunkToo() {
        var units = ReleasedMeans.exact(new double[] {80}, new int[] {10});
        var difference = USUAL.around(units, 0, new Reference(65, 7.1));

        assertThat(difference.mean()).isCloseTo(15 * 60 / 120.0, within(1e-12));
        assertThat(difference.variance()).isCloseTo(60 * 60 / 120.0, within(1e-12));
    }

    @Test
    void unitsThatCannotBeToldApartAllEqualTheMean() {
        var units = ReleasedMeans.exact(new double[] {80, 60}, new int[] {10, 10});
        var none = new Shrinkage(23, -5);

        assertThat(none.tellsUnitsApart()).isFalse();
        assertThat(new Shrinkage(23, 0).tellsUnitsApart()).isFalse();
        assertThat(USUAL.tellsUnitsApart()).isTrue();
        assertThat(none.weight(units, 0)).isZero();
        assertThat(none.priorMean(units)).isCloseTo(70, within(1e-12));
        assertThat(none.posterior(units, 0, 70)).isEqualTo(new Shrinkage.Posterior(70, 0));
    }

    @Test
    void thePriorMeanWeighsLargeUnitsMoreButNotByTheirSize() {
        var units = ReleasedMeans.exact(new double[] {80, 60, Double.NaN}, new int[] {100, 5, 0});
        double large = 1 / (60 + 5.29);
        double small = 1 / (60 + 105.8);

        assertThat(USUAL.priorMean(units)).isCloseTo((80 * large + 60 * small) / (large + small), within(1e-12));
        assertThat(USUAL.priorMean(ReleasedMeans.builder(1).notShown().build())).isNaN();
    }

    @Test
    void twentyUnitsOfATypeHaveAPriorOfTheirOwn() {
        double[] means =
                IntStream.range(0, 60).mapToDouble(unit -> unit < 20 ? 50 : 80).toArray();
        int[] n = IntStream.range(0, 60).map(unit -> 10).toArray();
        int[] types = IntStream.range(0, 60)
                .map(unit -> unit < 20 ? 7 : unit < 39 ? 8 : 9)
                .toArray();

        double[] priors = USUAL.priorMeans(ReleasedMeans.exact(means, n), types);

        assertThat(priors[0]).isCloseTo(50, within(1e-9));
        assertThat(priors[20]).isCloseTo(70, within(1e-9));
        assertThat(priors[59]).isCloseTo(80, within(1e-9));
    }

    @Test
    void unitsWithoutAFigureDoNotMakeATypeLarger() {
        double[] means = IntStream.range(0, 30)
                .mapToDouble(unit -> unit == 0 ? Double.NaN : unit < 20 ? 50 : 80)
                .toArray();
        int[] n = IntStream.range(0, 30).map(unit -> 10).toArray();
        int[] types = IntStream.range(0, 30).map(unit -> unit < 20 ? 1 : 2).toArray();

        double[] priors = USUAL.priorMeans(ReleasedMeans.exact(means, n), types);

        assertThat(priors[0]).isEqualTo(priors[29]).isBetween(59.0, 61.0);
    }

    @Test
    void whatCannotBeAShrinkageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(0, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(Double.NaN, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(Double.POSITIVE_INFINITY, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(23, Double.NaN))
                .withMessage("cannot shrink with 23.0 and NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.priorMeans(ReleasedMeans.exact(new double[1], new int[] {1}), new int[0]))
                .withMessage("1 units, but 0 types");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinkage.withinParents(List.of(Moments.NONE), new int[0]))
                .withMessage("1 units, but 0 parents");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinkage.withinParents(List.of(new Moments(3, 2, 1)), new int[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinkage.ofShown(ReleasedMeans.exact(new double[1], new int[] {1}), new int[0], 20))
                .withMessage("1 units, but 0 parents");
    }
}
