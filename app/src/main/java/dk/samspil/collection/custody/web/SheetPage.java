package dk.samspil.collection.custody.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.QrCode;
import java.util.List;

/// The key sheet: one part of a round's key, for one A4.
///
/// @param address where the holder proves the part
/// @param groups twelve
public record SheetPage(
        PageFrame frame,
        String address,
        String round,
        int part,
        String who,
        List<String> groups,
        QrCode code,
        String fingerprint,
        Messages words) {
    public SheetPage {
        groups = List.copyOf(groups);
    }
}
