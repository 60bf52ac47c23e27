package dk.samspil.report.web;

import dk.samspil.report.shelf.ReportShelf;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// HR's page on who sees a round's results when.
///
/// @param address of the round
/// @param notice what came of the decision just taken
/// @param problems what cannot be used, by field
/// @param checks what should be in place, what is missing first
/// @param plan the form for planning; empty while there are no figures, and when the results are out
/// @param stop the form for holding or withdrawing; empty where there is nothing to stop
/// @param calendar who sees what when
/// @param mails how far the mails about it have come; empty while there are no figures
/// @param papers how many reports are ready as PDF; empty while there are no figures
/// @param history what was decided and what came of it
public record ReleasePage(
        PageFrame frame,
        FormToken token,
        String address,
        String round,
        String heading,
        String lead,
        Optional<String> notice,
        Map<String, String> problems,
        List<Check> checks,
        Optional<Plan> plan,
        Optional<Stop> stop,
        List<Line> calendar,
        List<String> mails,
        Optional<ReportShelf.Progress> papers,
        List<String> history,
        Messages words) {
    public ReleasePage {
        problems = Map.copyOf(problems);
        checks = List.copyOf(checks);
        calendar = List.copyOf(calendar);
        mails = List.copyOf(mails);
        history = List.copyOf(history);
    }

    /// What is wrong with a field.
    public Optional<String> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /// One thing that should be in place.
    ///
    /// @param link where it is done or read; may be empty
    public record Check(boolean done, String what, String how, Optional<Link> link) {}

    /// Words that lead somewhere.
    public record Link(String address, String text) {}

    /// The form for planning.
    ///
    /// @param fields in their order
    /// @param noteLabel what the note is for; empty where there is none to write
    public record Plan(String heading, List<Field> fields, Optional<String> noteLabel, String note, String submit) {
        public Plan {
            fields = List.copyOf(fields);
        }
    }

    /// A field of it.
    public record Field(String name, String label, String hint, String value) {}

    /// The form for holding or withdrawing.
    ///
    /// @param action the last part of its address
    /// @param note as typed
    public record Stop(String heading, String text, String label, String action, String note, String submit) {}

    /// One line of the calendar.
    ///
    /// @param opens whether it is the moment at which results are out
    public record Line(String when, String state, String who, String what, boolean opens) {}
}
