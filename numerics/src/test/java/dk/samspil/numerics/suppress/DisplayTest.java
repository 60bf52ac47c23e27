package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.suppress.DisplayedCount.Exact;
import dk.samspil.numerics.suppress.DisplayedCount.Within;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    private static final DisplayedCount FIVE_TO_NINE = new Within(CountClass.FROM_5_TO_9);

    @Nested
    class TheLevelOfDetail {

        @ParameterizedTest
        @CsvSource({
            "0, FEWER_THAN_5, 0, <5",
            "4, FEWER_THAN_5, 0, <5",
            "5, FROM_5_TO_9, 5, 5-9",
            "9, FROM_5_TO_9, 5, 5-9",
            "10, FROM_10_TO_19, 10, 10-19",
            "19, FROM_10_TO_19, 10, 10-19",
            "20, FROM_20_TO_49, 20, 20-49",
            "49, FROM_20_TO_49, 20, 20-49",
            "50, FROM_50, 50, 50+",
            "7000, FROM_50, 50, 50+",
        })
        void growsWithTheNumberOfPeople(int people, CountClass expected, int lowest, String key) {
            assertThat(CountClass.of(people)).isEqualTo(expected);
            assertThat(expected.lowest()).isEqualTo(lowest);
            assertThat(expected.key()).isEqualTo(key);
        }

        @ParameterizedTest
        @CsvSource({
            "FEWER_THAN_5, false, false, false, false",
            "FROM_5_TO_9, true, false, false, false",
            "FROM_10_TO_19, true, true, false, false",
            "FROM_20_TO_49, true, true, true, false",
            "FROM_50, true, true, true, true",
        })
        void decidesWhatIsShown(
                CountClass group, boolean dimensions, boolean items, boolean distributions, boolean everyAnswer) {
            assertThat(group.showsDimensionMeans()).isEqualTo(dimensions);
            assertThat(group.showsItemMeans()).isEqualTo(items);
            assertThat(group.showsDistributions()).isEqualTo(distributions);
            assertThat(group.showsEveryAnswer()).isEqualTo(everyAnswer);
        }

        @Test
        void isNotDefinedForANegativeNumber() {
            assertThatIllegalArgumentException().isThrownBy(() -> CountClass.of(-1));
        }
    }

    @Nested
    class TheNumberOfAnswers {

        @Test
        void isExactFromTenOnWhenAtMostNineInTenAnswered() {
            assertThat(DisplayedCount.of(18, 20)).isEqualTo(new Exact(18));
            assertThat(DisplayedCount.of(10, 12)).isEqualTo(new Exact(10));
            assertThat(DisplayedCount.of(10, 12).text()).isEqualTo("10");
            assertThat(DisplayedCount.of(10, 12).lowest()).isEqualTo(10);
        }

        @Test
        void isAClassWhenMoreThanNineInTenAnswered() {
            assertThat(DisplayedCount.of(19, 20)).isEqualTo(new Within(CountClass.FROM_10_TO_19));
            assertThat(DisplayedCount.of(19, 20).text()).isEqualTo("10-19");
            assertThat(DisplayedCount.of(19, 20).lowest()).isEqualTo(10);
        }

        @Test
        void isAClassBelowTen() {
            assertThat(DisplayedCount.of(9, 30)).isEqualTo(FIVE_TO_NINE);
            assertThat(DisplayedCount.of(3, 30).text()).isEqualTo("<5");
        }

        @Test
        void isAClassWhenMoreAnsweredThanWereInvited() {
            assertThat(DisplayedCount.of(60, 50)).isEqualTo(new Within(CountClass.FROM_50));
        }

        @Test
        void isExactFromTenOnWhenNobodyKnowsHowManyWereInvited() {
            assertThat(DisplayedCount.of(10)).isEqualTo(new Exact(10));
            assertThat(DisplayedCount.of(9)).isEqualTo(FIVE_TO_NINE);
        }

        @Test
        void isNeverExactBelowTen() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Exact(9));
        }
    }

    @Nested
    class TheBand {

        @ParameterizedTest
        @CsvSource({"10, 10", "11, 10", "12, 9", "20, 5", "50, 2", "100, 1", "101, 1", "7000, 1"})
        void becomesNarrowerWithMorePeople(int people, int width) {
            assertThat(BandRule.DEFAULT.width(new Exact(people))).isEqualTo(width);
        }

        @Test
        void isThatOfTheLowestNumberWhereOnlyAClassIsShown() {
            assertThat(BandRule.DEFAULT.width(FIVE_TO_NINE)).isEqualTo(20);
            assertThat(BandRule.DEFAULT.width(new Within(CountClass.FROM_10_TO_19)))
                    .isEqualTo(10);
        }

        @Test
        void isNarrowerWhenOneAnswerMayBecomeImpossible() {
            assertThat(new BandRule(1, 0).width(FIVE_TO_NINE)).isEqualTo(15);
        }

        @Test
        void isWiderAgainstAMemberWhoAnsweredAtTheOtherEnd() {
            assertThat(new BandRule(0, 1).width(FIVE_TO_NINE)).isEqualTo(40);
        }

        @Test
        void isNotDefinedForFewerThanFivePeople() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BandRule.DEFAULT.width(new Within(CountClass.FEWER_THAN_5)));
        }

        @Test
        void refusesParametersOutsideThePolicy() {
            assertThatIllegalArgumentException().isThrownBy(() -> new BandRule(-1, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> new BandRule(2, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> new BandRule(0, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> new BandRule(0, 2));
        }
    }

    @Nested
    class TheMean {

        @Test
        void isAWholeNumberBetweenTheBands() {
            assertThat(mean(21.4)).isEqualTo(new DisplayedMean.Whole(21));
            assertThat(mean(78.5)).isEqualTo(new DisplayedMean.Whole(79));
        }

        @Test
        void isARangeFromTheBandOnWhichIncludesItsLimit() {
            assertThat(mean(20.4)).isEqualTo(new DisplayedMean.Below(20));
            assertThat(mean(0)).isEqualTo(new DisplayedMean.Below(20));
            assertThat(mean(79.5)).isEqualTo(new DisplayedMean.Above(80));
            assertThat(mean(100)).isEqualTo(new DisplayedMean.Above(80));
        }

        @Test
        void isRoundedUpAtTheHalfWhateverTheOrderOfSummation() {
            double slightlyLess =
                    IntStream.range(0, 18).mapToDouble(i -> 72.5 / 18).reduce(0, Double::sum);

            assertThat(slightlyLess).isLessThan(72.5);
            assertThat(mean(slightlyLess)).isEqualTo(mean(72.5)).isEqualTo(new DisplayedMean.Whole(73));
        }

        @Test
        void tellsWhichWholeNumbersItStandsFor() {
            assertThat(new DisplayedMean.Whole(41).lowest()).isEqualTo(41);
            assertThat(new DisplayedMean.Whole(41).highest()).isEqualTo(41);
            assertThat(new DisplayedMean.Below(20).lowest()).isZero();
            assertThat(new DisplayedMean.Below(20).highest()).isEqualTo(20);
            assertThat(new DisplayedMean.Above(80).lowest()).isEqualTo(80);
            assertThat(new DisplayedMean.Above(80).highest()).isEqualTo(100);
        }

        @Test
        void mustLieOnTheScale() {
            assertThatIllegalArgumentException().isThrownBy(() -> mean(-0.001));
            assertThatIllegalArgumentException().isThrownBy(() -> mean(100.001));
            assertThatIllegalArgumentException().isThrownBy(() -> mean(Double.NaN));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedMean.Whole(101));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedMean.Below(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedMean.Above(101));
            assertThat(new DisplayedMean.Whole(0).points()).isZero();
            assertThat(new DisplayedMean.Whole(100).points()).isEqualTo(100);
        }

        private static DisplayedMean mean(double mean) {
            return DisplayedMean.of(mean, FIVE_TO_NINE, BandRule.DEFAULT);
        }
    }

    @Nested
    class AWholeNumber {

        @Test
        void isTheNearestWithHalvesUp() {
            assertThat(WholeNumber.nearest(72.4999)).isEqualTo(72);
            assertThat(WholeNumber.nearest(72.5)).isEqualTo(73);
            assertThat(WholeNumber.nearest(-0.5)).isZero();
            assertThat(WholeNumber.nearest(-1.6)).isEqualTo(-2);
        }

        @Test
        void ofAShareIsComputedWithoutFractions() {
            assertThat(WholeNumber.percent(1, 200)).isEqualTo(1);
            assertThat(WholeNumber.percent(1, 201)).isZero();
            assertThat(WholeNumber.percent(2, 3)).isEqualTo(67);
            assertThat(WholeNumber.percent(0, 1)).isZero();
            assertThat(WholeNumber.percent(2_000_000_000, 2_000_000_000)).isEqualTo(100);
        }

        @Test
        void doesNotExistForWhatIsNoNumber() {
            assertThatIllegalArgumentException().isThrownBy(() -> WholeNumber.nearest(Double.NaN));
            assertThatIllegalArgumentException().isThrownBy(() -> WholeNumber.percent(-1, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> WholeNumber.percent(0, 0));
        }
    }

    @Nested
    class TheResponseRate {

        @Test
        void isAWholePercent() {
            assertThat(DisplayedRate.of(7, 10)).isEqualTo(new DisplayedRate.Whole(70));
            assertThat(DisplayedRate.of(1, 3)).isEqualTo(new DisplayedRate.NotShown());
            assertThat(DisplayedRate.of(6, 55)).isEqualTo(new DisplayedRate.Whole(11));
            assertThat(DisplayedRate.of(89, 100)).isEqualTo(new DisplayedRate.Whole(89));
        }

        @Test
        void isARangeThatIncludesItsLimitNearTheEnds() {
            assertThat(DisplayedRate.of(9, 10)).isEqualTo(new DisplayedRate.AtLeast90());
            assertThat(DisplayedRate.of(1000, 1000)).isEqualTo(new DisplayedRate.AtLeast90());
            assertThat(DisplayedRate.of(895, 1000)).isEqualTo(new DisplayedRate.AtLeast90());
            assertThat(DisplayedRate.of(5, 50)).isEqualTo(new DisplayedRate.AtMost10());
            assertThat(DisplayedRate.of(5, 1000)).isEqualTo(new DisplayedRate.AtMost10());
        }

        @Test
        void isNotShownForFewerThanTenInvited() {
            assertThat(DisplayedRate.of(6, 9)).isEqualTo(new DisplayedRate.NotShown());
        }

        @Test
        void isNotShownWhenItWouldTellANumberBelowFive() {
            assertThat(DisplayedRate.of(4, 10)).isEqualTo(new DisplayedRate.NotShown());
            assertThat(DisplayedRate.of(5, 10)).isEqualTo(new DisplayedRate.Whole(50));
        }

        @Test
        void countsMoreAnswersThanInvitationsAsEverybody() {
            assertThat(DisplayedRate.of(12, 10)).isEqualTo(new DisplayedRate.AtLeast90());
        }

        @Test
        void refusesWhatCannotBe() {
            assertThatIllegalArgumentException().isThrownBy(() -> DisplayedRate.of(-1, 10));
            assertThatIllegalArgumentException().isThrownBy(() -> DisplayedRate.of(0, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedRate.Whole(10));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedRate.Whole(90));
            assertThat(DisplayedRate.of(0, 0)).isEqualTo(new DisplayedRate.NotShown());
        }
    }
}
