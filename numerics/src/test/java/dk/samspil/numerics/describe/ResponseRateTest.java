package dk.samspil.numerics.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ResponseRateTest {

    @Test
    void tenOfTwelveIsTheWorkedExample() {
        var rate = new ResponseRate(10, 12);

        assertThat(rate.percent()).isCloseTo(83.33333333333333, within(1e-12));
        assertThat(rate.allAnswered()).isFalse();
        assertThat(rate.moreAnswersThanEmployed()).isFalse();
    }

    @Test
    void everybodyIsAHundredPerCentWithoutAWarning() {
        var rate = new ResponseRate(12, 12);

        assertThat(rate.percent()).isEqualTo(100);
        assertThat(rate.allAnswered()).isTrue();
        assertThat(rate.moreAnswersThanEmployed()).isFalse();
    }

    @Test
    void moreAnswersThanPeopleIsAHundredPerCentWithAWarning() {
        var rate = new ResponseRate(13, 12);

        assertThat(rate.percent()).isEqualTo(100);
        assertThat(rate.allAnswered()).isTrue();
        assertThat(rate.moreAnswersThanEmployed()).isTrue();
    }

    @Test
    void answersInAUnitWithoutStaffAreAHundredPerCentWithAWarning() {
        assertThat(new ResponseRate(2, 0).percent()).isEqualTo(100);
        assertThat(new ResponseRate(2, 0).moreAnswersThanEmployed()).isTrue();
    }

    @Test
    void nobodyOfTwelveIsZero() {
        assertThat(new ResponseRate(0, 12).percent()).isZero();
        assertThat(new ResponseRate(0, 12).allAnswered()).isFalse();
    }

    @Test
    void nobodyOfNobodyHasNoRate() {
        assertThat(new ResponseRate(0, 0).percent()).isNaN();
        assertThat(new ResponseRate(0, 0).allAnswered()).isFalse();
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseRate(-1, 12))
                .withMessage("neither may be negative: -1 of 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseRate(1, -12))
                .withMessage("neither may be negative: 1 of -12");
    }
}
