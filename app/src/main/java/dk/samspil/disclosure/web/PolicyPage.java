package dk.samspil.disclosure.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// The rules of a round as a file, to be made stricter while its figures are not out.
///
/// @param round which round is meant; goes back with the file
/// @param title the round's title
/// @param text the rules in force, or what was typed and refused
/// @param fingerprint which rules are in force, by the beginning of their fingerprint
/// @param open whether they can still be made stricter
/// @param notice what came of the last try; empty where there was none
/// @param reasons why the last try was refused; empty where it was not
public record PolicyPage(
        PageFrame frame,
        FormToken token,
        String round,
        String title,
        String text,
        String fingerprint,
        boolean open,
        Optional<String> notice,
        List<String> reasons,
        Messages words) {
    public PolicyPage {
        reasons = List.copyOf(reasons);
    }
}
