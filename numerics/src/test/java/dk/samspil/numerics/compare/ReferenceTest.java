package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final int OPEN = Integer.MAX_VALUE;

    @Test
    void aValueFromOutsideHasTheVarianceThatIsKnownOfIt() {
        assertThat(Reference.ofAnswers(60, 100, 20)).isEqualTo(new Reference(60, 4));
        assertThat(Reference.withError(60, 0.5)).isEqualTo(new Reference(60, 0.25));
    }

    @Test
    void aKnownValueHasNoVariance() {
        assertThat(Reference.known(67)).isEqualTo(new Reference(67, 0));
    }

    @Test
    void aShownMeanBringsItsOwnVariance() {
        var reference = Reference.shown(one(70, 100, 100), 0, 20);

        assertThat(reference.value()).isEqualTo(70);
        assertThat(reference.variance()).isCloseTo(4 + 1.0 / 12, within(1e-12));
    }

    @Test
    void whatIsNotANumberIsNoReference() {
        var none = ReleasedMeans.builder(1).notShown().build();
        var open = ReleasedMeans.builder(1).atLeast(95, 20, 20).build();

        assertThat(Reference.shown(none, 0, 20)).isEqualTo(Reference.NONE);
        assertThat(Reference.shown(open, 0, 20)).isEqualTo(Reference.NONE);
        assertThat(Reference.parentOf(one(80, 20, 20), 0, open, 0, 20)).isEqualTo(Reference.NONE);
        assertThat(Reference.parentOf(one(80, 20, 20), 0, none, 0, 20)).isEqualTo(Reference.NONE);
        assertThat(Reference.NONE.value()).isNaN();
    }

    @Test
    void aUnitIsLeftOutOfItsOwnReference() {
        var reference = Reference.parentOf(one(80, 20, 20), 0, one(70, 100, 100), 0, 20);

        assertThat(reference.value()).isCloseTo(67.5, within(1e-12));
        assertThat(reference.variance()).isCloseTo(5 + (1 + 1 + 0.125) / 12, within(1e-12));
    }

    @Test
    void aTwentiethOfItsReferenceStaysInIt() {
        var parent = one(70, 400, 400);

        assertThat(Reference.parentOf(one(80, 20, 20), 0, parent, 0, 20)).isEqualTo(Reference.shown(parent, 0, 20));
        assertThat(Reference.parentOf(one(80, 21, 21), 0, parent, 0, 20).value())
                .isLessThan(70);
    }

    @Test
    void classesMoveTheReferenceAsLittleAsTheyCan() {
        var unit = one(80, 10, 19);

        assertThat(Reference.parentOf(unit, 0, one(70, 50, OPEN), 0, 20))
                .isEqualTo(Reference.shown(one(70, 50, OPEN), 0, 20));
        var reference = Reference.parentOf(unit, 0, one(70, 20, 49), 0, 20);
        assertThat(reference.value()).isCloseTo(70 - 10 * 10.0 / 39, within(1e-12));
        assertThat(reference.variance()).isGreaterThan(400);
    }

    @Test
    void whereNobodyElseMayBeLeftTheWholeIsTheReference() {
        var unit = one(80, 10, 20);

        assertThat(Reference.parentOf(unit, 0, one(70, 20, 49), 0, 20))
                .isEqualTo(Reference.shown(one(70, 20, 49), 0, 20));
    }

    @Test
    void aUnitWithAnOpenEndStaysInItsReference() {
        var unit = ReleasedMeans.builder(1).atLeast(90, 20, 20).build();

        assertThat(Reference.parentOf(unit, 0, one(70, 100, 100), 0, 20).value())
                .isEqualTo(70);
    }

    @Test
    void whatCannotBeAReferenceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(70, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(70, -1))
                .withMessage("no reference: 70.0 with variance -1.0");
    }

    private static ReleasedMeans one(int mean, int lowest, int highest) {
        return ReleasedMeans.builder(1).whole(mean, lowest, highest).build();
    }
}
