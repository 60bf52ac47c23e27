package dk.samspil.collection.answer.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// HR's page about the opening of a round's answers: what is in place, and what is missing.
///
/// @param checks what is missing first
/// @param open where the answers are opened with the server's key; empty where holders do it, or it is done
/// @param error why they were not opened just now
public record ClosePage(
        PageFrame frame,
        FormToken token,
        String round,
        String heading,
        String lead,
        List<Check> checks,
        Optional<String> open,
        Optional<String> error,
        Messages words) {
    public ClosePage {
        checks = List.copyOf(checks);
    }

    /// One thing that must be in place.
    public record Check(boolean done, String what, String how) {}
}
