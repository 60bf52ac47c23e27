package dk.samspil.collection.invitation;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;

/// What an invitation says of the one who brings its code. Not who it is.
///
/// @param attributes in the order of the round's attribute names
/// @param language the language in which the person is written to, such as `da`
public record Invited(RoundId round, UnitId unit, boolean leader, List<String> attributes, String language) {
    public Invited {
        attributes = List.copyOf(attributes);
    }
}
