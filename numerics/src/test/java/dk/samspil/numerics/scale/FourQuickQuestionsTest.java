package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.scale.FourQuickQuestions.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourQuickQuestionsTest {

    @Test
    void twoSheetsGiveTheWorkedExample() {
        double[] sums = {FourQuickQuestions.sum(3, 3, 2, 2), FourQuickQuestions.sum(3, 3, 3, 2)};

        double mean = FourQuickQuestions.meanSum(sums);

        assertThat(mean).isEqualTo(10.5);
        assertThat(FourQuickQuestions.bandOf(mean)).isEqualTo(Band.SLIGHTLY_ABOVE_AVERAGE);
    }

    @Test
    void aSheetsSumRunsFromZeroToSixteen() {
        assertThat(FourQuickQuestions.sum(0, 0, 0, 0)).isZero();
        assertThat(FourQuickQuestions.sum(4, 4, 4, 4)).isEqualTo(16);
        assertThat(FourQuickQuestions.sum(4, 3, 1, 2)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void anAnswerOutsideZeroToFourPointsIsRefused(int answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FourQuickQuestions.sum(4, answer, 4, 4))
                .withMessage("an answer gives 0 to 4 points, not " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        "0, VERY_LOW",
        "8, VERY_LOW",
        "8.1, SLIGHTLY_BELOW_AVERAGE",
        "10.1, SLIGHTLY_BELOW_AVERAGE",
        "10.2, AVERAGE",
        "10.3, SLIGHTLY_ABOVE_AVERAGE",
        "12.3, SLIGHTLY_ABOVE_AVERAGE",
        "12.4, VERY_HIGH",
        "16, VERY_HIGH",
    })
    void thePublishedBandsAreKept(double meanSum, Band band) {
        assertThat(FourQuickQuestions.bandOf(meanSum)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "8.04, VERY_LOW",
        "8.05, SLIGHTLY_BELOW_AVERAGE",
        "10.14, SLIGHTLY_BELOW_AVERAGE",
        "10.15, AVERAGE",
        "10.24, AVERAGE",
        "10.25, SLIGHTLY_ABOVE_AVERAGE",
        "12.34, SLIGHTLY_ABOVE_AVERAGE",
        "12.35, VERY_HIGH",
    })
    void theGapsBetweenTheBandsAreClosedByRoundingToOneDecimal(double meanSum, Band band) {
        assertThat(FourQuickQuestions.bandOf(meanSum)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 16.1, Double.NaN})
    void aSumOutsideZeroToSixteenHasNoBand(double meanSum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FourQuickQuestions.bandOf(meanSum))
                .withMessage("a sum lies within 0 to 16, not at " + meanSum);
    }

    @Test
    void aUnitsMeanIsKeptToOneDecimalAndSkipsIncompleteSheets() {
        assertThat(FourQuickQuestions.meanSum(new double[] {10, 10, Double.NaN, 11}))
                .isEqualTo(10.3);
    }

    @Test
    void aUnitWithoutACompleteSheetHasNoMean() {
        assertThat(FourQuickQuestions.meanSum(new double[] {Double.NaN})).isNaN();
    }

    @Test
    void theNationalAverageIsSixtyFourOfAHundred() {
        assertThat(10.2 * FourQuickQuestions.POINTS_OF_100).isCloseTo(63.75, within(1e-12));
    }

    @Test
    void completeSheetsOfTwoTrustAndTwoJusticeItemsEqualTheComposite() {
        var scale = new AnswerScale(0, 4);
        double trust = ScaleScore.ofItems(new double[] {scale.scoreOf100(3, false), scale.scoreOf100(4, false)});
        double justice = ScaleScore.ofItems(new double[] {scale.scoreOf100(1, false), scale.scoreOf100(2, false)});

        assertThat(FourQuickQuestions.sum(3, 4, 1, 2) * FourQuickQuestions.POINTS_OF_100)
                .isEqualTo(Composite.ofDimensions(new double[] {trust, justice}));
    }
}
