package dk.samspil.survey.web;

import dk.samspil.shared.UnitId;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.plan.DepartmentUnits;
import dk.samspil.survey.web.QuestionFormPage.Option;
import dk.samspil.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The choice of who is asked a theme: everybody, or the people of one unit.
///
/// @param error empty where nothing is wrong
public record DepartmentField(String label, String hint, List<Option> options, String error) {
    static final String NAME = "afdeling";
    private static final String INDENT = "\u2003";

    public DepartmentField {
        options = List.copyOf(options);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /// @param chosen the id of the unit that is chosen; empty for everybody
    static DepartmentField of(
            DepartmentUnits units, DraftId draft, int most, String chosen, String error, Messages words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("department.everybody"), chosen.isEmpty()));
        units.list(draft)
                .forEach(unit -> options.add(new Option(
                        unit.id().value(),
                        INDENT.repeat(unit.level() - 2)
                                + words.text("department.option", "unit", unit.name(), "people", unit.people()),
                        chosen.equals(unit.id().value()))));
        return new DepartmentField(
                words.text("department"), words.text("department.hint", "most", most), options, error);
    }

    /// The unit that was chosen; empty for everybody, and where the form says what is wrong with the choice.
    static Optional<UnitId> read(Form form, DepartmentUnits units, DraftId draft) {
        Optional<String> chosen = form.optional(NAME);
        Optional<UnitId> unit = chosen.filter(UnitId::isValid).map(UnitId::new);
        if (chosen.isPresent() && unit.isEmpty()) {
            form.wrong(NAME, "department-unknown", "unit", chosen.get());
        }
        unit.ifPresent(id -> check(form, units.check(draft, id), id));
        return unit;
    }

    private static void check(Form form, DepartmentUnits.Check check, UnitId id) {
        switch (check) {
            case DepartmentUnits.Check.Fits fits -> {}
            case DepartmentUnits.Check.Unknown unknown -> form.wrong(NAME, "department-unknown", "unit", id.value());
            case DepartmentUnits.Check.Everybody everybody -> form.wrong(NAME, "department-everybody");
            case DepartmentUnits.Check.TooFew(String name, int people, int fewest) ->
                form.wrong(NAME, "department-few", "unit", name, "people", people, "fewest", fewest);
        }
    }
}
