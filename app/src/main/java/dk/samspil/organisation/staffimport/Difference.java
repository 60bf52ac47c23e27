package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an import would change.
///
/// @param units how many units there would be
/// @param changes the units that are new, closed, moved or called otherwise, in tree order
/// @param staff how many jobs there would be
/// @param joined jobs that are new
/// @param left jobs that are no longer there
/// @param moved jobs that would be done in another unit
/// @param newRoles roles that somebody would get
/// @param endedRoles roles that somebody would lose
/// @param inclusion how many are asked, and how many not for each reason
public record Difference(
        int units,
        List<Change> changes,
        int staff,
        int joined,
        int left,
        int moved,
        int newRoles,
        int endedRoles,
        Map<Inclusion, Integer> inclusion) {
    /// What becomes of a unit.
    public enum Kind {
        NEW,
        CLOSED,
        MOVED,
        RENAMED
    }

    /// One unit that changes.
    ///
    /// @param path the names of the units above, from the top
    /// @param before where it was, or what it was called; empty for one that is new or closed
    /// @param employees how many jobs there would be in it, or were in one that closes
    /// @param known how many of these were in the same unit before
    public record Change(
            UnitId unit, String name, Kind kind, List<String> path, String before, int employees, int known) {
        public Change {
            path = List.copyOf(path);
        }
    }

    public Difference {
        changes = List.copyOf(changes);
        inclusion = Map.copyOf(inclusion);
    }

    /// How many are asked.
    public int invited() {
        return inclusion.getOrDefault(Inclusion.INVITED, 0);
    }

    /// How many are not.
    public int notInvited() {
        return inclusion.values().stream().mapToInt(Integer::intValue).sum() - invited();
    }

    static Difference between(
            Optional<OrganisationTree> before,
            Collection<StaffMember> staffBefore,
            Collection<RoleHolder> rolesBefore,
            RegisterContents after,
            ParticipantsRule rule) {
        Map<String, StaffMember> earlier =
                staffBefore.stream().collect(Collectors.toMap(StaffMember::employmentId, member -> member));
        Set<String> now = after.staff().stream().map(StaffMember::employmentId).collect(Collectors.toSet());
        Map<Inclusion, Integer> inclusion = new EnumMap<>(Inclusion.class);
        rule.decide(after.staff()).values().forEach(each -> inclusion.merge(each, 1, Integer::sum));
        int moved = 0;
        for (StaffMember member : after.staff()) {
            StaffMember known = earlier.get(member.employmentId());
            moved += known != null && !known.unit().equals(member.unit()) ? 1 : 0;
        }
        Set<List<Object>> rolesNow =
                after.roles().stream().map(Difference::keyOf).collect(Collectors.toSet());
        Set<List<Object>> heldBefore = rolesBefore.stream()
                .filter(role -> after.knownRoles().contains(role.role()))
                .map(Difference::keyOf)
                .collect(Collectors.toSet());
        return new Difference(
                after.units().size(),
                before.map(tree -> changes(tree, earlier, after)).orElse(List.of()),
                after.staff().size(),
                (int) now.stream().filter(id -> !earlier.containsKey(id)).count(),
                (int) earlier.keySet().stream().filter(id -> !now.contains(id)).count(),
                moved,
                without(rolesNow, heldBefore),
                without(heldBefore, rolesNow),
                inclusion);
    }

    private static int without(Set<List<Object>> all, Set<List<Object>> others) {
        Set<List<Object>> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest.size();
    }

    private static List<Object> keyOf(RoleHolder holder) {
        RegisterRole role = holder.role();
        return List.of(holder.email(), role, holder.unit());
    }

    private static List<Change> changes(
            OrganisationTree before, Map<String, StaffMember> earlier, RegisterContents contents) {
        OrganisationTree after = contents.tree();
        Map<UnitId, Integer> sizes = new HashMap<>();
        Map<UnitId, Integer> known = new HashMap<>();
        for (StaffMember member : contents.staff()) {
            sizes.merge(member.unit(), 1, Integer::sum);
            StaffMember was = earlier.get(member.employmentId());
            if (was != null && was.unit().equals(member.unit())) {
                known.merge(member.unit(), 1, Integer::sum);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Unit unit : after.listUnits()) {
            Optional<Unit> was = before.find(unit.id());
            Optional<Kind> kind = was.map(old -> kindOf(old, unit)).orElse(Optional.of(Kind.NEW));
            kind.ifPresent(each -> changes.add(new Change(
                    unit.id(),
                    unit.name(),
                    each,
                    pathOf(unit, after),
                    beforeOf(each, was, before),
                    sizes.getOrDefault(unit.id(), 0),
                    known.getOrDefault(unit.id(), 0))));
        }
        Map<UnitId, Long> old =
                earlier.values().stream().collect(Collectors.groupingBy(StaffMember::unit, Collectors.counting()));
        for (Unit unit : before.listUnits()) {
            if (after.find(unit.id()).isEmpty()) {
                int size = old.getOrDefault(unit.id(), 0L).intValue();
                changes.add(new Change(unit.id(), unit.name(), Kind.CLOSED, pathOf(unit, before), "", size, 0));
            }
        }
        return changes;
    }

    private static Optional<Kind> kindOf(Unit before, Unit after) {
        if (!Objects.equals(before.parent(), after.parent())) {
            return Optional.of(Kind.MOVED);
        }
        return before.name().equals(after.name()) ? Optional.empty() : Optional.of(Kind.RENAMED);
    }

    private static String beforeOf(Kind kind, Optional<Unit> was, OrganisationTree before) {
        return switch (kind) {
            case NEW, CLOSED -> "";
            case MOVED ->
                was.map(Unit::parent).flatMap(before::find).map(Unit::name).orElse("");
            case RENAMED -> was.map(Unit::name).orElse("");
        };
    }

    private static List<String> pathOf(Unit unit, OrganisationTree tree) {
        List<String> path = new ArrayList<>();
        Optional<Unit> at = Optional.ofNullable(unit.parent()).flatMap(tree::find);
        while (at.isPresent()) {
            path.addFirst(at.get().name());
            at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
        }
        return path;
    }
}
