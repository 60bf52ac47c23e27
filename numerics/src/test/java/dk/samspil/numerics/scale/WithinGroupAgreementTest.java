package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WithinGroupAgreementTest {

    private static final double MISSING = Double.NaN;
    private static final AnswerScale ONE_TO_FIVE = new AnswerScale(1, 5);
    private static final double[][] EXAMPLE = {{4, 4}, {4, 5}, {5, 5}};

    @Test
    void threePeopleGiveTheWorkedExample() {
        var agreement = WithinGroupAgreement.of(EXAMPLE, ONE_TO_FIVE);

        assertThat(agreement.persons()).isEqualTo(3);
        assertThat(agreement.rwgj()).isCloseTo(10.0 / 11, within(1e-12));
    }

    @Test
    void moreOptionsMakeTheSameSpreadABetterAgreement() {
        var agreement = WithinGroupAgreement.of(EXAMPLE, new AnswerScale(1, 7));

        assertThat(agreement.rwgj()).isCloseTo(22.0 / 23, within(1e-12));
    }

    @Test
    void completeAgreementIsOne() {
        assertThat(WithinGroupAgreement.of(new double[][] {{4, 2}, {4, 2}}, ONE_TO_FIVE)
                        .rwgj())
                .isEqualTo(1);
    }

    @Test
    void disagreementBeyondRandomnessIsZero() {
        var agreement = WithinGroupAgreement.of(new double[][] {{1, 2}, {4, 3}}, ONE_TO_FIVE);

        assertThat(agreement.rwgj()).isZero();
    }

    @Test
    void extremeDisagreementIsZeroAndNotAboveOne() {
        assertThat(WithinGroupAgreement.of(new double[][] {{1, 1}, {5, 5}}, ONE_TO_FIVE)
                        .rwgj())
                .isZero();
    }

    @Test
    void randomAnswersAreZero() {
        assertThat(WithinGroupAgreement.of(new double[][] {{1}, {3}}, ONE_TO_FIVE)
                        .rwgj())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void onePersonHasNoAgreement() {
        assertThat(WithinGroupAgreement.of(new double[][] {{4, 4}}, ONE_TO_FIVE))
                .isEqualTo(new WithinGroupAgreement(1, Double.NaN));
    }

    @Test
    void nobodyHasNoAgreement() {
        assertThat(WithinGroupAgreement.of(new double[0][], ONE_TO_FIVE))
                .isEqualTo(new WithinGroupAgreement(0, Double.NaN));
    }

    @Test
    void peopleWithAMissingAnswerAreLeftOut() {
        double[][] withMissing = {{4, 4}, {MISSING, 1}, {4, 5}, {5, 5}};

        assertThat(WithinGroupAgreement.of(withMissing, ONE_TO_FIVE))
                .isEqualTo(WithinGroupAgreement.of(EXAMPLE, ONE_TO_FIVE));
    }

    @Test
    void everyUnitHasItsOwnAgreement() {
        double[][] answers = {{4, 4}, {1, 1}, {4, 5}, {5, 5}};

        var agreement = WithinGroupAgreement.byGroup(answers, new int[] {7, 3, 7, 7}, ONE_TO_FIVE);

        assertThat(agreement.keySet()).containsExactly(3, 7);
        assertThat(agreement.get(3)).isEqualTo(new WithinGroupAgreement(1, Double.NaN));
        assertThat(agreement.get(7)).isEqualTo(WithinGroupAgreement.of(EXAMPLE, ONE_TO_FIVE));
    }

    @Test
    void answersAndUnitsOfDifferentLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithinGroupAgreement.byGroup(EXAMPLE, new int[2], ONE_TO_FIVE))
                .withMessage("3 people, but 2 units");
    }
}
