package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.compare.Comparison.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceRuleTest {

    /// Everybody's own mean counts fully, or nearly so.
    private static final Shrinkage SURE = new Shrinkage(1, 1e9);

    private static final Shrinkage USUAL = new Shrinkage(23, 60);

    @Test
    void aUnitAloneGivesTheWorkedExample() {
        var units = ReleasedMeans.exact(new double[] {77}, new int[] {1});
        var comparison = only(ReferenceRule.DEFAULT.judge(units, Reference.known(65), new Shrinkage(5, 1e12)));

        assertThat(comparison.difference()).isCloseTo(12, within(1e-6));
        assertThat(comparison.sd()).isCloseTo(5, within(1e-6));
        assertThat(comparison.error()).isCloseTo(0.0359, within(0.0001));
        assertThat(comparison.word()).isEqualTo(Word.CLEARLY_ABOVE);
    }

    @Test
    void fiveWordsFollowTheDifference() {
        var units = means(100, 80, 70, 65, 60, 50);

        assertThat(ReferenceRule.DEFAULT.judge(units, Reference.known(65), SURE))
                .extracting(Comparison::word)
                .containsExactly(
                        Word.CLEARLY_ABOVE, Word.ABOVE, Word.NOT_DISTINGUISHABLE, Word.BELOW, Word.CLEARLY_BELOW);
    }

    @Test
    void tenPointsAreClear() {
        var exact = ReleasedMeans.exact(new double[] {75, 74.9, 55, 55.1}, new int[] {1, 1, 1, 1});

        assertThat(ReferenceRule.DEFAULT.judge(
                        exact,
                        List.of(Reference.known(65), Reference.known(65), Reference.known(65), Reference.known(65)),
                        new double[] {75, 74.9, 55, 55.1},
                        SURE))
                .extracting(Comparison::word)
                .containsExactly(Word.CLEARLY_ABOVE, Word.ABOVE, Word.CLEARLY_BELOW, Word.BELOW);
    }

    @Test
    void theOrganisationItselfIsNotShrunkBesideAValueFromOutside() {
        var comparison = ReferenceRule.DEFAULT.judgeWhole(means(400, 70), Reference.known(60), 20);

        assertThat(comparison.difference()).isEqualTo(10);
        assertThat(comparison.sd()).isCloseTo(Math.sqrt(400.0 / 400 + 1.0 / 12), within(1e-9));
        assertThat(comparison.word()).isEqualTo(Word.CLEARLY_ABOVE);
    }

    @Test
    void anUncertainValueFromOutsideMakesTheOrganisationHarderToTellApart() {
        assertThat(ReferenceRule.DEFAULT
                        .judgeWhole(means(400, 66), Reference.withError(60, 0.5), 20)
                        .word())
                .isEqualTo(Word.ABOVE);
        assertThat(ReferenceRule.DEFAULT
                        .judgeWhole(means(400, 66), Reference.ofAnswers(60, 100, 20), 20)
                        .word())
                .isEqualTo(Word.NOT_DISTINGUISHABLE);
    }

    @Test
    void anOrganisationWithoutAFigureOrAReferenceIsNotCompared() {
        var hidden = ReleasedMeans.builder(1).notShown().build();

        assertThat(ReferenceRule.DEFAULT.judgeWhole(hidden, Reference.known(60), 20))
                .isEqualTo(Comparison.NOT_COMPARED);
        assertThat(ReferenceRule.DEFAULT.judgeWhole(means(400, 66), Reference.NONE, 20))
                .isEqualTo(Comparison.NOT_COMPARED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRule.DEFAULT.judgeWhole(means(400, 66, 70), Reference.known(60), 20));
    }

    @Test
    void trivialDifferencesStayGrey() {
        assertThat(ReferenceRule.DEFAULT.judge(means(100_000, 67, 63), Reference.known(65), SURE))
                .extracting(Comparison::word)
                .containsOnly(Word.NOT_DISTINGUISHABLE);
    }

    @Test
    void aSmallTeamFarAwayStaysGrey() {
        var units = means(5, 75, 65, 65, 65);

        assertThat(ReferenceRule.DEFAULT.judge(units, Reference.known(65), USUAL))
                .noneMatch(Comparison::isClaimed);
    }

    @Test
    void unitsThatCannotBeToldApartAreNeverColoured() {
        var comparisons = ReferenceRule.DEFAULT.judge(means(50, 95, 20), Reference.known(30), new Shrinkage(23, 0));

        assertThat(comparisons).extracting(Comparison::word).containsOnly(Word.NOT_DISTINGUISHABLE);
        assertThat(comparisons.getFirst().difference()).isNaN();
        assertThat(comparisons.getFirst().error()).isEqualTo(1);
    }

    @Test
    void evenARuleThatTakesEverythingColoursOnlyWhatCanBeSeen() {
        var everything = new ReferenceRule(1, 0, 0);

        assertThat(everything.judge(means(50, 95, 20), Reference.known(30), new Shrinkage(23, 0)))
                .noneMatch(Comparison::isClaimed);
        assertThat(everything.judge(means(50, 30), Reference.known(30), USUAL)).noneMatch(Comparison::isClaimed);
    }

    @Test
    void aReferenceThatIsUncertainTakesItsShare() {
        var units = means(20, 75, 65, 65);
        var sure =
                ReferenceRule.DEFAULT.judge(units, Reference.known(60), USUAL).getFirst();
        var unsure =
                ReferenceRule.DEFAULT.judge(units, new Reference(60, 36), USUAL).getFirst();

        assertThat(unsure.sd() * unsure.sd()).isCloseTo(sure.sd() * sure.sd() + 36, within(1e-9));
        assertThat(unsure.difference()).isEqualTo(sure.difference());
        assertThat(unsure.error()).isGreaterThan(sure.error());
        assertThat(sure.isClaimed()).isTrue();
        assertThat(unsure.isClaimed()).isFalse();
    }

    @Test
    void nothingIsClaimedThatTheShownFigureContradicts() {
        var units = means(5, 64);
        double[] priorOfItsType = {95};
        var loose = new ReferenceRule(0.5, 3, 10);

        var comparison = only(loose.judge(units, List.of(Reference.known(65)), priorOfItsType, USUAL));

        assertThat(comparison.difference()).isPositive();
        assertThat(comparison.error()).isEqualTo(1);
        assertThat(comparison.word()).isEqualTo(Word.NOT_DISTINGUISHABLE);
        var equal = only(loose.judge(means(5, 65), List.of(Reference.known(65)), priorOfItsType, USUAL));
        assertThat(equal.isClaimed()).isFalse();
        var above = only(loose.judge(means(5, 66), List.of(Reference.known(65)), priorOfItsType, USUAL));
        assertThat(above.isClaimed()).isTrue();
        var belowPrior = only(loose.judge(means(5, 66), List.of(Reference.known(65)), new double[] {30}, USUAL));
        assertThat(belowPrior.isClaimed()).isFalse();
    }

    @Test
    void anAverageTeamOfAStrongDepartmentIsNotCalledWeak() {
        var units = means(20, 79, 65, 65, 65, 65, 65);
        var department = List.of(
                Reference.known(80), Reference.NONE, Reference.NONE, Reference.NONE, Reference.NONE, Reference.NONE);
        double[] everybody = new double[6];
        Arrays.fill(everybody, 65);
        var loose = new ReferenceRule(0.4, 3, 10);

        assertThat(loose.judge(units, department, everybody, USUAL).getFirst().word())
                .isEqualTo(Word.BELOW);
        assertThat(loose.judgeWithinParents(units, department, USUAL).getFirst().word())
                .isEqualTo(Word.NOT_DISTINGUISHABLE);
    }

    @Test
    void withinParentsEachUnitIsShrunkTowardsItsOwnReference() {
        var units = means(20, 85, 50);
        var comparisons = ReferenceRule.DEFAULT.judgeWithinParents(
                units, List.of(Reference.known(65), Reference.known(80)), USUAL);

        double weight = 60 / (60 + 529 / 20.0 + 1 / 12.0);
        assertThat(comparisons.get(0).difference()).isCloseTo(20 * weight, within(1e-9));
        assertThat(comparisons.get(1).difference()).isCloseTo(-30 * weight, within(1e-9));
        assertThat(comparisons.get(0).sd()).isCloseTo(Math.sqrt(60 * (1 - weight)), within(1e-9));
        assertThat(comparisons).extracting(Comparison::word).containsExactly(Word.CLEARLY_ABOVE, Word.CLEARLY_BELOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRule.DEFAULT.judgeWithinParents(units, List.of(), USUAL))
                .withMessage("2 units, 0 references");
    }

    @Test
    void anOpenEndIsColouredOnlyInItsOwnDirection() {
        var high = ReleasedMeans.builder(1).atLeast(80, 50, 50).build();
        var low = ReleasedMeans.builder(1).atMost(20, 50, 50).build();

        assertThat(word(high, 50)).isEqualTo(Word.CLEARLY_ABOVE);
        assertThat(word(high, 99)).isEqualTo(Word.NOT_DISTINGUISHABLE);
        assertThat(word(low, 50)).isEqualTo(Word.CLEARLY_BELOW);
        assertThat(word(low, 1)).isEqualTo(Word.NOT_DISTINGUISHABLE);
    }

    @Test
    void withoutAFigureOrAReferenceNothingIsSaid() {
        var units = ReleasedMeans.builder(2).whole(80, 50, 50).notShown().build();
        var comparisons = ReferenceRule.DEFAULT.judge(
                units, List.of(Reference.NONE, Reference.known(50)), new double[] {65, 65}, USUAL);

        assertThat(comparisons).containsOnly(Comparison.NOT_COMPARED);
        assertThat(Comparison.NOT_COMPARED.isClaimed()).isFalse();
    }

    @Test
    void aFamilyWithManySureUnitsHasRoomForADoubtfulOne() {
        var alone = ReferenceRule.DEFAULT.judge(means(20, 71), Reference.known(60), new Shrinkage(23, 1e6));
        var amongOthers =
                ReferenceRule.DEFAULT.judge(means(20, 71, 95, 95, 95, 95), Reference.known(60), new Shrinkage(23, 1e6));

        assertThat(alone.getFirst().error()).isBetween(0.05, 0.1);
        assertThat(alone.getFirst().isClaimed()).isFalse();
        assertThat(amongOthers.getFirst().isClaimed()).isTrue();
    }

    @Test
    void listsThatDoNotFitAreRefused() {
        var units = means(10, 60);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRule.DEFAULT.judge(units, List.of(), new double[1], USUAL))
                .withMessage("1 units, 0 references, 1 prior means");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReferenceRule.DEFAULT.judge(units, List.of(Reference.known(1)), new double[0], USUAL));
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceRule(0, 3, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceRule(1.1, 3, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceRule(0.05, -1, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferenceRule(0.05, 3, 2))
                .withMessage("margins must grow: 3.0, 2.0");
        assertThat(new ReferenceRule(1, 0, 0).clearly()).isZero();
    }

    private static Word word(ReleasedMeans units, double reference) {
        return only(ReferenceRule.DEFAULT.judge(units, Reference.known(reference), SURE))
                .word();
    }

    private static Comparison only(List<Comparison> comparisons) {
        assertThat(comparisons).hasSize(1);
        return comparisons.getFirst();
    }

    private static ReleasedMeans means(int n, int... means) {
        var builder = ReleasedMeans.builder(means.length);
        for (int mean : means) {
            builder.whole(mean, n, n);
        }
        return builder.build();
    }
}
