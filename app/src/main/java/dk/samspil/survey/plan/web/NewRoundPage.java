package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first step: last year's again, or anew.
///
/// @param lead the question; another one where there is nothing to copy
/// @param earlier the rounds that can be copied, the latest first
/// @param kinds what one can begin anew
public record NewRoundPage(
        PageFrame frame,
        StepFrame steps,
        FormToken token,
        String title,
        @Nullable String lead,
        List<Earlier> earlier,
        List<Kind> kinds,
        Messages words) {
    public NewRoundPage {
        earlier = List.copyOf(earlier);
        kinds = List.copyOf(kinds);
    }

    /// A round that can be copied.
    public record Earlier(String id, String title) {}

    /// A kind of round.
    ///
    /// @param meaning what it is, in one line
    public record Kind(String id, String name, String meaning, boolean chosen) {}

    /// Whether there is anything to copy.
    public boolean canCopy() {
        return !earlier.isEmpty();
    }
}
