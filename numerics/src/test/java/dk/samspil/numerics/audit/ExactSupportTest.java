package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactSupportTest {

    /// So many people in the units 0, 1, 2 …
    private static Scene people(int... numbers) {
        var scene = Scene.flat(numbers.length);
        IntStream.range(0, numbers.length).forEach(unit -> scene.people(numbers[unit], unit));
        return scene;
    }

    private static boolean isAtLeast(int minimumSupport, Scene scene) {
        return ExactSupport.isAtLeast(
                minimumSupport, scene.register(), scene.publication(), scene.complete(), scene.anyone());
    }

    @Test
    void ofASingleCellIsItsSize() {
        assertThat(people(7).unit(0).exactSupport()).hasValue(7);
    }

    @Test
    void ofAParentAndAChildIsTheRest() {
        assertThat(people(7, 2).group(0, 1).unit(0).exactSupport()).hasValue(2);
    }

    @Test
    void ofAUnionOfPublishedCellsIsThatOfTheCells() {
        assertThat(people(7, 6).group(0, 1).unit(0, 1).exactSupport()).hasValue(6);
    }

    @Test
    void ofTwoOverlappingCellsIsThatOfTheirDifference() {
        // 9 + 1 and 9 + 2: subtracted, one person against two
        assertThat(people(9, 1, 2).group(0, 1).group(0, 2).exactSupport()).hasValue(3);
    }

    @Test
    void ofThreeCutsThatAreSafeInPairsIsOne() {
        var two = people(1, 5, 5, 5).group(0, 1, 2, 3).group(0, 1).group(0, 2);

        assertThat(two.exactSupport()).hasValue(6);
        assertThat(two.group(0, 3).exactSupport()).hasValue(1);
    }

    @Test
    void ofThreeCellsWhosePairsOverlapIsThatOfHalfTheirSum() {
        // (a + b) + (b + c) - (a + c) = 2b: the factor 1/2 is needed
        assertThat(people(9, 4, 9).group(0, 1).group(1, 2).group(0, 2).exactSupport())
                .hasValue(4);
    }

    @Test
    void countsOnlyCompleteContributors() {
        assertThat(people(7, 0).partial(3, 1).group(0, 1).unit(0).exactSupport())
                .hasValue(0);
    }

    @Test
    void leavesKindsWithoutPeopleOut() {
        assertThat(people(7, 0).group(0, 1).unit(0).exactSupport()).hasValue(7);
    }

    @Test
    void isEmptyWhenNothingIsPublished() {
        assertThat(people(7).exactSupport()).isEmpty();
        assertThat(people(7, 0).unit(1).exactSupport()).isEmpty();
    }

    @Test
    void isNotForMoreThanSixteenKinds() {
        var sixteen = people(IntStream.generate(() -> 1).limit(16).toArray());
        IntStream.range(0, 16).forEach(sixteen::unit);
        var seventeen = people(IntStream.generate(() -> 1).limit(17).toArray());
        IntStream.range(0, 17).forEach(seventeen::unit);

        assertThat(sixteen.exactSupport()).hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(seventeen::exactSupport).withMessageContaining("17");
    }

    @Test
    void isAtLeastWhatItIs() {
        var scene = people(9, 1, 2).group(0, 1).group(0, 2);

        assertThat(isAtLeast(3, scene)).isTrue();
        assertThat(isAtLeast(4, scene)).isFalse();
        assertThat(isAtLeast(5, people(7))).isTrue();
    }

    @Test
    void isAtLeastNothingWhereOnlyPartAnswersAreLeft() {
        // four kinds in part, which together can be singled out, and none of them alone
        var scene = people(7, 7, 0, 0).partial(1, 2).partial(1, 3);
        scene.group(0, 2).group(0, 3).group(1, 2, 3).group(1);

        assertThat(isAtLeast(1, scene)).isFalse();
        assertThat(isAtLeast(1, people(7, 7).partial(1, 0).unit(0, 1))).isTrue();
    }

    @Test
    void asksForNoMoreThanTwoHundredThousandSets() {
        var scene = people(IntStream.generate(() -> 1).limit(60).toArray());
        IntStream.range(0, 60).forEach(scene::unit);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> isAtLeast(5, scene))
                .withMessageContaining("60 kinds");
    }
}
