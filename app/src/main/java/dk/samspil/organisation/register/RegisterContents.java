package dk.samspil.organisation.register;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an import says the organisation and its staff are. What it is silent about stays as it is.
///
/// @param units the line, in its own order; one tree
/// @param medTree the MED tree; empty where the source is silent about it
/// @param roles those the source knows
/// @param knownRoles which kinds of role the source knows; the others stay
public record RegisterContents(
        List<RegisterUnit> units,
        Optional<OrganisationTree> medTree,
        List<StaffMember> staff,
        List<RoleHolder> roles,
        Set<RegisterRole> knownRoles) {
    public RegisterContents {
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        roles = List.copyOf(roles);
        knownRoles = Set.copyOf(knownRoles);
        Set<RegisterRole> known = knownRoles;
        var tree = new OrganisationTree(units.stream().map(RegisterUnit::unit).toList());
        if (staff.stream().anyMatch(member -> tree.find(member.unit()).isEmpty())) {
            throw new IllegalArgumentException("a job in an unknown unit");
        }
        if (staff.stream().map(StaffMember::employmentId).distinct().count() != staff.size()) {
            throw new IllegalArgumentException("a job is given twice");
        }
        if (!roles.stream().allMatch(holder -> known.contains(holder.role()))) {
            throw new IllegalArgumentException("a role of a kind that the source does not know");
        }
    }

    /// Units and staff alone.
    public static RegisterContents of(List<Unit> units, List<StaffMember> staff) {
        return new RegisterContents(
                units.stream().map(unit -> new RegisterUnit(unit, List.of())).toList(),
                Optional.empty(),
                staff,
                List.of(),
                Set.of());
    }

    public OrganisationTree tree() {
        return new OrganisationTree(units.stream().map(RegisterUnit::unit).toList());
    }
}
