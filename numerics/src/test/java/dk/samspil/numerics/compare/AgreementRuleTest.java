package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.compare.AgreementRule.Agreement;
import dk.samspil.numerics.compare.AgreementRule.Sides;
import dk.samspil.numerics.compare.AgreementRule.Verdict;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgreementRuleTest {

    @Test
    void theWorkedExamples() {
        assertThat(judge(new Sides(5, 10, 85), new Sides(10, 20, 70)))
                .isEqualTo(new Verdict(Agreement.ALIKE_HIGH, 7, 15, 77));
        assertThat(judge(new Sides(30, 30, 40), new Sides(24, 20, 56)))
                .isEqualTo(new Verdict(Agreement.DIVIDED, 27, 25, 48));
    }

    @Test
    void threeOfFourOnASideAreAlike() {
        assertThat(judge(new Sides(75, 25, 0)).agreement()).isEqualTo(Agreement.ALIKE_LOW);
        assertThat(judge(new Sides(20, 75, 5)).agreement()).isEqualTo(Agreement.ALIKE_MIDDLE);
        assertThat(judge(new Sides(0, 25, 75)).agreement()).isEqualTo(Agreement.ALIKE_HIGH);
        assertThat(judge(new Sides(0, 26, 74)).agreement()).isEqualTo(Agreement.NOTHING_TO_SAY);
        assertThat(judge(new Sides(74, 26, 0)).agreement()).isEqualTo(Agreement.NOTHING_TO_SAY);
        assertThat(judge(new Sides(13, 74, 13)).agreement()).isEqualTo(Agreement.NOTHING_TO_SAY);
    }

    @Test
    void oneOfFourOnEachSideIsDivided() {
        assertThat(judge(new Sides(25, 50, 25)).agreement()).isEqualTo(Agreement.DIVIDED);
        assertThat(judge(new Sides(24, 50, 26)).agreement()).isEqualTo(Agreement.NOTHING_TO_SAY);
        assertThat(judge(new Sides(26, 50, 24)).agreement()).isEqualTo(Agreement.NOTHING_TO_SAY);
    }

    @Test
    void theMeanDecidesBeforeItIsRounded() {
        assertThat(judge(new Sides(0, 25, 75), new Sides(0, 26, 74)))
                .isEqualTo(new Verdict(Agreement.NOTHING_TO_SAY, 0, 25, 74));
    }

    @Test
    void aThemeWithoutSharesSaysNothing() {
        assertThat(judge()).isEqualTo(new Verdict(Agreement.NOTHING_TO_SAY, 0, 0, 0));
    }

    @Test
    void refusesWhatIsNoRuleAndNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementRule(50, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementRule(101, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementRule(75, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementRule(75, 51));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sides(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sides(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sides(0, 0, -1));
        assertThat(new AgreementRule(51, 50)).isNotNull();
        assertThat(new AgreementRule(100, 1)).isNotNull();
    }

    /// What reaches over a border may lie on either side of it, so nothing that is said may depend on where.
    @Property
    void whatIsSaidHoldsWhereverTheUncertainPartLies(
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second,
            @ForAll @IntRange(max = 100) int uncertain) {
        int low = Math.min(first, second) * (100 - uncertain) / 100;
        int high = (100 - Math.max(first, second)) * (100 - uncertain) / 100;
        int middle = 100 - uncertain - low - high;
        Agreement said = judge(new Sides(low, middle, high)).agreement();

        if (said != Agreement.NOTHING_TO_SAY) {
            assertThat(judge(new Sides(low + uncertain, middle, high)).agreement())
                    .isIn(said, Agreement.ALIKE_LOW);
            assertThat(judge(new Sides(low, middle + uncertain, high)).agreement())
                    .isEqualTo(said);
            assertThat(judge(new Sides(low, middle, high + uncertain)).agreement())
                    .isIn(said, Agreement.ALIKE_HIGH);
        }
    }

    private static Verdict judge(Sides... questions) {
        return AgreementRule.DEFAULT.judge(List.of(questions));
    }
}
