package dk.samspil.survey.plan.web;

import dk.samspil.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A date field with its words.
///
/// @param problem what is wrong with what was typed; null when nothing is
/// @param use the words on the button that takes the proposal; null when there is none
public record DateGroup(
        DateField field,
        String legend,
        String hint,
        @Nullable String problem,
        @Nullable String use,
        Messages words) {
    /// What the group is described by.
    public String describedBy() {
        return field.id() + "-h" + (problem == null ? "" : " " + field.id() + "-e");
    }
}
