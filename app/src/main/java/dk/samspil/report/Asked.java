package dk.samspil.report;

import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the people of a unit were asked: a report tells nothing of the questions that only others were asked.
public final class Asked {
    private Asked() {}

    /// The questionnaire as the people of a unit, a joint report or a group met it; of several units, what all of them
    /// were asked.
    public static Questionnaire in(ReleasedTable table, Questionnaire questionnaire, UnitId id) {
        return questionnaire.listDepartments().isEmpty() ? questionnaire : questionnaire.askedIn(upwards(table, id));
    }

    private static Set<UnitId> upwards(ReleasedTable table, UnitId id) {
        List<UnitId> units = table.findUnit(id).isPresent()
                ? List.of(id)
                : table.listGroups().stream()
                        .filter(group -> group.id().equals(id))
                        .findFirst()
                        .map(ReleasedGroup::units)
                        .orElse(List.of());
        Set<UnitId> common = new HashSet<>();
        for (int each = 0; each < units.size(); each++) {
            Set<UnitId> up = upwards(table, table.findUnit(units.get(each)));
            if (each == 0) {
                common.addAll(up);
            } else {
                common.retainAll(up);
            }
        }
        return common;
    }

    private static Set<UnitId> upwards(ReleasedTable table, Optional<ReleasedUnit> unit) {
        Set<UnitId> up = new HashSet<>();
        Optional<ReleasedUnit> at = unit;
        while (at.isPresent()) {
            up.add(at.get().id());
            at = Optional.ofNullable(at.get().parent()).flatMap(table::findUnit);
        }
        return up;
    }
}
