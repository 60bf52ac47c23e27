package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.compare.TargetRule.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TargetRuleTest {

    @Test
    void thirtyAnswersGiveTheWorkedExample() {
        assertThat(verdict(whole(75, 30), 65)).isEqualTo(Verdict.MET);
        assertThat(verdict(whole(75, 10), 65)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(whole(55, 30), 65)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aMeanAtTheTargetCannotTell() {
        assertThat(new TargetRule(1).judge(whole(65, 1000), new double[] {65}, 23))
                .containsExactly(Verdict.CANNOT_TELL);
    }

    @Test
    void anAdjustedPValueAtTheRateIsEnough() {
        var unit = ReleasedMeans.exact(new double[] {65 + 23}, new int[] {1});
        double p = 2 * Normal.above(1);

        assertThat(new TargetRule(p).judge(unit, new double[] {65}, 23)).containsExactly(Verdict.MET);
        assertThat(new TargetRule(p - 1e-9).judge(unit, new double[] {65}, 23)).containsExactly(Verdict.CANNOT_TELL);
    }

    @Test
    void unitsWithoutATargetOrAFigureAreNoMembersOfTheFamily() {
        var units = ReleasedMeans.builder(3)
                .whole(75, 30, 30)
                .whole(65, 30, 30)
                .notShown()
                .build();

        assertThat(TargetRule.DEFAULT.judge(units, new double[] {65, Double.NaN, 65}, 23))
                .containsExactly(Verdict.MET, Verdict.NOT_COMPARED, Verdict.NOT_COMPARED);
    }

    @Test
    void amongManyTheSameUnitCannotTell() {
        var units = ReleasedMeans.builder(10);
        for (int unit = 0; unit < 10; unit++) {
            units.whole(unit == 0 ? 75 : 65, 30, 30);
        }
        double[] targets = new double[10];
        Arrays.fill(targets, 65);

        assertThat(TargetRule.DEFAULT.judge(units.build(), targets, 23)).containsOnly(Verdict.CANNOT_TELL);
    }

    @Test
    void anOpenEndTellsOnlyItsOwnDirection() {
        var atLeast = ReleasedMeans.builder(1).atLeast(80, 50, 50).build();
        var atMost = ReleasedMeans.builder(1).atMost(20, 50, 50).build();

        assertThat(verdict(atLeast, 60)).isEqualTo(Verdict.MET);
        assertThat(verdict(atLeast, 99)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(atMost, 60)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(atMost, 1)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRule(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRule(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetRule.DEFAULT.judge(whole(65, 10), new double[0], 23))
                .withMessage("1 units, 0 targets, spread 23.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetRule.DEFAULT.judge(whole(65, 10), new double[1], 0));
    }

    private static ReleasedMeans whole(int mean, int n) {
        return ReleasedMeans.builder(1).whole(mean, n, n).build();
    }

    private static Verdict verdict(ReleasedMeans unit, double target) {
        return TargetRule.DEFAULT.judge(unit, new double[] {target}, 23).getFirst();
    }
}
