package dk.samspil.collection.answer.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// HR's page about the opening of a round's answers: what is in place, and what is missing.
///
/// @param trouble why the answers were not used, or no figures are out, when they were last opened
/// @param rules where the rules can be made stricter; empty where that does not help
/// @param checks what is missing first
/// @param joints where HR decides on joint reports; empty where nothing is to be decided
/// @param open where the answers are opened with the server's key; empty where holders do it, or it is done
/// @param openText the words of that button
/// @param release where HR plans the release of the figures; empty while there are none
/// @param texts what becomes of answers in words; empty where there are none
public record ClosePage(
        PageFrame frame,
        FormToken token,
        String round,
        String heading,
        String lead,
        Optional<String> trouble,
        Optional<String> rules,
        List<Check> checks,
        Optional<String> joints,
        Optional<String> open,
        String openText,
        Optional<String> release,
        Optional<String> texts,
        Messages words) {
    public ClosePage {
        checks = List.copyOf(checks);
    }

    /// One thing that must be in place.
    public record Check(boolean done, String what, String how) {}
}
