package dk.samspil.organisation;

import java.util.List;

/// The organisation and its staff as they were on the cut-off date of a round.
///
/// @param attributeNames the staff list's further columns, such as `occupational_group`
/// @param groups what besides the units of the tree gets a report
public record OrganisationSnapshot(
        OrganisationTree tree, List<String> attributeNames, List<Employment> employments, List<UnitGroup> groups) {
    public OrganisationSnapshot {
        groups = List.copyOf(groups);
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
        for (UnitGroup group : groups) {
            if (tree.find(group.id()).isPresent()) {
                throw new IllegalArgumentException("a group with the id of a unit: " + group.id());
            }
            if (group.units().stream().anyMatch(unit -> tree.find(unit).isEmpty())) {
                throw new IllegalArgumentException("a group with an unknown unit: " + group.id());
            }
        }
    }

    /// An organisation without groups.
    public OrganisationSnapshot(OrganisationTree tree, List<String> attributeNames, List<Employment> employments) {
        this(tree, attributeNames, employments, List.of());
    }
}
