package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// The figures from outside that a round is compared with.
///
/// @param round what the round is called
/// @param back the round's page
/// @param address of this page
/// @param fixed whether the round has closed, so that there is no form
/// @param notice what came of what was just done; empty when nothing was
/// @param number of the set that is being changed; empty when one is added
/// @param fields source, date, population and number of answers
/// @param themes empty while no questionnaire is chosen
/// @param errors how uncertain each theme's figure is
/// @param more whether the last ones are open
public record OutsidePage(
        PageFrame frame,
        FormToken token,
        String round,
        String back,
        String address,
        boolean fixed,
        String notice,
        List<FormProblem> problems,
        List<Kept> kept,
        String number,
        List<Field> fields,
        List<Field> themes,
        List<Field> errors,
        boolean more,
        Messages words) {
    public OutsidePage {
        problems = List.copyOf(problems);
        kept = List.copyOf(kept);
        fields = List.copyOf(fields);
        themes = List.copyOf(themes);
        errors = List.copyOf(errors);
    }

    /// A field of the form.
    ///
    /// @param hint may be empty
    /// @param problem empty where nothing is wrong
    public record Field(
            String name, String label, String hint, String value, boolean small, Optional<String> problem) {}

    /// A set that is kept.
    ///
    /// @param heading source and date
    /// @param about whom it is about, and how certain it is
    public record Kept(int number, String heading, String about, List<Line> lines) {
        public Kept {
            lines = List.copyOf(lines);
        }
    }

    /// A figure of a set.
    public record Line(String theme, String points) {}
}
