package dk.samspil.survey.plan;

import dk.samspil.survey.plan.PlanWarning.Code;
import dk.samspil.survey.plan.PlanWarning.Fix;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Well-being is measured at least every third year: the framework agreement on MED asks for it, and the workplace
/// assessment (APV) has the same rhythm.
final class ThreeYearRule {
    private static final int YEARS = 3;

    private ThreeYearRule() {}

    /// A warning when a yearly plan without well-being comes three years or more after the last survey
    /// with it, or when none is known.
    static Optional<PlanWarning> check(RoundPlan plan, List<RoundPlan> all) {
        if (plan.kind() != RoundKind.SOCIAL_CAPITAL) {
            return Optional.empty();
        }
        int year = year(plan);
        Optional<Integer> last = all.stream()
                .filter(other ->
                        other.kind() == RoundKind.WITH_WELL_BEING && !other.id().equals(plan.id()))
                .map(ThreeYearRule::year)
                .filter(earlier -> earlier <= year)
                .max(Comparator.naturalOrder());
        if (last.filter(earlier -> year - earlier < YEARS).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new PlanWarning(
                Code.WELL_BEING_DUE,
                Code.WELL_BEING_DUE.name(),
                Map.of("last", last.orElse(0)),
                new Fix.ChangeKind(RoundKind.WITH_WELL_BEING)));
    }

    private static int year(RoundPlan plan) {
        return plan.timetable().period().firstDay().getYear();
    }
}
