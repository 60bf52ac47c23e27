package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.KnownTruth.Leaf;
import dk.samspil.numerics.KnownTruth.Year;
import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.Reference;
import dk.samspil.numerics.compare.ReferenceRule;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.TypeMeans;
import dk.samspil.numerics.compare.Waves;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What Samspil promises about its claims, recomputed where the truth is known and only from what is
/// shown: of the colours at most 2 % have the wrong sign, of the units marked as changed at most 12 % have
/// not.
class KnownTruthTest {

    private static final double MOST_WITH_WRONG_SIGN = 0.02;
    private static final double MOST_FALSELY_CHANGED = 0.12;
    private static final double TRIVIAL = 3;

    private static final List<KnownTruth> SCORES = KnownTruth.allScores();
    private static final List<KnownTruth> DIMENSIONS =
            SCORES.stream().filter(it -> it != KnownTruth.composite(SCORES)).toList();

    /// Claims made, and those of them that are wrong.
    private record Tally(int claims, int wrong) {
        private static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(claims + other.claims, wrong + other.wrong);
        }

        double share() {
            return (double) wrong / claims;
        }
    }

    @ParameterizedTest
    @EnumSource
    void coloursAgainstTheOrganisationRarelyHaveTheWrongSign(Year year) {
        var tally = sum(score -> wrongSigns(score, year, colours(score, year), 0));

        assertThat(tally.claims).isGreaterThan(1200);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_WITH_WRONG_SIGN);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownTellsNearlyAllOfTheVarianceBetweenUnits(Year year) {
        assertThat(DIMENSIONS)
                .allSatisfy(score -> assertThat(score.shareTold(year)).isBetween(0.85, 1.05));
    }

    @ParameterizedTest
    @EnumSource
    void fewColoursAgainstTheOrganisationAreTrivial(Year year) {
        var tally = sum(score -> wrongSigns(score, year, colours(score, year), TRIVIAL));

        assertThat(tally.share()).isLessThanOrEqualTo(0.06);
    }

    @ParameterizedTest
    @EnumSource
    void clearColoursHardlyEverHaveTheWrongSign(Year year) {
        var tally = sum(score -> wrongSigns(
                score,
                year,
                colours(score, year).stream().map(KnownTruthTest::onlyIfClear).toList(),
                0));

        assertThat(tally.claims).isGreaterThan(500);
        assertThat(tally.share()).isLessThanOrEqualTo(0.015);
    }

    @ParameterizedTest
    @EnumSource
    void coloursAgainstTheUnitAboveRarelyHaveTheWrongSign(Year year) {
        var tally = sum(score -> wrongSignsBesideParent(score, year));

        assertThat(tally.claims).isGreaterThan(100);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_WITH_WRONG_SIGN);
    }

    @ParameterizedTest
    @EnumSource
    void coloursAgainstUnitsOfTheSameTypeRarelyHaveTheWrongSign(Year year) {
        var tally = sum(score -> wrongSignsBesideType(score, year, 0));

        assertThat(tally.claims).isGreaterThan(300);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_WITH_WRONG_SIGN);
    }

    @ParameterizedTest
    @EnumSource
    void fewColoursAgainstUnitsOfTheSameTypeAreTrivial(Year year) {
        assertThat(sum(score -> wrongSignsBesideType(score, year, TRIVIAL)).share())
                .isLessThanOrEqualTo(0.06);
    }

    @ParameterizedTest
    @CsvSource({"FIRST, -6", "FIRST, 0", "FIRST, 6", "SECOND, -6", "SECOND, 0", "SECOND, 6"})
    void coloursAgainstAValueFromOutsideRarelyHaveTheWrongSign(Year year, double fromTruth) {
        var tally = sum(score -> wrongSignsBesideOutside(score, year, fromTruth));

        assertThat(tally.claims).isGreaterThan(1200);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_WITH_WRONG_SIGN);
    }

    @Test
    void linkedUnitsMarkedAsChangedHaveMostlyChanged() {
        var composite = changes(KnownTruth.composite(SCORES), true);
        var first = falselyChanged(KnownTruth.composite(SCORES), composite);
        var within = falselyChangedWithin(composite, KnownTruth::linkedWaves);

        assertThat(first.claims).isGreaterThan(25);
        assertThat(first.share()).isLessThanOrEqualTo(MOST_FALSELY_CHANGED);
        assertThat(within.claims).isGreaterThan(50);
        assertThat(within.share()).isLessThanOrEqualTo(MOST_FALSELY_CHANGED);
    }

    @Test
    void unitsWithoutALinkMarkedAsChangedHaveMostlyChanged() {
        var composite = changes(KnownTruth.composite(SCORES), false);
        var tally = falselyChanged(KnownTruth.composite(SCORES), composite)
                .plus(falselyChangedWithin(composite, KnownTruth::waves));

        assertThat(tally.claims).isGreaterThan(5);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_FALSELY_CHANGED);
    }

    @Test
    void whereOneThemeOfFourHasChangedTheOthersAreRarelyMarked() {
        var random = new Random(20261122);
        var tally = Tally.NONE;
        for (int survey = 0; survey < 60; survey++) {
            tally = tally.plus(OneThemeHasChanged.drawn(random).tally());
        }

        assertThat(tally.claims).isGreaterThan(50);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_FALSELY_CHANGED);
    }

    /// A thousand units of seventeen answers and four dimensions, whose changes correlate by chance as
    /// people's answers do. Of one unit in ten the first dimension has changed by a whole standard
    /// deviation of people.
    private record OneThemeHasChanged(boolean[] changed, List<List<Change>> dimensions) {
        private static final int UNITS = 1000;
        private static final int PEOPLE = 17;
        private static final double SD = 20;
        private static final double COMMON = 0.45;
        private static final double SD_OF_MEAN_OF_FOUR = SD * Math.sqrt((1 + 3 * COMMON) / 4);

        static OneThemeHasChanged drawn(Random random) {
            boolean[] changed = new boolean[UNITS];
            double[][] differences = new double[4][UNITS];
            double[] ofComposite = new double[UNITS];
            double error = SD * Math.sqrt(2.0 / PEOPLE);
            for (int unit = 0; unit < UNITS; unit++) {
                changed[unit] = unit % 10 == 0;
                double common = Math.sqrt(COMMON) * random.nextGaussian();
                for (int dimension = 0; dimension < 4; dimension++) {
                    double chance = common + Math.sqrt(1 - COMMON) * random.nextGaussian();
                    boolean moved = changed[unit] && dimension == 0;
                    differences[dimension][unit] = error * chance + (moved ? 30 : 0);
                    ofComposite[unit] += differences[dimension][unit] / 4;
                }
            }
            var composite = ChangeRule.DEFAULT.judge(waves(ofComposite, SD_OF_MEAN_OF_FOUR));
            var dimensions = Stream.of(differences).map(it -> waves(it, SD)).toList();
            return new OneThemeHasChanged(changed, ChangeRule.DEFAULT.judgeWithin(composite, dimensions));
        }

        private static Waves waves(double[] differences, double sd) {
            int[] n = new int[UNITS];
            Arrays.fill(n, PEOPLE);
            return Waves.of(ReleasedMeans.exact(new double[UNITS], n), ReleasedMeans.exact(differences, n), sd);
        }

        Tally tally() {
            var tally = Tally.NONE;
            for (int dimension = 0; dimension < 4; dimension++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    boolean right = changed[unit] && dimension == 0;
                    boolean marked = dimensions.get(dimension).get(unit).isMarked();
                    tally = marked ? tally.plus(new Tally(1, right ? 0 : 1)) : tally;
                }
            }
            return tally;
        }
    }

    @Test
    void aDimensionWhoseUnitsAreTestedWithoutTheCompositeKeepsItsPromiseToo() {
        var tally = sum(score -> falselyChanged(score, changes(score, true)));

        assertThat(tally.claims).isGreaterThan(50);
        assertThat(tally.share()).isLessThanOrEqualTo(MOST_FALSELY_CHANGED);
    }

    @Test
    void unitsSaidNotToHaveChangedSeldomHave() {
        var composite = KnownTruth.composite(SCORES);
        var changes = changes(composite, true);
        double band = ChangeRule.DEFAULT.bandOfNoChange();
        var tally = tally(
                changes.size(),
                unit -> changes.get(unit).verdict() != Change.Verdict.NOT_CHANGED
                        ? Tally.NONE
                        : new Tally(1, Math.abs(composite.leaves().get(unit).trueChange()) > band ? 1 : 0));

        assertThat(tally.claims).isGreaterThan(100);
        assertThat(tally.share()).isLessThanOrEqualTo(0.05);
    }

    private static List<Comparison> colours(KnownTruth score, Year year) {
        var shrinkage = score.shrinkage(year);
        var organisation = score.shownAlone(score.organisation(year));
        var reference = Reference.shown(organisation, 0, shrinkage.pooledSd());
        return ReferenceRule.DEFAULT.judge(score.shown(year), reference, shrinkage);
    }

    private static Tally wrongSigns(KnownTruth score, Year year, List<Comparison> colours, double margin) {
        double truth = score.organisation(year).truth();
        return tally(
                colours.size(),
                unit -> judged(
                        colours.get(unit), score.leaves().get(unit).in(year).truth() - truth, margin));
    }

    private static Tally wrongSignsBesideParent(KnownTruth score, Year year) {
        var shrinkage = score.shrinkageWithinParents(year);
        var units = score.shown(year);
        var parents = score.parents(year);
        var waves = score.leaves().stream().map(leaf -> leaf.in(year)).toList();
        var references = IntStream.range(0, waves.size())
                .mapToObj(unit -> units.isShown(unit)
                        ? Reference.parentOf(
                                units,
                                unit,
                                score.shownAlone(parents.get(waves.get(unit).parent())),
                                0,
                                shrinkage.pooledSd())
                        : Reference.NONE)
                .toList();
        var colours = ReferenceRule.DEFAULT.judgeWithinParents(units, references, shrinkage);
        return tally(
                waves.size(),
                unit -> waves.get(unit).parent().isEmpty()
                        ? Tally.NONE
                        : judged(
                                colours.get(unit),
                                waves.get(unit).truth()
                                        - parents.get(waves.get(unit).parent()).truth(),
                                0));
    }

    private static Tally wrongSignsBesideType(KnownTruth score, Year year, double margin) {
        int[] types = score.types(year);
        var units = score.shown(year);
        var shrinkage = score.shrinkageWithinTypes(year);
        var means = TypeMeans.of(units, types, shrinkage.pooledSd());
        var references =
                IntStream.range(0, types.length).mapToObj(means::reference).toList();
        var colours = ReferenceRule.DEFAULT.judgeWithinParents(units, references, shrinkage);
        double[] truths = score.truthsOfTypes(year);
        return tally(
                types.length,
                unit -> types[unit] < 0
                        ? Tally.NONE
                        : judged(
                                colours.get(unit),
                                score.leaves().get(unit).in(year).truth() - truths[types[unit]],
                                margin));
    }

    /// A value from outside which lies so many points from what is true of the organisation.
    private static Tally wrongSignsBesideOutside(KnownTruth score, Year year, double fromTruth) {
        double outside = Math.rint(score.organisation(year).truth() + fromTruth);
        var colours = ReferenceRule.DEFAULT.judge(score.shown(year), Reference.known(outside), score.shrinkage(year));
        return tally(
                colours.size(),
                unit -> judged(
                        colours.get(unit), score.leaves().get(unit).in(year).truth() - outside, 0));
    }

    private static Tally judged(Comparison colour, double trueDifference, double margin) {
        return switch (colour.word()) {
            case CLEARLY_ABOVE, ABOVE -> new Tally(1, trueDifference < margin ? 1 : 0);
            case BELOW, CLEARLY_BELOW -> new Tally(1, trueDifference > -margin ? 1 : 0);
            case NOT_DISTINGUISHABLE, NOT_COMPARED -> Tally.NONE;
        };
    }

    private static Comparison onlyIfClear(Comparison colour) {
        return switch (colour.word()) {
            case CLEARLY_ABOVE, CLEARLY_BELOW -> colour;
            case ABOVE, NOT_DISTINGUISHABLE, BELOW, NOT_COMPARED -> Comparison.NOT_COMPARED;
        };
    }

    private static List<Change> changes(KnownTruth score, boolean linked) {
        return ChangeRule.DEFAULT.judge(linked ? score.linkedWaves() : score.waves());
    }

    private static Tally falselyChanged(KnownTruth score, List<Change> changes) {
        List<Leaf> leaves = score.leaves();
        return tally(changes.size(), unit -> {
            double truth = leaves.get(unit).trueChange();
            return switch (changes.get(unit).verdict()) {
                case UP -> new Tally(1, truth <= 0 ? 1 : 0);
                case DOWN -> new Tally(1, truth >= 0 ? 1 : 0);
                case NOT_CHANGED, CANNOT_TELL, NOT_COMPARED -> Tally.NONE;
            };
        });
    }

    private static Tally falselyChangedWithin(List<Change> composite, Function<KnownTruth, Waves> waves) {
        var changes = ChangeRule.DEFAULT.judgeWithin(
                composite, DIMENSIONS.stream().map(waves).toList());
        return tally(DIMENSIONS.size(), it -> falselyChanged(DIMENSIONS.get(it), changes.get(it)));
    }

    private static Tally tally(int units, Function<Integer, Tally> unit) {
        return IntStream.range(0, units).boxed().map(unit).reduce(Tally.NONE, Tally::plus);
    }

    private static Tally sum(Function<KnownTruth, Tally> score) {
        return DIMENSIONS.stream().map(score).reduce(Tally.NONE, Tally::plus);
    }
}
