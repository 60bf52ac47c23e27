package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.List;

/// A score above the dimensions, such as social capital as a whole.
///
/// @param members ids of items or of dimensions, after `kind`
public record Composite(String id, LocalText label, Kind kind, List<String> members) {
    public enum Kind {
        /// The mean of the answered items.
        MEAN_OF_ITEMS,
        /// The mean of the dimension scores, whatever their number of items.
        MEAN_OF_DIMENSIONS
    }

    public Composite {
        members = List.copyOf(members);
        if (id.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("a composite needs an id and at least one member");
        }
    }
}
