package dk.samspil.numerics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.interval.MeanInterval.AllAnswered;
import dk.samspil.numerics.interval.MeanInterval.Kind;
import dk.samspil.numerics.interval.MeanInterval.Range;
import dk.samspil.numerics.interval.MeanInterval.Reason;
import dk.samspil.numerics.interval.MeanInterval.Undefined;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanIntervalTest {

    private static final Moments TEN = new Moments(10, 64, 20);
    private static final Moments EIGHT = new Moments(8, 64, 20);
    private static final Moments ONE = new Moments(1, 64, Double.NaN);
    private static final Moments ALL_EQUAL = new Moments(12, 75, 0);

    private static void assertRange(MeanInterval interval, double low, double high, Kind kind) {
        assertThat(interval).isInstanceOfSatisfying(Range.class, range -> {
            assertThat(range.low()).isCloseTo(low, within(1e-6));
            assertThat(range.high()).isCloseTo(high, within(1e-6));
            assertThat(range.kind()).isEqualTo(kind);
        });
    }

    @Nested
    class StudentsT {

        @Test
        void tenScoresGiveTheWorkedExample() {
            assertRange(MeanInterval.t(TEN), 49.692862, 78.307138, Kind.T);
        }

        @Test
        void twoScoresAreEnough() {
            assertRange(MeanInterval.t(new Moments(2, 50, 1)), 41.015356, 58.984644, Kind.T);
        }

        @Test
        void oneScoreHasNone() {
            assertThat(MeanInterval.t(ONE)).isEqualTo(new Undefined(Reason.ONE_ANSWER));
        }

        @Test
        void noScoreHasNone() {
            assertThat(MeanInterval.t(Moments.NONE)).isEqualTo(new Undefined(Reason.NO_ANSWERS));
        }

        @Test
        void equalScoresHaveNone() {
            assertThat(MeanInterval.t(ALL_EQUAL)).isEqualTo(new Undefined(Reason.NO_SPREAD));
        }
    }

    @Nested
    class WithFinitePopulation {

        @Test
        void tenOfTwelveGiveTheWorkedExample() {
            assertRange(MeanInterval.tWithFinitePopulation(TEN, 12), 58.159135, 69.840865, Kind.T_FINITE_POPULATION);
        }

        @Test
        void everybodyNeedsNoInterval() {
            assertThat(MeanInterval.tWithFinitePopulation(TEN, 10)).isEqualTo(new AllAnswered(64, false));
        }

        @Test
        void moreAnswersThanPeopleNeedsNoIntervalButSetsAFlag() {
            assertThat(MeanInterval.tWithFinitePopulation(TEN, 9)).isEqualTo(new AllAnswered(64, true));
        }

        @Test
        void theOnlyPersonOfAUnitIsEverybody() {
            assertThat(MeanInterval.tWithFinitePopulation(ONE, 1)).isEqualTo(new AllAnswered(64, false));
        }

        @Test
        void oneScoreOfSeveralPeopleHasNone() {
            assertThat(MeanInterval.tWithFinitePopulation(ONE, 6)).isEqualTo(new Undefined(Reason.ONE_ANSWER));
        }

        @Test
        void twoScoresAreEnough() {
            assertThat(MeanInterval.tWithFinitePopulation(new Moments(2, 50, 1), 6))
                    .isInstanceOf(Range.class);
        }

        @Test
        void noScoreHasNone() {
            assertThat(MeanInterval.tWithFinitePopulation(Moments.NONE, 6)).isEqualTo(new Undefined(Reason.NO_ANSWERS));
        }

        @Test
        void equalScoresHaveNoneUnlessEverybodyAnswered() {
            assertThat(MeanInterval.tWithFinitePopulation(ALL_EQUAL, 14)).isEqualTo(new Undefined(Reason.NO_SPREAD));
            assertThat(MeanInterval.tWithFinitePopulation(ALL_EQUAL, 12)).isEqualTo(new AllAnswered(75, false));
        }
    }

    @Nested
    class Descriptive {

        @Test
        void eightOfTenGiveTheWorkedExample() {
            assertRange(MeanInterval.descriptive(EIGHT, 10, 23), 56.872226, 71.127774, Kind.POOLED_FINITE_POPULATION);
        }

        @Test
        void nineScoresUseThePooledSpread() {
            assertThat(MeanInterval.descriptive(new Moments(9, 64, 1), 12, 23))
                    .isInstanceOfSatisfying(
                            Range.class, range -> assertThat(range.halfWidth()).isGreaterThan(7));
        }

        @Test
        void fromTenScoresOnAUnitHasItsOwnSpread() {
            assertThat(MeanInterval.descriptive(TEN, 12, 23)).isEqualTo(MeanInterval.tWithFinitePopulation(TEN, 12));
        }

        @Test
        void equalScoresUseThePooledSpreadHoweverMany() {
            assertRange(
                    MeanInterval.descriptive(ALL_EQUAL, 16, 23),
                    75 - 1.96 * 23 / Math.sqrt(12) * .5,
                    75 + 1.96 * 23 / Math.sqrt(12) * .5,
                    Kind.POOLED_FINITE_POPULATION);
        }

        @Test
        void everybodyNeedsNoInterval() {
            assertThat(MeanInterval.descriptive(EIGHT, 8, 23)).isEqualTo(new AllAnswered(64, false));
            assertThat(MeanInterval.descriptive(TEN, 10, 23)).isEqualTo(new AllAnswered(64, false));
        }

        @Test
        void moreAnswersThanPeopleSetsAFlag() {
            assertThat(MeanInterval.descriptive(EIGHT, 7, 23)).isEqualTo(new AllAnswered(64, true));
        }

        @Test
        void oneScoreHasNoneAndTwoHaveOne() {
            assertThat(MeanInterval.descriptive(ONE, 6, 23)).isEqualTo(new Undefined(Reason.ONE_ANSWER));
            assertThat(MeanInterval.descriptive(new Moments(2, 64, 5), 6, 23)).isInstanceOf(Range.class);
        }

        @Test
        void noScoreHasNone() {
            assertThat(MeanInterval.descriptive(Moments.NONE, 6, 23)).isEqualTo(new Undefined(Reason.NO_ANSWERS));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, Double.NaN})
        void aFewScoresHaveNoneWhenThereIsNoPooledSpread(double pooledSd) {
            assertThat(MeanInterval.descriptive(EIGHT, 10, pooledSd)).isEqualTo(new Undefined(Reason.NO_SPREAD));
        }

        @ParameterizedTest
        @ValueSource(doubles = {-1, Double.POSITIVE_INFINITY})
        void anImpossiblePooledSpreadIsRefused(double pooledSd) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeanInterval.descriptive(EIGHT, 10, pooledSd))
                    .withMessage("not a standard deviation: " + pooledSd);
        }
    }

    @Nested
    class PlainNormal {

        @Test
        void tenScoresGiveTheWorkedExample() {
            assertRange(MeanInterval.plainNormal(10, 64, 23), 49.744452, 78.255548, Kind.PLAIN_NORMAL);
        }

        @Test
        void fewerThanTwoScoresHaveNone() {
            assertThat(MeanInterval.plainNormal(0, Double.NaN, 23)).isEqualTo(new Undefined(Reason.NO_ANSWERS));
            assertThat(MeanInterval.plainNormal(1, 64, 23)).isEqualTo(new Undefined(Reason.ONE_ANSWER));
            assertThat(MeanInterval.plainNormal(2, 64, 23)).isInstanceOf(Range.class);
        }

        @Test
        void withoutASpreadThereIsNone() {
            assertThat(MeanInterval.plainNormal(10, 64, 0)).isEqualTo(new Undefined(Reason.NO_SPREAD));
        }

        @Test
        void aNegativeCountIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeanInterval.plainNormal(-1, 64, 23))
                    .withMessage("n must not be negative: -1");
        }
    }

    @Nested
    class ARange {

        private final Range range = new Range(95, 85, 105, Kind.T);

        @Test
        void knowsHalfItsWidth() {
            assertThat(range.halfWidth()).isEqualTo(10);
        }

        @Test
        void isKeptRawAndClippedForDisplayOnly() {
            assertThat(range.clippedTo(0, 100)).isEqualTo(new Range(95, 85, 100, Kind.T));
            assertThat(range.high()).isEqualTo(105);
            assertThat(new Range(5, -5, 15, Kind.T).clippedTo(0, 100)).isEqualTo(new Range(5, 0, 15, Kind.T));
        }

        @Test
        void excludesOnlyWhatLiesOutsideItsBounds() {
            assertThat(range.excludes(84.999)).isTrue();
            assertThat(range.excludes(85)).isFalse();
            assertThat(range.excludes(105)).isFalse();
            assertThat(range.excludes(105.001)).isTrue();
        }

        @Test
        void mayHaveNoWidthButMustBeInOrder() {
            assertThat(new Range(50, 50, 50, Kind.T).halfWidth()).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Range(50, 51, 60, Kind.T))
                    .withMessage("not in order: 51.0, 50.0, 60.0");
            assertThatIllegalArgumentException().isThrownBy(() -> new Range(50, 40, 49, Kind.T));
            assertThatIllegalArgumentException().isThrownBy(() -> new Range(Double.NaN, 40, 60, Kind.T));
        }
    }
}
