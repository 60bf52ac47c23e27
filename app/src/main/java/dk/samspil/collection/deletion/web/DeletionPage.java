package dk.samspil.collection.deletion.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// What was deleted of a round, and what is still to be.
///
/// @param address of the round
/// @param trouble what is late; empty when nothing is
/// @param lines none while the round has not closed
public record DeletionPage(
        PageFrame frame,
        String address,
        String round,
        String heading,
        String lead,
        Optional<String> trouble,
        List<Line> lines,
        String number,
        Messages words) {
    public DeletionPage {
        lines = List.copyOf(lines);
    }

    /// One kind of trace, in words.
    ///
    /// @param count how many, in words
    /// @param when such as `8. december 2026 kl. 4.15`
    public record Line(boolean done, String what, String count, String when) {}
}
