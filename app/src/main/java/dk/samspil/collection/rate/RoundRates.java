package dk.samspil.collection.rate;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How many have answered in a round, as of one night: what may be shown, and nothing else.
public final class RoundRates {
    /// Below this share a unit may need help.
    private static final int LOW = 40;

    private static final int MOST_TO_HELP = 5;

    private final LocalDate night;
    private final OrganisationTree tree;
    private final Map<UnitId, UnitRate> rates;

    RoundRates(LocalDate night, OrganisationTree tree, Map<UnitId, UnitRate> rates) {
        this.night = night;
        this.tree = tree;
        this.rates = Map.copyOf(rates);
    }

    /// A unit with a rate of its own.
    public record Shown(Unit unit, int level, UnitRate rate) {}

    /// The day that began with the night.
    public LocalDate night() {
        return night;
    }

    /// The organisation as a whole; empty where fewer than twenty are invited.
    public Optional<UnitRate> findWhole() {
        return findExactly(tree.listUnits().getFirst().id());
    }

    /// A unit's own rate; empty where it is only counted further up.
    public Optional<UnitRate> findExactly(UnitId unit) {
        return Optional.ofNullable(rates.get(unit));
    }

    /// A unit's own rate or that of the nearest unit above it that has one.
    public Optional<Shown> findNearest(UnitId unit) {
        Optional<Unit> at = tree.find(unit);
        while (at.isPresent() && !rates.containsKey(at.get().id())) {
            at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
        }
        return at.flatMap(this::shown);
    }

    /// What a unit is called in the round; empty where it is not in it.
    public Optional<String> findName(UnitId unit) {
        return tree.find(unit).map(Unit::name);
    }

    /// The large parts of the organisation, in its own order: the units below the first that has several.
    public List<Unit> listDepartments() {
        List<Unit> below = tree.listChildren(tree.listUnits().getFirst().id());
        while (below.size() == 1) {
            below = tree.listChildren(below.getFirst().id());
        }
        return below;
    }

    /// All units with a rate, in tree order.
    public List<Shown> list() {
        return tree.listUnits().stream().flatMap(unit -> shown(unit).stream()).toList();
    }

    /// At most five units below 40 %, in tree order; the lowest where there are more. Units above another unit with a
    /// rate are not among them: help is given where the work is.
    public List<Shown> listWhereToHelp() {
        List<Shown> low = list().stream()
                .filter(each -> each.rate().share().percent() < LOW)
                .filter(each -> rates.keySet().stream()
                        .noneMatch(other -> !other.equals(each.unit().id())
                                && tree.isWithin(other, each.unit().id())))
                .toList();
        Set<UnitId> lowest = low.stream()
                .sorted(Comparator.comparingInt(each -> each.rate().share().percent()))
                .limit(MOST_TO_HELP)
                .map(each -> each.unit().id())
                .collect(Collectors.toSet());
        return low.stream().filter(each -> lowest.contains(each.unit().id())).toList();
    }

    private Optional<Shown> shown(Unit unit) {
        return findExactly(unit.id()).map(rate -> new Shown(unit, tree.getLevel(unit.id()), rate));
    }
}
