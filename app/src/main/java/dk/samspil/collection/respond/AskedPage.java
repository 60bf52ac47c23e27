package dk.samspil.collection.respond;

import dk.samspil.shared.LocalText;
import java.util.List;

/// Items that a wide screen shows together.
///
/// @param number from 1
public record AskedPage(int number, LocalText heading, List<AskedItem> items) {
    public AskedPage {
        items = List.copyOf(items);
    }
}
