package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import java.util.Optional;

/// The second step, "Hvem og hvornår?".
///
/// @param address of the round, to which the page's own part of the address is added
/// @param chosen the three dates that are chosen
/// @param units among which some can be chosen; none while there is no list of staff
/// @param problems everything wrong with what was typed
/// @param more whether the further settings are shown at once, since something in them is wrong
/// @param others the dates that follow, in time order
/// @param submit the words on the button
public record SettingsPage(
        PageFrame frame,
        StepFrame steps,
        FormToken token,
        String address,
        SettingsForm form,
        List<DateGroup> chosen,
        DateGroup employedBy,
        List<Tick> who,
        List<Option> units,
        Tick everyJob,
        List<Tick> channels,
        List<Tick> languages,
        List<Option> policies,
        List<FormProblem> problems,
        boolean more,
        List<OtherDate> others,
        String allDates,
        List<WarningRow> warnings,
        String submit,
        Messages words) {
    public SettingsPage {
        chosen = List.copyOf(chosen);
        who = List.copyOf(who);
        units = List.copyOf(units);
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
        others = List.copyOf(others);
        warnings = List.copyOf(warnings);
    }

    /// A box to tick.
    public record Tick(String id, String label, boolean ticked) {}

    /// A set of rules or a unit to choose.
    public record Option(String key, String name, boolean chosen) {}

    /// A date that follows.
    public record OtherDate(String when, String what) {}

    /// What is wrong with a field; empty when nothing is.
    public Optional<String> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormProblem::text)
                .findFirst();
    }

    /// The element that a problem's link leads to.
    public String target(FormProblem problem) {
        return form.dates().containsKey(problem.field()) ? problem.field() + "-d" : problem.field();
    }
}
