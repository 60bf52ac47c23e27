package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All dates of a round, each of which can be written anew.
///
/// @param address of the round
/// @param saved the name of the date that was just written; null when none was
public record DatesPage(
        PageFrame frame,
        StepFrame steps,
        FormToken token,
        String address,
        int version,
        String title,
        List<Row> rows,
        List<WarningRow> warnings,
        @Nullable String saved,
        Messages words) {
    public DatesPage {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /// One date.
    ///
    /// @param id names it
    /// @param when in full
    /// @param typed what stands in its field; empty when it is not written here
    /// @param note who wrote it or that it is only proposed
    /// @param problem what is wrong with what was typed; null when nothing is
    public record Row(
            String id,
            String what,
            String when,
            String typed,
            String note,
            String button,
            @Nullable String problem) {
        /// Whether it can be written on this page.
        public boolean isOpen() {
            return !typed.isEmpty();
        }
    }
}
