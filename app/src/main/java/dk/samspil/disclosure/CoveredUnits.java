package dk.samspil.disclosure;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.UnitChanges;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which figures of an earlier round say most about a unit of today, and how much of it they are about.
///
/// The cover counts employments of the staff lists and no answers: of those who belong to today's unit,
/// and of those whom the earlier figure was about, the smaller of the shares that are in both. People
/// who came and left one by one do not count, only what became of units. It is rounded down to a
/// multiple of ten, so that it names nobody.
final class CoveredUnits {
    private static final int STEPS = 10;
    private static final double ALMOST = 1e-9;

    /// @param source whose figures these are in the earlier release
    /// @param cover in per cent, a multiple of ten
    record Described(UnitId source, int cover) {}

    private final UnitChanges changes;
    private final Map<UnitId, Long> staffThen;
    private final Map<UnitId, Long> staffNow;
    private final Map<UnitId, List<UnitId>> figuresOf = new HashMap<>();
    private final Map<UnitId, Double> sizes = new LinkedHashMap<>();

    CoveredUnits(ReleasedTable then, UnitChanges changes, OrganisationSnapshot staffThen, OrganisationSnapshot now) {
        this.changes = changes;
        this.staffThen = count(staffThen);
        this.staffNow = count(now);
        var branches = new Branches(then);
        then.listUnits().stream()
                .filter(ReleasedUnit::published)
                .forEach(unit -> add(unit.id(), branches.within(unit.id())));
        then.listGroups()
                .forEach(group -> add(
                        group.id(),
                        group.units().stream()
                                .flatMap(unit -> branches.within(unit).stream())
                                .collect(Collectors.toSet())));
    }

    private static Map<UnitId, Long> count(OrganisationSnapshot snapshot) {
        return snapshot.employments().stream().collect(Collectors.groupingBy(Employment::unit, Collectors.counting()));
    }

    private void add(UnitId source, Set<UnitId> homes) {
        homes.forEach(home ->
                figuresOf.computeIfAbsent(home, each -> new ArrayList<>()).add(source));
        sizes.put(
                source,
                homes.stream().mapToDouble(home -> people(staffThen, home)).sum());
    }

    private static long people(Map<UnitId, Long> staff, UnitId home) {
        return staff.getOrDefault(home, 0L);
    }

    /// Empty where no figure is about a tenth of the unit.
    Optional<Described> find(UnitId unit) {
        return best(List.of(unit), false);
    }

    /// Which figures say most about several units together. Only figures about all of them count: one of the units
    /// alone is told to its own readers and not to those of the others. Empty where there are none.
    Optional<Described> findWhole(List<UnitId> units) {
        return best(units, true);
    }

    private Optional<Described> best(List<UnitId> units, boolean whole) {
        Map<UnitId, Double> shared = new HashMap<>();
        double all = 0;
        for (UnitId unit : units) {
            for (Map.Entry<UnitId, Double> part : changes.partsOf(unit).entrySet()) {
                double people = part.getValue() * people(staffThen, part.getKey());
                all += people;
                figuresOf
                        .getOrDefault(part.getKey(), List.of())
                        .forEach(source -> shared.merge(source, people, Double::sum));
            }
            for (UnitId home : changes.newWithin(unit)) {
                all += people(staffNow, home);
            }
        }
        Optional<Described> best = Optional.empty();
        for (UnitId source : sizes.keySet()) {
            double both = shared.getOrDefault(source, 0.0);
            int cover = cover(both, Math.max(all, sizes.getOrDefault(source, 0.0)));
            if (cover > best.map(Described::cover).orElse(0) && (!whole || both >= all - ALMOST)) {
                best = Optional.of(new Described(source, cover));
            }
        }
        return best;
    }

    private static int cover(double shared, double larger) {
        return larger > 0 ? (int) Math.floor(STEPS * shared / larger + ALMOST) * STEPS : 0;
    }
}
