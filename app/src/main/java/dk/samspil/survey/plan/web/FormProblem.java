package dk.samspil.survey.plan.web;

import java.time.LocalDate;
import java.util.Map;

/// Something typed that cannot be used.
///
/// @param field the field's id, which the summary links to and the words are named after
/// @param text what is wrong, what right looks like and, where it is known, what was probably meant
/// @param instead dates for date fields that put it right; empty where nobody can know
public record FormProblem(String field, String text, Map<String, LocalDate> instead) {
    public FormProblem {
        instead = Map.copyOf(instead);
    }

    static FormProblem of(String field, String text) {
        return new FormProblem(field, text, Map.of());
    }
}
