package dk.samspil.survey;

import dk.samspil.shared.LocalText;

/// One question with a permanent id.
///
/// @param reversed whether a high answer means little of what the dimension measures; such answers are turned before
///     they are scaled
public record Item(String id, LocalText text, boolean reversed) {
    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
    }
}
