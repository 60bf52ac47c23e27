package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units of one organisation as a tree with exactly one top, in tree order: parents before children, siblings in
/// the order in which they were given.
public final class OrganisationTree {
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final Map<UnitId, Integer> levels = new HashMap<>();

    /// @throws IllegalArgumentException where the units are not one tree; check a file from outside before
    public OrganisationTree(Collection<Unit> anyOrder) {
        List<Unit> roots = new ArrayList<>();
        for (Unit unit : anyOrder) {
            if (unit.parent() == null) {
                roots.add(unit);
            } else {
                children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit);
            }
        }
        if (roots.size() != 1) {
            throw new IllegalArgumentException("an organisation has one top, not " + roots.size());
        }
        addInTreeOrder(roots.getFirst());
        if (units.size() != anyOrder.size()) {
            throw new IllegalArgumentException("a unit is given twice, lacks its parent, or is its own ancestor");
        }
    }

    private void addInTreeOrder(Unit root) {
        Deque<Unit> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Unit unit = waiting.pop();
            units.put(unit.id(), unit);
            levels.put(unit.id(), unit.parent() == null ? 1 : getLevel(unit.parent()) + 1);
            listChildren(unit.id()).reversed().forEach(waiting::push);
        }
    }

    /// All units in tree order.
    public List<Unit> listUnits() {
        return List.copyOf(units.values());
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<Unit> listChildren(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /// The distance from the top, which is level 1.
    public int getLevel(UnitId id) {
        Integer level = levels.get(id);
        if (level == null) {
            throw new IllegalArgumentException("no unit " + id);
        }
        return level;
    }

    /// These units and everything below them.
    public Set<UnitId> listWithin(Collection<UnitId> tops) {
        Set<UnitId> found = new LinkedHashSet<>();
        Deque<UnitId> waiting = new ArrayDeque<>(tops);
        while (!waiting.isEmpty()) {
            UnitId unit = waiting.pop();
            if (found.add(unit)) {
                listChildren(unit).forEach(child -> waiting.push(child.id()));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /// Whether a unit is another unit or lies anywhere below it.
    public boolean isWithin(UnitId unit, UnitId ancestor) {
        Optional<Unit> at = find(unit);
        while (at.isPresent() && !at.get().id().equals(ancestor)) {
            at = Optional.ofNullable(at.get().parent()).flatMap(this::find);
        }
        return at.isPresent();
    }
}
