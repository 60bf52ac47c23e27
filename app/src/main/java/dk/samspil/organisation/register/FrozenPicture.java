package dk.samspil.organisation.register;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the picture that a round keeps: no names and no addresses.
final class FrozenPicture {
    private FrozenPicture() {}

    static OrganisationSnapshot of(
            List<RegisterUnit> units, Optional<OrganisationTree> medTree, List<StaffMember> asked) {
        List<String> attributes = asked.stream()
                .flatMap(member -> member.attributes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var tree = new OrganisationTree(units.stream().map(RegisterUnit::unit).toList());
        return new OrganisationSnapshot(
                tree,
                attributes,
                asked.stream().map(member -> employment(member, attributes)).toList(),
                medTree.map(med -> groups(tree, units, med)).orElse(List.of()));
    }

    private static Employment employment(StaffMember member, List<String> attributes) {
        return new Employment(
                member.employmentId(),
                member.unit(),
                member.leader(),
                attributes.stream()
                        .map(name -> member.attributes().getOrDefault(name, ""))
                        .toList());
    }

    /// The bodies of the MED tree as groups of the units whose people belong to them or to a body below.
    private static List<UnitGroup> groups(OrganisationTree tree, List<RegisterUnit> units, OrganisationTree med) {
        List<UnitGroup> groups = new ArrayList<>();
        for (Unit body : med.listUnits()) {
            Set<UnitId> bodies = med.listWithin(Set.of(body.id()));
            Set<UnitId> members = units.stream()
                    .filter(unit -> unit.medUnits().stream().anyMatch(bodies::contains))
                    .map(RegisterUnit::id)
                    .collect(Collectors.toSet());
            if (!members.isEmpty()) {
                groups.add(new UnitGroup(idOf(body.id(), tree), body.name(), UnitGroup.Kind.MED, members));
            }
        }
        return groups;
    }

    /// A body often bears the id of a unit; a group must not.
    private static UnitId idOf(UnitId body, OrganisationTree tree) {
        return tree.find(body).isEmpty() ? body : new UnitId("med-" + body);
    }
}
