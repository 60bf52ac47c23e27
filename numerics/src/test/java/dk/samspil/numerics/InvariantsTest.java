package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.describe.PooledSd;
import dk.samspil.numerics.interval.MeanInterval;
import dk.samspil.numerics.interval.MeanInterval.Range;
import dk.samspil.numerics.interval.StratifiedMean;
import dk.samspil.numerics.interval.StratifiedMean.Stratum;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.CronbachAlpha;
import dk.samspil.numerics.scale.FourQuickQuestions;
import dk.samspil.numerics.scale.IntraclassCorrelation;
import dk.samspil.numerics.scale.ScaleScore;
import dk.samspil.numerics.scale.WithinGroupAgreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What must hold for every survey: the order of rows, persons and units does not matter, a constant shifts means
/// only, and a parent consists of its leaves.
class InvariantsTest {

    private static final double TOLERANCE = 1e-9;
    private static final AnswerScale ONE_TO_FIVE = new AnswerScale(1, 5);

    /// One answered sheet: four answers 1 to 5, some missing, from a unit.
    record Sheet(int unit, double first, double second, double third, double fourth) {

        private double[] answers() {
            return new double[] {first, second, third, fourth};
        }

        private double score() {
            double[] scores = answers();
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Double.isNaN(scores[i]) ? scores[i] : ONE_TO_FIVE.scoreOf100((int) scores[i], false);
            }
            return ScaleScore.ofItems(scores);
        }
    }

    @Provide
    Arbitrary<List<Sheet>> sheets() {
        Arbitrary<Double> answer = Arbitraries.of(1.0, 2.0, 3.0, 4.0, 5.0, Double.NaN);
        return Combinators.combine(Arbitraries.integers().between(1, 6), answer, answer, answer, answer)
                .as(Sheet::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Stratum>> leaves() {
        Arbitrary<double[]> scores = Arbitraries.integers()
                .between(0, 16)
                .map(step -> step * 6.25)
                .list()
                .ofMaxSize(12)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
        return Combinators.combine(scores, Arbitraries.integers().between(0, 15))
                .as((answered, employed) -> new Stratum(Moments.of(answered), employed))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void theOrderOfPeopleChangesNoMoments(@ForAll("sheets") List<Sheet> sheets, @ForAll Random random) {
        assertSame(Moments.of(scores(sheets)), Moments.of(scores(shuffled(sheets, random))));
    }

    @Property
    void theOrderOfPeopleChangesNoReliability(@ForAll("sheets") List<Sheet> sheets, @ForAll Random random) {
        var alpha = CronbachAlpha.of(answers(sheets));
        var shuffled = CronbachAlpha.of(answers(shuffled(sheets, random)));

        assertSame(alpha.alpha(), shuffled.alpha());
        assertSame(alpha.low(), shuffled.low());
        assertThat(shuffled.persons()).isEqualTo(alpha.persons());
    }

    @Property
    void theOrderOfPeopleAndUnitsChangesNoCorrelation(@ForAll("sheets") List<Sheet> sheets, @ForAll Random random) {
        var correlation = IntraclassCorrelation.of(scores(sheets), units(sheets));
        var mixed = shuffled(sheets, random);
        var renumbered = IntraclassCorrelation.of(
                scores(mixed),
                mixed.stream().mapToInt(sheet -> 100 - sheet.unit()).toArray());

        assertSame(correlation.tau2(), renumbered.tau2());
        assertSame(correlation.sigma2(), renumbered.sigma2());
    }

    @Property
    void theOrderOfPeopleChangesNoAgreement(@ForAll("sheets") List<Sheet> sheets, @ForAll Random random) {
        var mixed = shuffled(sheets, random);
        var agreement = WithinGroupAgreement.byGroup(answers(sheets), units(sheets), ONE_TO_FIVE);
        var shuffled = WithinGroupAgreement.byGroup(answers(mixed), units(mixed), ONE_TO_FIVE);

        assertThat(shuffled.keySet()).isEqualTo(agreement.keySet());
        agreement.forEach(
                (unit, index) -> assertSame(index.rwgj(), shuffled.get(unit).rwgj()));
    }

    @Property
    void theOrderOfLeavesChangesNoPooledFigure(@ForAll("leaves") List<Stratum> leaves, @ForAll Random random) {
        var mixed = shuffled(leaves, random);

        assertSame(
                PooledSd.of(moments(leaves)).value(),
                PooledSd.of(moments(mixed)).value());
        assertSame(StratifiedMean.of(leaves).mean(), StratifiedMean.of(mixed).mean());
        assertSame(
                StratifiedMean.of(leaves).standardError(),
                StratifiedMean.of(mixed).standardError());
    }

    @Property
    void addingAConstantShiftsTheMeanAndNothingElse(
            @ForAll("sheets") List<Sheet> sheets, @ForAll @DoubleRange(min = -50, max = 50) double constant) {
        double[] scores = scores(sheets);
        double[] shifted = scores.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += constant;
        }

        Moments before = Moments.of(scores);
        Moments after = Moments.of(shifted);
        assertThat(after.n()).isEqualTo(before.n());
        assertSame(before.mean() + constant, after.mean());
        assertSame(before.sd(), after.sd());
        assertSame(
                IntraclassCorrelation.of(scores, units(sheets)).sigma2(),
                IntraclassCorrelation.of(shifted, units(sheets)).sigma2());
    }

    @Property
    void aParentConsistsOfItsLeaves(@ForAll("sheets") List<Sheet> sheets) {
        var parent = new MomentsBuilder();
        int sum = 0;
        for (int unit = 1; unit <= 6; unit++) {
            int number = unit;
            var leaf = Moments.of(scores(
                    sheets.stream().filter(sheet -> sheet.unit() == number).toList()));
            sum += leaf.n();
            parent.add(leaf);
        }

        assertThat(parent.toMoments().n()).isEqualTo(sum);
        assertSame(Moments.of(scores(sheets)), parent.toMoments());
    }

    @Property
    void theCorrectedIntervalIsNeverWiderThanTheUncorrectedOne(
            @ForAll @IntRange(min = 2, max = 40) int n,
            @ForAll @IntRange(min = 0, max = 60) int employed,
            @ForAll @DoubleRange(min = 1, max = 40) double sd) {
        var scores = new Moments(n, 60, sd);

        double plain = ((Range) MeanInterval.t(scores)).halfWidth();
        double corrected =
                MeanInterval.tWithFinitePopulation(scores, employed) instanceof Range range ? range.halfWidth() : 0;

        assertThat(corrected).isLessThan(plain);
    }

    @Property
    void everySumAndEveryMeanOfSumsHasABandAndBandsRise(
            @ForAll @DoubleRange(min = 0, max = 16) double lower,
            @ForAll @DoubleRange(min = 0, max = 16) double higher) {
        var band = FourQuickQuestions.bandOf(Math.min(lower, higher));

        assertThat(band).isLessThanOrEqualTo(FourQuickQuestions.bandOf(Math.max(lower, higher)));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static double[] scores(List<Sheet> sheets) {
        return sheets.stream().mapToDouble(Sheet::score).toArray();
    }

    private static int[] units(List<Sheet> sheets) {
        return sheets.stream().mapToInt(Sheet::unit).toArray();
    }

    private static double[][] answers(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::answers).toArray(double[][]::new);
    }

    private static List<Moments> moments(List<Stratum> leaves) {
        return leaves.stream().map(Stratum::scores).toList();
    }

    private static void assertSame(Moments expected, Moments actual) {
        assertThat(actual.n()).isEqualTo(expected.n());
        assertSame(expected.mean(), actual.mean());
        assertSame(expected.sd(), actual.sd());
    }

    private static void assertSame(double expected, double actual) {
        if (Double.isNaN(expected) || Double.isInfinite(expected)) {
            assertThat(Double.valueOf(actual)).isEqualTo(Double.valueOf(expected));
        } else {
            assertThat(actual).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
        }
    }
}
