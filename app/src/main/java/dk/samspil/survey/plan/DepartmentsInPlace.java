package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Every department that is asked something of its own is there and has enough people.
@Component
final class DepartmentsInPlace implements RoundCondition {
    private final Freezer freezer;
    private final DepartmentUnits units;

    DepartmentsInPlace(Freezer freezer, DepartmentUnits units) {
        this.freezer = freezer;
        this.units = units;
    }

    @Override
    public int step() {
        return 3;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("questions", language);
        List<UnitId> departments = freezer.findQuestionnaire(plan)
                .map(Questionnaire::listDepartments)
                .orElse(List.of());
        List<String> wrong =
                departments.stream().flatMap(unit -> wrong(plan, unit, words)).toList();
        String how = departments.isEmpty()
                ? words.text("departments.none")
                : wrong.isEmpty()
                        ? words.text("departments.met", "count", departments.size())
                        : String.join(" ", wrong);
        return new Answer(
                wrong.isEmpty(),
                words.text("departments.condition"),
                how,
                RoundCondition.address(plan.id(), "spoergsmaal"));
    }

    private Stream<String> wrong(RoundPlan plan, UnitId unit, Messages words) {
        return switch (units.check(plan, unit)) {
            case DepartmentUnits.Check.Fits fits -> Stream.empty();
            case DepartmentUnits.Check.Unknown unknown ->
                Stream.of(words.text("error.department-unknown", "unit", unit.value()));
            case DepartmentUnits.Check.Everybody everybody -> Stream.of(words.text("error.department-everybody"));
            case DepartmentUnits.Check.TooFew(String name, int people, int fewest) ->
                Stream.of(words.text("error.department-few", "unit", name, "people", people, "fewest", fewest));
        };
    }
}
