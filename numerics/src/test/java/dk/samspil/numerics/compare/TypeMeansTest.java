package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TypeMeansTest {
    private static final double SD = 23;

    /// Small units of ten answers with mean 60, and a large one of forty with mean 80, last.
    private static ReleasedMeans nineteenSmallAndOneLarge() {
        var units = ReleasedMeans.builder(20);
        for (int unit = 0; unit < 19; unit++) {
            units.whole(60, 10, 10);
        }
        return units.whole(80, 40, 40).build();
    }

    @Test
    void theWorkedExample() {
        var means = TypeMeans.of(nineteenSmallAndOneLarge(), new int[20], SD);

        assertThat(means.reference(0).value()).isCloseTo(63.478, within(0.001));
        assertThat(means.reference(19).value()).isEqualTo(60);
        assertThat(means.others(0)).isEqualTo(19);
    }

    @Test
    void theReferenceHasTheVarianceOfItsAnswersAndOfRounding() {
        var means = TypeMeans.of(nineteenSmallAndOneLarge(), new int[20], SD);

        assertThat(means.reference(0).variance())
                .isCloseTo(SD * SD / 230 + (19 * 100 + 1600) / (230.0 * 230) / 12, within(1e-9));
        assertThat(means.reference(19).variance())
                .isCloseTo(SD * SD / 190 + 19 * 100 / (190.0 * 190) / 12, within(1e-9));
    }

    @Test
    void nineteenUnitsAreTooFew() {
        int[] types = new int[20];
        types[19] = 1;

        var means = TypeMeans.of(nineteenSmallAndOneLarge(), types, SD);

        assertThat(means.reference(0)).isEqualTo(Reference.NONE);
        assertThat(means.reference(19)).isEqualTo(Reference.NONE);
    }

    @Test
    void aUnitWithoutATypeHasNoReferenceAndCountsNowhere() {
        var units = ReleasedMeans.builder(41);
        for (int unit = 0; unit < 20; unit++) {
            units.whole(60, 10, 10);
        }
        for (int unit = 20; unit < 41; unit++) {
            units.whole(90, 10, 10);
        }
        int[] types = new int[41];
        Arrays.fill(types, 20, 41, -1);

        var means = TypeMeans.of(units.build(), types, SD);

        assertThat(means.reference(0).value()).isEqualTo(60);
        assertThat(means.reference(30)).isEqualTo(Reference.NONE);
        assertThat(means.others(30)).isZero();
    }

    @Test
    void openEndsAreComparedWithTheNumbersOfTheOthersAndHiddenUnitsWithNothing() {
        var units = ReleasedMeans.builder(22);
        for (int unit = 0; unit < 20; unit++) {
            units.whole(60, 5, 9);
        }
        var means = TypeMeans.of(units.atLeast(80, 5, 9).notShown().build(), new int[22], SD);

        assertThat(means.reference(20).value()).isEqualTo(60);
        assertThat(means.others(20)).isEqualTo(20);
        assertThat(means.others(0)).isEqualTo(19);
        assertThat(means.reference(21)).isEqualTo(Reference.NONE);
    }

    @Test
    void everyUnitNeedsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeMeans.of(nineteenSmallAndOneLarge(), new int[19], SD));
    }
}
