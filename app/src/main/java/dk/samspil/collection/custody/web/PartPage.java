package dk.samspil.collection.custody.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Optional;

/// A holder's page about their part of a round's key.
///
/// @param address this page's path
/// @param stage what is to be done now
/// @param error what was wrong with the groups just typed
public record PartPage(
        PageFrame frame,
        FormToken token,
        String address,
        String round,
        int part,
        String who,
        Stage stage,
        Optional<String> error,
        Messages words) {

    /// How far the holder has come.
    public enum Stage {
        /// To be printed and proved.
        OPEN,
        PROVED,
        LOST,
        /// Another part was shown in this browser.
        OTHER_PART_HERE
    }
}
