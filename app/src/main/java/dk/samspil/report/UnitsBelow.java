package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.Change;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The units below one, as far as somebody may see them, with what may be said about each.
final class UnitsBelow {
    private final ReleasedTable table;
    private final Claims claims;
    private final ReleasedUnit top;
    private final List<ReleasedUnit> units;
    private final List<ReleasedUnit> lowest;

    /// @param visible whether somebody may see a unit's figures
    UnitsBelow(ReleasedTable table, Claims claims, ReleasedUnit top, Predicate<UnitId> visible) {
        this.table = table;
        this.claims = claims;
        this.top = top;
        List<ReleasedUnit> below = new ArrayList<>();
        addBelow(top, below, visible);
        this.units = List.copyOf(below);
        this.lowest = lowest();
    }

    private void addBelow(ReleasedUnit unit, List<ReleasedUnit> below, Predicate<UnitId> visible) {
        for (ReleasedUnit child : table.listChildren(unit.id())) {
            if (visible.test(child.id())) {
                below.add(child);
                addBelow(child, below, visible);
            }
        }
    }

    ReleasedUnit top() {
        return top;
    }

    ReleasedTable table() {
        return table;
    }

    /// All of them, in tree order, published or not.
    List<ReleasedUnit> list() {
        return units;
    }

    /// Those with a report of their own that have no unit with one below them: each answer is in at most one of these.
    List<ReleasedUnit> listLowest() {
        return lowest;
    }

    private List<ReleasedUnit> lowest() {
        Set<UnitId> withReportBelow = new HashSet<>();
        for (ReleasedUnit unit : units) {
            if (unit.published()) {
                Optional<ReleasedUnit> above = Optional.of(unit);
                while (above.isPresent() && above.get().parent() != null) {
                    withReportBelow.add(above.get().parent());
                    above = table.findUnit(above.get().parent());
                }
            }
        }
        return units.stream()
                .filter(ReleasedUnit::published)
                .filter(unit -> !withReportBelow.contains(unit.id()))
                .toList();
    }

    Claim claim(ReleasedUnit unit, String score) {
        return claims.find(unit.id(), score);
    }

    Optional<ReleasedFigure> find(ReleasedUnit unit, String score) {
        return table.find(unit.id(), new Measure.Mean(score));
    }

    /// The number shown for a unit; empty where none or a band is.
    Optional<Integer> findNumber(ReleasedUnit unit, String score) {
        return find(unit, score)
                .map(ReleasedFigure::value)
                .filter(ReleasedValue.Whole.class::isInstance)
                .map(value -> ((ReleasedValue.Whole) value).value());
    }

    /// How many of the lowest units stand so beside the organisation.
    int count(String score, Predicate<Standing> standing) {
        return (int) listLowest().stream()
                .filter(unit -> find(unit, score).isPresent())
                .map(unit -> claim(unit, score).standingInOrganisation())
                .filter(standing)
                .count();
    }

    /// How many of the lowest units have changed so since the round before.
    int count(String score, Change.Verdict verdict) {
        return (int) listLowest().stream()
                .filter(unit -> claim(unit, score).change().verdict() == verdict)
                .count();
    }
}
