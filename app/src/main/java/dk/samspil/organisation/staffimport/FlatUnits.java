package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a tree for a list that has a row for each job and says the units only beside them.
///
/// A unit that is known already, by id or by name, keeps its place, and so do the units above it. One that is new
/// stands below the unit that the list names above it, or else below the top.
final class FlatUnits {
    private static final UnitId NEW_TOP = new UnitId("hele-organisationen");

    private final ReadTable table;
    private final ValueReader values;
    private final Optional<OrganisationTree> known;
    private final Map<String, Unit> knownByName = new HashMap<>();
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final UnitId top;

    private FlatUnits(ReadTable table, Optional<OrganisationTree> known, Problems problems) {
        this.table = table;
        this.values = new ValueReader(table, problems);
        this.known = known;
        known.ifPresent(tree ->
                tree.listUnits().forEach(unit -> knownByName.putIfAbsent(Field.plain(unit.name()), unit)));
        this.top = known.map(tree -> tree.listUnits().getFirst().id()).orElse(NEW_TOP);
    }

    /// The units, parents known or given before.
    ///
    /// @param organisation what the whole organisation is called, where nothing is known about it yet
    static List<ReadUnit> of(
            ReadTable table, Optional<OrganisationTree> known, String organisation, Problems problems) {
        var flat = new FlatUnits(table, known, problems);
        flat.keep(known.flatMap(tree -> tree.find(flat.top)).orElse(new Unit(flat.top, null, organisation)));
        table.table().rows().forEach(flat::readRow);
        return flat.inTreeOrder();
    }

    private void readRow(CsvTable.Row row) {
        String name = values.text(row, Field.UNIT_NAME);
        String id = values.text(row, Field.UNIT_ID);
        if (name.isEmpty() && id.isEmpty()) {
            return;
        }
        UnitId unit = idOf(id, name);
        if (!units.containsKey(unit)) {
            Optional<Unit> before = known.flatMap(tree -> tree.find(unit));
            String called = name.isEmpty() ? before.map(Unit::name).orElse(id) : name;
            keep(new Unit(unit, parent(row, unit, before), called));
        }
    }

    private @Nullable UnitId parent(CsvTable.Row row, UnitId unit, Optional<Unit> before) {
        String above = values.text(row, Field.PARENT_ID);
        if (unit.equals(top)) {
            return null;
        }
        if (above.isEmpty()) {
            UnitId parent = before.map(Unit::parent).orElse(null);
            keepAllAbove(parent);
            return parent == null ? top : parent;
        }
        UnitId parent = idOf(above, above);
        if (!units.containsKey(parent)) {
            Optional<Unit> knownParent = known.flatMap(tree -> tree.find(parent));
            knownParent.ifPresent(found -> keepAllAbove(found.id()));
            if (knownParent.isEmpty()) {
                keep(new Unit(parent, top, above));
            }
        }
        return parent.equals(unit) ? top : parent;
    }

    private void keepAllAbove(@Nullable UnitId from) {
        UnitId at = from;
        while (at != null && !units.containsKey(at)) {
            Unit unit = known.orElseThrow().find(at).orElseThrow();
            keep(unit);
            at = unit.parent();
        }
    }

    private void keep(Unit unit) {
        units.put(unit.id(), unit);
    }

    /// @param id what the list has for an id; the name once more where it has none
    private UnitId idOf(String id, String name) {
        Optional<UnitId> given = ValueReader.unitOf(id);
        boolean isOwnId = table.has(Field.UNIT_ID) && !id.equals(name);
        if (given.isPresent() && (isOwnId || isKnown(given.get()))) {
            return given.get();
        }
        Unit byName = knownByName.get(Field.plain(name));
        return byName == null ? given.or(() -> ValueReader.unitOf(name)).orElse(top) : byName.id();
    }

    private boolean isKnown(UnitId id) {
        return units.containsKey(id) || known.flatMap(tree -> tree.find(id)).isPresent();
    }

    /// Units whose way up goes round come to stand below the top.
    private List<ReadUnit> inTreeOrder() {
        List<ReadUnit> read = new ArrayList<>();
        Set<UnitId> sound = units.keySet().stream().filter(this::leadsToTop).collect(Collectors.toSet());
        for (Unit unit : units.values()) {
            read.add(new ReadUnit(
                    new CsvTable.Row(1, Map.of()),
                    unit.id(),
                    sound.contains(unit.id()) ? unit.parent() : top,
                    unit.name(),
                    null,
                    List.of(),
                    ReadUnit.LeaderWord.NONE));
        }
        return read;
    }

    private boolean leadsToTop(UnitId from) {
        UnitId at = from;
        for (int steps = 0; steps <= units.size(); steps++) {
            Unit unit = units.get(at);
            if (at.equals(top)) {
                return true;
            }
            if (unit == null || unit.parent() == null) {
                return false;
            }
            at = unit.parent();
        }
        return false;
    }
}
