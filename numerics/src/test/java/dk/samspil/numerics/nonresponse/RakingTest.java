package dk.samspil.numerics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.nonresponse.Raking.Fitted;
import dk.samspil.numerics.nonresponse.Raking.Margin;
import dk.samspil.numerics.nonresponse.Raking.NotFitted;
import java.util.List;
import org.junit.jupiter.api.Test;

class RakingTest {

    private static final Margin SEX = new Margin(List.of(0, 0, 0, 1), List.of(10, 10));

    @Test
    void threeWomenAndAManGiveTheWorkedExample() {
        var weights = fitted(Raking.DEFAULT, List.of(SEX));

        assertThat(weights.of(0)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(weights.of(3)).isCloseTo(2, within(1e-12));
        assertThat(weights.designEffect()).isCloseTo(4.0 / 3, within(1e-12));
    }

    @Test
    void everyMarginIsMet() {
        var sex = new Margin(List.of(0, 0, 0, 1, 1, 1, 0, 1), List.of(30, 10));
        var age = new Margin(List.of(0, 1, 2, 0, 1, 2, 0, 0), List.of(10, 10, 20));
        var weights = fitted(Raking.DEFAULT, List.of(sex, age));

        assertThat(weights.of(0) + weights.of(1) + weights.of(2) + weights.of(6))
                .isCloseTo(6, within(1e-10));
        assertThat(weights.of(2) + weights.of(5)).isCloseTo(4, within(1e-10));
        assertThat(weights.of(1) + weights.of(4)).isCloseTo(2, within(1e-10));
    }

    @Test
    void noWeightIsAboveTheCapAndTheirMeanIsOne() {
        var weights = fitted(new Raking(1e-12, 100, 1.5), List.of(SEX));

        assertThat(weights.of(3)).isCloseTo(1.5, within(1e-9));
        assertThat(weights.of(0)).isCloseTo(2.5 / 3, within(1e-9));
    }

    @Test
    void weightsThatRiseAboveTheCapAreCutAgain() {
        var age = new Margin(List.of(0, 0, 0, 0, 0, 0, 0, 1, 2), List.of(10, 65, 24));
        var weights = fitted(new Raking(1e-12, 100, 2.5), List.of(age));

        assertThat(weights.of(7)).isCloseTo(2.5, within(1e-9));
        assertThat(weights.of(8)).isCloseTo(2.5, within(1e-9));
        assertThat(weights.of(0)).isCloseTo(4.0 / 7, within(1e-9));
    }

    @Test
    void aCategoryWithoutAnswersCannotBeFitted() {
        var age = new Margin(List.of(0, 0, 2, 2), List.of(5, 5, 10));

        assertThat(Raking.DEFAULT.weigh(List.of(SEX, age))).isEqualTo(new NotFitted(1, 1));
    }

    @Test
    void marginsThatContradictEachOtherCannotBeFitted() {
        var same = new Margin(List.of(0, 0, 0, 1), List.of(15, 5));

        assertThat(Raking.DEFAULT.weigh(List.of(SEX, same))).isInstanceOf(NotFitted.class);
    }

    @Test
    void oneRoundIsEnoughForOneMargin() {
        assertThat(new Raking(1e-12, 1, 5).weigh(List.of(SEX))).isInstanceOf(Fitted.class);
    }

    @Test
    void answersOfACategoryInWhichNobodyIsEmployedWeighNothing() {
        var weights = fitted(Raking.DEFAULT, List.of(new Margin(List.of(0, 0, 1), List.of(9, 0))));

        assertThat(weights.of(2)).isZero();
        assertThat(weights.of(0)).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void answersThatFitAlreadyKeepTheirWeight() {
        var weights = fitted(Raking.DEFAULT, List.of(new Margin(List.of(0, 1), List.of(7, 7))));

        assertThat(weights.of(0)).isEqualTo(1);
        assertThat(weights.designEffect()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Raking.DEFAULT.weigh(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.DEFAULT.weigh(List.of(new Margin(List.of(), List.of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.DEFAULT.weigh(List.of(SEX, new Margin(List.of(0), List.of(1)))))
                .withMessage("margins must have the same respondents, at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.DEFAULT.weigh(List.of(new Margin(List.of(0), List.of(0)))))
                .withMessage("a margin must have people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Margin(List.of(2), List.of(1, 1)))
                .withMessage("a respondent is in none of the 2 categories");
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(List.of(-1), List.of(1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Margin(List.of(0), List.of(-1)))
                .withMessage("staff must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> new Raking(0, 10, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Raking(1e-9, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Raking(1e-9, 10, 1));
    }

    private static Weights fitted(Raking raking, List<Margin> margins) {
        return ((Fitted) raking.weigh(margins)).weights();
    }
}
