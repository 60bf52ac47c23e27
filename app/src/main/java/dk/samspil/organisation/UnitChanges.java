package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How last year's units became today's.
///
/// Last year's unit of whose people no change says where they went is today's unit of the same id, wherever in
/// the tree that stands; others may have come to it. What is asked here is always which *whole* units of last
/// year a unit of today consists of: people who came and left one by one are no part of it.
public final class UnitChanges {
    /// Three rounded thirds make a whole.
    private static final double ALMOST_ALL = 0.98;

    private final OrganisationTree current;

    /// Last year's units by today's into which their people went.
    private final Map<UnitId, Set<UnitId>> origins = new HashMap<>();

    /// Where the people of a unit of last year went, for each that was divided.
    private final Map<UnitId, Set<UnitId>> parts = new HashMap<>();

    /// Which part of a unit of last year went into which of today's, 0-1.
    private final Map<UnitId, Map<UnitId, Double>> flows = new HashMap<>();

    /// How many of its people went somewhere that is known, for each that was divided.
    private final Map<UnitId, Double> known = new HashMap<>();

    /// @throws IllegalArgumentException where a change names a unit that is in neither tree; check a file
    ///     before
    public UnitChanges(OrganisationTree previous, OrganisationTree current, Collection<UnitChange> changes) {
        this.current = current;
        Set<UnitId> settled = new HashSet<>();
        for (UnitChange change : changes) {
            require(previous, change.previous());
            require(current, change.current());
            add(change, settled);
        }
        previous.listUnits().stream()
                .map(Unit::id)
                .filter(unit -> !settled.contains(unit) && current.find(unit).isPresent())
                .forEach(unit -> {
                    originsInto(unit).add(unit);
                    flowsFrom(unit).put(unit, 1.0);
                });
    }

    private static void require(OrganisationTree tree, @Nullable UnitId unit) {
        if (unit != null && tree.find(unit).isEmpty()) {
            throw new IllegalArgumentException("no unit " + unit);
        }
    }

    /// @param settled gets the ids that no longer mean what they meant last year
    private void add(UnitChange change, Set<UnitId> settled) {
        UnitId from = change.previous();
        UnitId to = change.current();
        if (from == null) {
            settled.add(Objects.requireNonNull(to));
            return;
        }
        settled.add(from);
        if (to != null) {
            originsInto(to).add(from);
            flowsFrom(from).merge(to, change.share(), Double::sum);
            if (change.share() < 1) {
                parts.computeIfAbsent(from, unit -> new TreeSet<>()).add(to);
                known.merge(from, change.share(), Double::sum);
            }
        }
    }

    private Set<UnitId> originsInto(UnitId unit) {
        return origins.computeIfAbsent(unit, into -> new TreeSet<>());
    }

    private Map<UnitId, Double> flowsFrom(UnitId unit) {
        return flows.computeIfAbsent(unit, from -> new HashMap<>());
    }

    /// How much of each unit of last year went into a unit of today and those below it, 0-1: the homes,
    /// as in [#originsOf(UnitId)]. What rounded parts make almost whole is whole.
    ///
    /// @throws IllegalArgumentException for a unit that is not there today
    public Map<UnitId, Double> partsOf(UnitId unit) {
        require(current, unit);
        Map<UnitId, Double> into = new TreeMap<>();
        for (UnitId home : current.listWithin(Set.of(unit))) {
            for (UnitId origin : origins.getOrDefault(home, Set.of())) {
                into.merge(origin, flows.getOrDefault(origin, Map.of()).getOrDefault(home, 0.0), Double::sum);
            }
        }
        into.replaceAll((origin, part) -> part >= ALMOST_ALL ? 1.0 : part);
        return into;
    }

    /// The units of today, this one and those below it, into which nobody of last year's units is known
    /// to have come.
    ///
    /// @throws IllegalArgumentException for a unit that is not there today
    public Set<UnitId> newWithin(UnitId unit) {
        require(current, unit);
        Set<UnitId> found = new TreeSet<>(current.listWithin(Set.of(unit)));
        found.removeAll(origins.keySet());
        return found;
    }

    /// The units of last year whose people make up a unit of today, those of the units below it included: the
    /// homes, not whole branches, so a unit above others is only named for the people who belong to it
    /// directly.
    ///
    /// A unit that is new has none. Empty where a unit of last year was divided between this one and others,
    /// so that nobody knows which of its people are here; a unit above all the parts knows again.
    ///
    /// @throws IllegalArgumentException for a unit that is not there today
    public Optional<Set<UnitId>> originsOf(UnitId unit) {
        if (current.find(unit).isEmpty()) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return originsOf(current.listWithin(Set.of(unit)));
    }

    /// The same for a group of today.
    public Optional<Set<UnitId>> originsOf(UnitGroup group) {
        return originsOf(current.listWithin(group.units()));
    }

    private Optional<Set<UnitId>> originsOf(Set<UnitId> homes) {
        Set<UnitId> found = new TreeSet<>();
        homes.forEach(home -> found.addAll(origins.getOrDefault(home, Set.of())));
        return found.stream().allMatch(origin -> isWhole(origin, homes))
                ? Optional.of(Set.copyOf(found))
                : Optional.empty();
    }

    private boolean isWhole(UnitId origin, Set<UnitId> homes) {
        Set<UnitId> all = parts.get(origin);
        return all == null || (homes.containsAll(all) && known.getOrDefault(origin, 0.0) >= ALMOST_ALL);
    }
}
