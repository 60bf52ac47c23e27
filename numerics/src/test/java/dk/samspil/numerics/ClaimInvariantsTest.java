package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.FalseDiscoveryRate;
import dk.samspil.numerics.compare.Reference;
import dk.samspil.numerics.compare.ReferenceRule;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Shrinkage;
import dk.samspil.numerics.compare.Waves;
import dk.samspil.numerics.driver.DriverAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What must hold of claims about any figures: the order of units, a common shift and more answers change
/// nothing, nothing but the level, and nothing for the worse.
class ClaimInvariantsTest {

    private static final Shrinkage SHRINKAGE = new Shrinkage(23, 60);

    record Unit(int before, int after, int lowest, int classWidth) {}

    @Provide
    Arbitrary<List<Unit>> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 60),
                        Arbitraries.integers().between(20, 60),
                        Arbitraries.integers().between(5, 80),
                        Arbitraries.integers().between(0, 20))
                .as(Unit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void theOrderOfUnitsChangesNoClaim(@ForAll("units") List<Unit> units, @ForAll Random random) {
        var order = new ArrayList<>(IntStream.range(0, units.size()).boxed().toList());
        Collections.shuffle(order, random);
        var shuffled = order.stream().map(units::get).toList();

        var changes = changes(units, 0);
        var colours = colours(units, 0);

        assertThat(changes(shuffled, 0))
                .isEqualTo(order.stream().map(changes::get).toList());
        assertThat(words(colours(shuffled, 0)))
                .isEqualTo(order.stream().map(words(colours)::get).toList());
    }

    @Property
    void aCommonShiftChangesNoClaim(@ForAll("units") List<Unit> units, @ForAll @IntRange(max = 30) int shift) {
        assertThat(changes(units, shift)).isEqualTo(changes(units, 0));
        assertThat(words(colours(units, shift))).isEqualTo(words(colours(units, 0)));
    }

    @Property
    void exchangingTheRoundsTurnsEveryChangeAround(@ForAll("units") List<Unit> units) {
        var turned = units.stream()
                .map(unit -> new Unit(unit.after, unit.before, unit.lowest, unit.classWidth))
                .toList();

        assertThat(changes(turned, 0).stream().map(Change::verdict))
                .isEqualTo(changes(units, 0).stream()
                        .map(it -> opposite(it.verdict()))
                        .toList());
    }

    @Property
    void adjustedPValuesAreNeverSmallerAndKeepTheirOrder(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1) Double> values) {
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] q = FalseDiscoveryRate.benjaminiHochberg(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(q[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] <= p[j]).isEqualTo(p[i] <= p[j] && q[i] <= q[j]);
            }
        }
    }

    @Property
    void theClaimedSetKeepsItsRateAndNoOtherUnitFits(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1) Double> values,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double rate) {
        double[] errors = values.stream().mapToDouble(Double::doubleValue).toArray();
        boolean[] set = FalseDiscoveryRate.largestSet(errors, rate);
        var inside = IntStream.range(0, errors.length).filter(i -> set[i]).mapToDouble(i -> errors[i]);
        double largestInside = IntStream.range(0, errors.length)
                .filter(i -> set[i])
                .mapToDouble(i -> errors[i])
                .max()
                .orElse(-1);

        assertThat(inside.average().orElse(0)).isLessThanOrEqualTo(rate + 1e-12);
        for (int i = 0; i < errors.length; i++) {
            assertThat(set[i]).isEqualTo(errors[i] <= largestInside);
        }
    }

    @Property
    void aLinkNeverMakesAChangeLessCertainWhereNumbersAreKnown(
            @ForAll @IntRange(min = 5, max = 60) int before,
            @ForAll @IntRange(min = 5, max = 60) int after,
            @ForAll @DoubleRange(min = 0, max = 1) double correlation) {
        var waves = Waves.of(
                ReleasedMeans.builder(1).whole(60, before, before).build(),
                ReleasedMeans.builder(1).whole(65, after, after).build(),
                23);
        int[] linked = {Math.min(before, after)};

        double unlinked = ChangeRule.DEFAULT.judge(waves).getFirst().standardError();
        double withLink = ChangeRule.DEFAULT
                .judge(waves.linkedBy(linked, correlation))
                .getFirst()
                .standardError();

        assertThat(withLink).isLessThanOrEqualTo(unlinked + 1e-12);
    }

    @Property
    void aClassNeverTellsMoreThanAnyNumberInIt(
            @ForAll @IntRange(min = 5, max = 60) int lowest,
            @ForAll @IntRange(max = 30) int width,
            @ForAll @IntRange(max = 30) int within,
            @ForAll @IntRange(min = 0, max = 60) int people,
            @ForAll @DoubleRange(min = 0, max = 1) double correlation) {
        int real = lowest + Math.min(width, within);
        int[] linked = {Math.min(people, lowest)};

        assertThat(standardError(lowest, lowest + width, linked, correlation))
                .isGreaterThanOrEqualTo(standardError(real, real, linked, correlation) - 1e-12);
    }

    @Property
    void shrinkingNeverTakesAUnitPastItsPrior(
            @ForAll @IntRange(max = 100) int mean,
            @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @DoubleRange(min = 0, max = 100) double prior) {
        var unit = ReleasedMeans.builder(1).whole(mean, n, n).build();
        var posterior = SHRINKAGE.posterior(unit, 0, prior);

        assertThat(posterior.mean()).isBetween(Math.min(mean, prior) - 1e-9, Math.max(mean, prior) + 1e-9);
        assertThat(posterior.variance()).isBetween(0.0, SHRINKAGE.betweenVariance());
    }

    @Property(tries = 50)
    void importanceKnowsNeitherOrderNorUnitOfMeasurement(
            @ForAll @IntRange(min = 1, max = 6) int drivers,
            @ForAll Random random,
            @ForAll @DoubleRange(min = 0.1, max = 50) double scale) {
        int people = 60;
        double[][] scores = new double[people][drivers];
        double[] outcome = new double[people];
        int[] units = new int[people];
        for (int person = 0; person < people; person++) {
            units[person] = random.nextInt(4);
            Arrays.setAll(scores[person], driver -> random.nextGaussian());
            outcome[person] = scores[person][0] + random.nextGaussian();
        }
        double[][] otherScores = new double[people][];
        double[] otherOutcome = new double[people];
        int[] otherUnits = new int[people];
        for (int person = 0; person < people; person++) {
            int from = people - 1 - person;
            otherScores[person] =
                    Arrays.stream(scores[from]).map(it -> 7 - scale * it).toArray();
            otherOutcome[person] = scale * outcome[from] + 3;
            otherUnits[person] = 10 - units[from];
        }

        var analysis = DriverAnalysis.of(scores, outcome, units);
        var other = DriverAnalysis.of(otherScores, otherOutcome, otherUnits);

        assertThat(other.shapley()).containsExactly(analysis.shapley(), within(1e-9));
        assertThat(other.johnson()).containsExactly(analysis.johnson(), within(1e-9));
        assertThat(Arrays.stream(analysis.shapley()).sum()).isCloseTo(analysis.rSquared(), within(1e-9));
        assertThat(Arrays.stream(analysis.shapley()).min().orElseThrow()).isGreaterThan(-1e-12);
    }

    private static double standardError(int lowest, int highest, int[] linked, double correlation) {
        var means = ReleasedMeans.builder(1).whole(60, lowest, highest).build();
        var waves = Waves.of(means, means, 23).linkedBy(linked, correlation);
        return ChangeRule.DEFAULT.judge(waves).getFirst().standardError();
    }

    private static Change.Verdict opposite(Change.Verdict verdict) {
        return switch (verdict) {
            case UP -> Change.Verdict.DOWN;
            case DOWN -> Change.Verdict.UP;
            case NOT_CHANGED, CANNOT_TELL, NOT_COMPARED -> verdict;
        };
    }

    private static List<Change> changes(List<Unit> units, int shift) {
        var before = ReleasedMeans.builder(units.size());
        units.forEach(unit -> before.whole(unit.before + shift, unit.lowest, unit.lowest + unit.classWidth));
        return ChangeRule.DEFAULT.judge(Waves.of(before.build(), after(units, shift), 15));
    }

    private static ReleasedMeans after(List<Unit> units, int shift) {
        var after = ReleasedMeans.builder(units.size());
        units.forEach(unit -> after.whole(unit.after + shift, unit.lowest, unit.lowest + unit.classWidth));
        return after.build();
    }

    private static List<Comparison> colours(List<Unit> units, int shift) {
        return ReferenceRule.DEFAULT.judge(after(units, shift), Reference.known(40.5 + shift), SHRINKAGE);
    }

    private static List<Comparison.Word> words(List<Comparison> comparisons) {
        return comparisons.stream().map(Comparison::word).toList();
    }
}
