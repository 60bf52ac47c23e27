package dk.samspil.numerics.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsBuilderTest {

    private final MomentsBuilder builder = new MomentsBuilder();

    @Test
    void startsWithNothing() {
        assertThat(builder.toMoments()).isEqualTo(Moments.NONE);
    }

    @Test
    void aMissingScoreChangesNothing() {
        builder.add(50);
        builder.add(Double.NaN);

        assertThat(builder.toMoments()).isEqualTo(new Moments(1, 50, Double.NaN));
    }

    @Test
    void anInfiniteScoreIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(Double.NEGATIVE_INFINITY));
    }

    @Test
    void canBeReadInTheMiddleAndGoOn() {
        builder.add(50);
        builder.add(75);
        Moments middle = builder.toMoments();
        builder.add(100);

        assertThat(middle.mean()).isEqualTo(62.5);
        assertThat(builder.toMoments()).isEqualTo(new Moments(3, 75, 25));
    }

    @Test
    void aTinySpreadOnALargeMeanSurvives() {
        builder.add(1e9 + 1);
        builder.add(1e9 + 2);
        builder.add(1e9 + 3);

        assertThat(builder.toMoments().sd()).isCloseTo(1, within(1e-9));
    }

    @Test
    void joiningTwoUnitsGivesTheMomentsOfAllTheirPeople() {
        builder.add(Moments.of(new double[] {10, 30, 50, 70}));
        builder.add(Moments.of(new double[] {80, 100}));

        Moments all = Moments.of(new double[] {10, 30, 50, 70, 80, 100});
        assertThat(builder.toMoments().n()).isEqualTo(6);
        assertThat(builder.toMoments().mean()).isCloseTo(all.mean(), within(1e-12));
        assertThat(builder.toMoments().sd()).isCloseTo(all.sd(), within(1e-12));
    }

    @Test
    void joiningAUnitOfOnePersonCountsThatPerson() {
        builder.add(Moments.of(new double[] {60}));
        builder.add(Moments.of(new double[] {80}));

        assertThat(builder.toMoments().mean()).isEqualTo(70);
        assertThat(builder.toMoments().sd()).isCloseTo(Math.sqrt(200), within(1e-12));
    }

    @Test
    void joiningAnEmptyUnitChangesNothing() {
        builder.add(Moments.NONE);
        builder.add(50);
        builder.add(Moments.NONE);

        assertThat(builder.toMoments()).isEqualTo(new Moments(1, 50, Double.NaN));
    }
}
