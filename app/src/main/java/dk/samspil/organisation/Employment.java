package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.util.List;

/// One person's place in the organisation at the cut-off date.
///
/// @param id the opaque id of the employment, never a national identity number
/// @param leader whether the person leads the unit
/// @param attributes the values of the staff list's further columns, in the order of
///     [OrganisationSnapshot#attributeNames()]; empty text where the list says nothing
public record Employment(String id, UnitId unit, boolean leader, List<String> attributes) {
    public Employment {
        attributes = List.copyOf(attributes);
    }
}
