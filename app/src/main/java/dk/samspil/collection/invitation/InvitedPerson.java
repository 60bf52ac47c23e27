package dk.samspil.collection.invitation;

import dk.samspil.shared.UnitId;
import java.util.List;

/// Somebody who is to be asked in a round.
///
/// @param employmentId the opaque id of the employment
/// @param attributes in the order of the round's attribute names
/// @param language the language in which the person is written to, such as `da`
public record InvitedPerson(
        String employmentId, UnitId unit, boolean leader, List<String> attributes, String language) {
    public InvitedPerson {
        attributes = List.copyOf(attributes);
    }
}
