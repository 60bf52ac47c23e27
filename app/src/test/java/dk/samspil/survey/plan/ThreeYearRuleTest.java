package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.survey.plan.PlanWarning.Fix;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeYearRuleTest {
    @ParameterizedTest
    @CsvSource({"2023,true", "2024,false", "2025,false", "2022,true"})
    void wellBeingIsDueThreeYearsAfter(int last, boolean isDue) {
        var earlier = ofYear(RoundKind.WITH_WELL_BEING, last);

        assertThat(ThreeYearRule.check(APlan.ofAutumn(), List.of(earlier)).isPresent())
                .isEqualTo(isDue);
    }

    @Test
    void whereNothingIsKnownItIsProposed() {
        assertThat(ThreeYearRule.check(APlan.ofAutumn(), List.of())
                        .orElseThrow()
                        .fix())
                .isEqualTo(new Fix.ChangeKind(RoundKind.WITH_WELL_BEING));
    }

    @Test
    void aRoundWithWellBeingNeedsNoWarning() {
        assertThat(ThreeYearRule.check(ofYear(RoundKind.WITH_WELL_BEING, 2026), List.of()))
                .isEmpty();
    }

    private static RoundPlan ofYear(RoundKind kind, int year) {
        var first = LocalDate.of(year, 10, 20);
        return APlan.of(kind, FieldPeriod.ofDays(first, first.plusDays(20)));
    }
}
