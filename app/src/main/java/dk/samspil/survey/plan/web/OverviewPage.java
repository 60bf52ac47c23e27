package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round at a glance: in a draft the sixth step, later how far it has come.
///
/// @param steps null when the six steps are done
/// @param kicker the line above the heading when there are no steps any more
/// @param address of the round
/// @param notice what came of what was just done; null when nothing was
/// @param conditions what must be in place, in the order of the steps
/// @param preview the address of the preview; null while there is none
/// @param reaching the pages on which people are reached, as far as they are there
/// @param action what is to be done now; null when it happens by itself
/// @param extend the field of a later last day; null unless people are answering
public record OverviewPage(
        PageFrame frame,
        @Nullable StepFrame steps,
        String kicker,
        FormToken token,
        String address,
        int version,
        String title,
        String lead,
        @Nullable String notice,
        List<ConditionRow> conditions,
        List<WarningRow> warnings,
        List<ProcessCell> process,
        @Nullable String preview,
        List<PageLink> reaching,
        @Nullable Action action,
        @Nullable Action quiet,
        @Nullable DateGroup extend,
        Messages words) {
    public OverviewPage {
        conditions = List.copyOf(conditions);
        warnings = List.copyOf(warnings);
        process = List.copyOf(process);
        reaching = List.copyOf(reaching);
    }

    /// A link to another page of the round.
    public record PageLink(String address, String text) {}

    /// Something that must be in place.
    ///
    /// @param address where it is done; null while that page is not there
    /// @param next whether it is the first that is missing, which has the page's green button
    public record ConditionRow(
            boolean met, String what, String how, @Nullable String address, boolean next) {}

    /// A button.
    ///
    /// @param address where it leads, below the round's
    /// @param blocked why it cannot be pressed; null when it can
    public record Action(
            String address, String text, @Nullable String blocked) {}
}
