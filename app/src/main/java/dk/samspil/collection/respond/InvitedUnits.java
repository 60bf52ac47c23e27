package dk.samspil.collection.respond;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units of a round, and how many are invited in each with all below it.
public final class InvitedUnits {
    private final OrganisationTree tree;
    private final Map<UnitId, Integer> invited = new HashMap<>();

    private InvitedUnits(OrganisationTree tree) {
        this.tree = tree;
    }

    static InvitedUnits of(OrganisationSnapshot snapshot) {
        var units = new InvitedUnits(snapshot.tree());
        for (Employment employment : snapshot.employments()) {
            for (Unit unit : units.upFrom(employment.unit())) {
                units.invited.merge(unit.id(), 1, Integer::sum);
            }
        }
        return units;
    }

    /// A unit and those above it, the top last; empty where the unit is unknown.
    public List<Unit> upFrom(UnitId id) {
        List<Unit> up = new ArrayList<>();
        Optional<Unit> at = tree.find(id);
        while (at.isPresent()) {
            up.add(at.get());
            at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
        }
        return up;
    }

    /// The units that have none below them, in tree order; at least one.
    public List<Unit> teams() {
        return tree.listUnits().stream()
                .filter(unit -> tree.listChildren(unit.id()).isEmpty())
                .toList();
    }

    /// Those of them that are in a unit or are the unit itself; none where the unit is unknown.
    public List<Unit> teamsIn(UnitId unit) {
        return teams().stream()
                .filter(team ->
                        upFrom(team.id()).stream().anyMatch(above -> above.id().equals(unit)))
                .toList();
    }

    public int invitedIn(UnitId id) {
        return invited.getOrDefault(id, 0);
    }

    public String nameOf(UnitId id) {
        return tree.find(id).map(Unit::name).orElse(id.value());
    }

    /// Whether there are units beside this one.
    public boolean isMovable(UnitId id) {
        return tree.find(id)
                .flatMap(unit -> Optional.ofNullable(unit.parent()))
                .filter(parent -> tree.listChildren(parent).size() > 1)
                .isPresent();
    }

    /// Units that somebody who is in the wrong one may mean: those beside it, in tree order.
    public List<Unit> besides(UnitId id) {
        return tree.find(id)
                .flatMap(unit -> Optional.ofNullable(unit.parent()))
                .map(parent -> tree.listChildren(parent).stream()
                        .filter(unit -> !unit.id().equals(id))
                        .toList())
                .orElse(List.of());
    }
}
