package dk.samspil.organisation;

import java.util.List;

/// The organisation and its staff as they were on the cut-off date of a round.
///
/// @param attributeNames the staff list's further columns, such as `occupational_group`
public record OrganisationSnapshot(OrganisationTree tree, List<String> attributeNames, List<Employment> employments) {
    public OrganisationSnapshot {
        attributeNames = List.copyOf(attributeNames);
        employments = List.copyOf(employments);
        for (Employment employment : employments) {
            if (tree.find(employment.unit()).isEmpty()) {
                throw new IllegalArgumentException("an employment in an unknown unit: " + employment.unit());
            }
            if (employment.attributes().size() != attributeNames.size()) {
                throw new IllegalArgumentException("an employment with "
                        + employment.attributes().size() + " attributes where there are " + attributeNames.size());
            }
        }
    }
}
