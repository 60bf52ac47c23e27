package dk.samspil.report.api.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The keys of programs, and the form that makes one.
///
/// @param made the key just made, shown this once; empty otherwise
/// @param typed what was typed as a name
/// @param wrong why it will not do; empty where it does
public record KeysPage(
        PageFrame frame,
        FormToken token,
        Optional<String> made,
        List<Entry> keys,
        String typed,
        String wrong,
        Messages words) {
    public KeysPage {
        keys = List.copyOf(keys);
    }

    /// One key.
    ///
    /// @param about when and by whom it was made, when it was used, and that it was withdrawn
    public record Entry(UUID id, String name, String about, boolean valid) {}
}
