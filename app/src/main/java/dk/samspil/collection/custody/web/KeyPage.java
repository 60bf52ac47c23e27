package dk.samspil.collection.custody.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// HR's page about a round's key: how to make it, or how far its holders have come.
///
/// @param address this page's path
/// @param errors what was wrong with the names just sent, all of it
/// @param holders the three sides, by part
/// @param fingerprint of the key; empty while none is made
/// @param made whether there is a key of three holders
/// @param serverKey who has the key where the server has it, in words
/// @param ready whether the round may open
/// @param changeable whether the key can still be replaced
public record KeyPage(
        PageFrame frame,
        FormToken token,
        String address,
        String round,
        List<String> errors,
        List<Side> holders,
        Optional<String> fingerprint,
        boolean made,
        Optional<String> serverKey,
        boolean ready,
        boolean changeable,
        String summary,
        Messages words) {
    public KeyPage {
        errors = List.copyOf(errors);
        holders = List.copyOf(holders);
    }

    /// One of the three sides.
    ///
    /// @param field the name of its field in the form
    /// @param name the sign-in name of the holder, or what was typed
    /// @param state in words; empty while no key is made
    public record Side(int part, String field, String who, String hint, String name, String state, Mark mark) {}

    /// How a side is drawn.
    public enum Mark {
        DONE,
        CURRENT,
        LOST
    }
}
