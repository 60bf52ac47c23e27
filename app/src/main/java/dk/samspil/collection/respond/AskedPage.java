package dk.samspil.collection.respond;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// Items that a wide screen shows together.
///
/// @param number from 1
/// @param askedOf the department that alone is asked; empty where everybody is
public record AskedPage(int number, LocalText heading, List<AskedItem> items, Optional<UnitId> askedOf) {
    public AskedPage {
        items = List.copyOf(items);
    }
}
