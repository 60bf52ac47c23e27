package dk.samspil.access;

import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A person who can sign in, as the other modules see them: what they are, not who.
///
/// @param language the language the person was given when the account was made; a choice on the
///     page comes first
/// @param assignments at least one, in the order of [Role]
public record Viewer(SignInName name, Language language, List<RoleAssignment> assignments) {
    public Viewer {
        assignments = assignments.stream()
                .distinct()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("a person who can sign in has a role");
        }
    }

    public boolean has(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }

    /// The units in which the person holds one of these roles, in the order of the roles.
    public List<UnitId> listUnits(Role... roles) {
        var wanted = Set.of(roles);
        return assignments.stream()
                .filter(assignment -> wanted.contains(assignment.role()))
                .map(RoleAssignment::unit)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// Whether any of the person's roles opens any unit's report.
    public boolean readsResults() {
        return reaches().stream().anyMatch(reach -> reach != Role.Reach.NO_UNIT);
    }

    /// The person as written in the audit log.
    public Actor actor() {
        return new Actor(name.value());
    }

    private Set<Role.Reach> reaches() {
        return assignments.stream().map(assignment -> assignment.role().reach()).collect(Collectors.toSet());
    }
}
