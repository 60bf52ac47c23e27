package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.compare.Change.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRuleTest {

    @Test
    void aUnitAloneGivesTheWorkedExample() {
        var change = judge(means(10, 60), means(10, 75), 15).getFirst();

        assertThat(change.verdict()).isEqualTo(Verdict.UP);
        assertThat(change.difference()).isEqualTo(15);
        assertThat(change.standardError()).isCloseTo(Math.sqrt(45 + 1.0 / 6), within(1e-12));
        assertThat(change.adjustedP()).isCloseTo(0.0256, within(0.0001));
    }

    @Test
    void withUsualSpreadTheSameIsUncertain() {
        var change = judge(means(10, 60), means(10, 75), 23).getFirst();

        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(change.adjustedP()).isCloseTo(0.145, within(0.001));
        assertThat(change.smallestDetectable()).isCloseTo(28.82, within(0.01));
    }

    @Test
    void aFallIsMarkedDownwards() {
        assertThat(verdict(means(10, 75), means(10, 60), 15)).isEqualTo(Verdict.DOWN);
    }

    @Test
    void theSameUnitAmongManyUnchangedOnesIsNotMarked() {
        int[] unchanged = {60, 60, 60, 60, 60, 60, 60, 60, 60, 60};
        int[] oneHasRisen = unchanged.clone();
        oneHasRisen[0] = 75;

        assertThat(judge(means(10, unchanged), means(10, oneHasRisen), 15)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void anAdjustedPValueAtTheRateIsMarked() {
        var before = means(10, 60);
        double p = judge(before, means(10, 75), 23).getFirst().adjustedP();

        assertThat(new ChangeRule(p, 7.5)
                        .judge(Waves.of(before, means(10, 75), 23))
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.UP);
    }

    @Test
    void aSmallChangeOfManyPeopleIsShownToBeNone() {
        assertThat(verdict(means(100, 60), means(100, 61), 23)).isEqualTo(Verdict.NOT_CHANGED);
        assertThat(verdict(means(100, 61), means(100, 60), 23)).isEqualTo(Verdict.NOT_CHANGED);
        assertThat(verdict(means(10, 60), means(10, 60), 23)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void theBandEndsWhereTheNinetyPercentIntervalDoes() {
        var before = ReleasedMeans.exact(new double[] {60}, new int[] {2});
        var after = ReleasedMeans.exact(new double[] {61}, new int[] {2});
        var waves = Waves.of(before, after, 1);

        assertThat(new ChangeRule(0.1, 1 + 1.645 + 1e-9).judge(waves).getFirst().verdict())
                .isEqualTo(Verdict.NOT_CHANGED);
        assertThat(new ChangeRule(0.1, 1 + 1.645).judge(waves).getFirst().verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aChangeThatIsFoundIsMarkedEvenInsideTheBand() {
        assertThat(verdict(means(1000, 60), means(1000, 63), 23)).isEqualTo(Verdict.UP);
    }

    @Test
    void noDifferenceIsNeverAChange() {
        assertThat(new ChangeRule(1, 0)
                        .judge(Waves.of(means(10, 60), means(10, 60), 23))
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whatIsNotShownIsNotComparedAndNotCounted() {
        var before = ReleasedMeans.builder(2).whole(60, 10, 10).notShown().build();
        var after = means(10, 75, 75);

        var changes = judge(before, after, 15);

        assertThat(changes.get(0).adjustedP()).isCloseTo(0.0256, within(0.0001));
        assertThat(changes.get(1)).isEqualTo(Change.NOT_COMPARED);
        assertThat(changes.get(1).difference()).isNaN();
    }

    @Test
    void anOpenEndIsMarkedOnlyInItsOwnDirection() {
        var low = means(10, 40);
        var high = means(10, 90);
        var atLeast = ReleasedMeans.builder(1).atLeast(65, 10, 19).build();
        var atMost = ReleasedMeans.builder(1).atMost(65, 10, 19).build();

        assertThat(verdict(low, atLeast, 15)).isEqualTo(Verdict.UP);
        assertThat(verdict(high, atLeast, 15)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(high, atMost, 15)).isEqualTo(Verdict.DOWN);
        assertThat(verdict(low, atMost, 15)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(atLeast, low, 15)).isEqualTo(Verdict.DOWN);
        assertThat(verdict(atLeast, high, 15)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(atMost, high, 15)).isEqualTo(Verdict.UP);
        assertThat(verdict(atMost, low, 15)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void anOpenEndIsNeverShownToBeUnchanged() {
        var number = means(1000, 95);
        var atLeast = ReleasedMeans.builder(1).atLeast(95, 1000, 1000).build();

        assertThat(verdict(number, number, 15)).isEqualTo(Verdict.NOT_CHANGED);
        assertThat(verdict(number, atLeast, 15)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(atLeast, number, 15)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aDimensionIsMarkedOnlyWhereItsCompositeIs() {
        var dimension = Waves.of(means(10, 60, 60, 60), means(10, 85, 85, 61), 15);
        var composite = List.of(change(Verdict.UP), change(Verdict.CANNOT_TELL), Change.NOT_COMPARED);

        var changes =
                ChangeRule.DEFAULT.judgeWithin(composite, List.of(dimension)).getFirst();

        assertThat(changes)
                .extracting(Change::verdict)
                .containsExactly(Verdict.UP, Verdict.CANNOT_TELL, Verdict.CANNOT_TELL);
        assertThat(changes.get(1).adjustedP()).isNaN();
        assertThat(changes.get(1).standardError()).isEqualTo(changes.get(0).standardError());
    }

    @Test
    void theDimensionsOfAUnitAreAFamilyAndPayForTheChoiceOfTheUnit() {
        var composite =
                List.of(change(Verdict.DOWN), change(Verdict.UP), change(Verdict.NOT_CHANGED), Change.NOT_COMPARED);
        var before = means(10, 60, 60, 60, 60);
        var clear = Waves.of(before, means(10, 85, 60, 60, 60), 15);
        var doubtful = Waves.of(before, means(10, 75, 60, 60, 60), 15);
        var none = Waves.of(before, before, 15);
        double p = judge(means(10, 60), means(10, 75), 15).getFirst().adjustedP();

        var changes = ChangeRule.DEFAULT.judgeWithin(composite, List.of(none, clear, doubtful));

        assertThat(changes).hasSize(3);
        assertThat(changes.get(2).getFirst().adjustedP()).isCloseTo(p * 3 / 2 * (3 / 2.0), within(1e-12));
        assertThat(changes.get(1).getFirst().verdict()).isEqualTo(Verdict.UP);
        assertThat(changes.get(2).getFirst().verdict()).isEqualTo(Verdict.UP);
        assertThat(changes.get(0).getFirst().adjustedP()).isEqualTo(1);
        assertThat(ChangeRule.DEFAULT
                        .judgeWithin(composite, List.of(none, none, doubtful))
                        .getLast()
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aDimensionThatIsNotShownMakesItsFamilyNoLarger() {
        var composite = List.of(change(Verdict.UP));
        var shown = Waves.of(means(10, 60), means(10, 75), 15);
        var hidden = Waves.of(ReleasedMeans.builder(1).notShown().build(), means(10, 75), 15);

        var changes = ChangeRule.DEFAULT.judgeWithin(composite, List.of(hidden, shown));

        assertThat(changes.get(0)).containsExactly(Change.NOT_COMPARED);
        assertThat(changes.get(1)).isEqualTo(ChangeRule.DEFAULT.judge(shown));
    }

    @Test
    void aDimensionCanBeUnchangedWhereTheCompositeIsNotMarked() {
        var changes = ChangeRule.DEFAULT.judgeWithin(
                List.of(change(Verdict.CANNOT_TELL)), List.of(Waves.of(means(100, 60), means(100, 60), 15)));

        assertThat(changes.getFirst().getFirst().verdict()).isEqualTo(Verdict.NOT_CHANGED);
    }

    @Test
    void aCompositeOfOtherUnitsIsRefused() {
        var dimension = Waves.of(means(10, 60), means(10, 61), 23);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeRule.DEFAULT.judgeWithin(List.of(), List.of(dimension)))
                .withMessage("a composite of 0 units, a dimension of 1");
        assertThat(ChangeRule.DEFAULT.judgeWithin(List.of(), List.of())).isEmpty();
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeRule(0, 7.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeRule(1.01, 7.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeRule(Double.NaN, 7.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeRule(0.1, -1))
                .withMessage("a band has a width, not -1.0");
    }

    @Test
    void twoRelationsMovingApartAreOpposite() {
        var bonding = change(Verdict.UP);

        assertThat(bonding.isOppositeTo(change(Verdict.DOWN))).isTrue();
        assertThat(change(Verdict.DOWN).isOppositeTo(bonding)).isTrue();
        assertThat(bonding.isOppositeTo(change(Verdict.UP))).isFalse();
        assertThat(bonding.isOppositeTo(change(Verdict.NOT_CHANGED))).isFalse();
        assertThat(change(Verdict.CANNOT_TELL).isOppositeTo(bonding)).isFalse();
    }

    @Test
    void itemsAreCounted() {
        var summary = ChangeSummary.of(List.of(
                change(Verdict.UP),
                change(Verdict.DOWN),
                change(Verdict.DOWN),
                change(Verdict.NOT_CHANGED),
                change(Verdict.NOT_CHANGED),
                change(Verdict.NOT_CHANGED),
                change(Verdict.CANNOT_TELL),
                change(Verdict.CANNOT_TELL),
                change(Verdict.CANNOT_TELL),
                change(Verdict.CANNOT_TELL),
                Change.NOT_COMPARED));

        assertThat(summary).isEqualTo(new ChangeSummary(1, 3, 2, 4));
        assertThat(summary.compared()).isEqualTo(10);
    }

    private static Change change(Verdict verdict) {
        return new Change(verdict, 1, 1, 1);
    }

    private static ReleasedMeans means(int n, int... means) {
        var builder = ReleasedMeans.builder(means.length);
        for (int mean : means) {
            builder.whole(mean, n, n);
        }
        return builder.build();
    }

    private static List<Change> judge(ReleasedMeans before, ReleasedMeans after, double pooledSd) {
        return ChangeRule.DEFAULT.judge(Waves.of(before, after, pooledSd));
    }

    private static Verdict verdict(ReleasedMeans before, ReleasedMeans after, double pooledSd) {
        return judge(before, after, pooledSd).getFirst().verdict();
    }
}
