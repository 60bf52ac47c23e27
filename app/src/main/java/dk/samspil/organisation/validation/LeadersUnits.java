package dk.samspil.organisation.validation;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.UnitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whose list is whose: a leader and a deputy check the list of their unit, and those of the units below it that have
/// no leader of their own.
final class LeadersUnits {
    private static final Role[] LEADING = {Role.TOP_MANAGER, Role.LEADER, Role.DEPUTY};

    private final OrganisationTree tree;
    private final Set<UnitId> led;

    LeadersUnits(OrganisationTree tree, Collection<RoleHolder> roles) {
        this.tree = tree;
        this.led = roles.stream()
                .filter(role -> role.role() == RegisterRole.LEADER || role.role() == RegisterRole.DEPUTY)
                .map(RoleHolder::unit)
                .collect(Collectors.toSet());
    }

    /// The units whose lists somebody is asked to check.
    Set<UnitId> listOwn(Viewer viewer) {
        Set<UnitId> own = new LinkedHashSet<>();
        for (UnitId unit : viewer.listUnits(LEADING)) {
            if (tree.find(unit).isPresent()) {
                own.add(unit);
                addWithoutLeader(unit, own);
            }
        }
        return own;
    }

    private void addWithoutLeader(UnitId above, Set<UnitId> own) {
        for (Unit unit : tree.listChildren(above)) {
            if (!led.contains(unit.id())) {
                own.add(unit.id());
                addWithoutLeader(unit.id(), own);
            }
        }
    }

    /// Whether somebody may check a unit's list: HR, and whoever leads it or a unit above it.
    boolean mayCheck(Viewer viewer, UnitId unit) {
        List<UnitId> leading = viewer.listUnits(LEADING);
        return viewer.has(Role.HR_CONSULTANT) || leading.stream().anyMatch(own -> tree.isWithin(unit, own));
    }
}
