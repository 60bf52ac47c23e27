package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the units of one tree and makes them one: a unit that stands nowhere comes to stand below the top.
final class UnitReader {
    private final ReadTable table;
    private final ValueReader values;
    private final Map<UnitId, ReadUnit> units = new LinkedHashMap<>();

    private UnitReader(ReadTable table, Problems problems) {
        this.table = table;
        this.values = new ValueReader(table, problems);
    }

    /// The units as one tree, in the order of the file; empty where no row is a unit.
    static List<ReadUnit> read(ReadTable table, Problems problems) {
        var reader = new UnitReader(table, problems);
        table.table().rows().forEach(reader::readRow);
        return reader.units.isEmpty() ? List.of() : reader.makeOneTree();
    }

    private void readRow(CsvTable.Row row) {
        Optional<UnitId> id = values.unit(row, Field.UNIT_ID);
        if (id.isEmpty()) {
            values.say(row, Field.UNIT_ID, table.columns().get(row, Field.UNIT_ID), "unit_id_missing");
            return;
        }
        String name = values.text(row, Field.UNIT_NAME);
        if (name.isEmpty()) {
            values.say(
                    row,
                    Field.UNIT_NAME,
                    "",
                    "unit_name_missing",
                    "unit",
                    id.get().value());
        }
        var unit = new ReadUnit(
                row,
                id.get(),
                values.unit(row, Field.PARENT_ID).orElse(null),
                name.isEmpty() ? id.get().value() : name,
                type(row),
                medUnits(row),
                new ReadUnit.LeaderWord(
                        values.optional(row, Field.LEADER_ID),
                        values.email(row, Field.LEADER_EMAIL),
                        values.optional(row, Field.LEADER_NAME)));
        ReadUnit first = units.putIfAbsent(unit.id(), unit);
        if (first != null) {
            values.say(
                    row,
                    Field.UNIT_ID,
                    unit.id().value(),
                    "unit_twice",
                    "first",
                    Integer.toString(first.row().line()));
        }
    }

    private @Nullable String type(CsvTable.Row row) {
        String type = values.text(row, Field.UNIT_TYPE);
        return type.isEmpty()
                ? null
                : type.substring(0, Math.min(type.length(), Unit.LONGEST_TYPE)).strip();
    }

    private List<UnitId> medUnits(CsvTable.Row row) {
        return Arrays.stream(values.text(row, Field.MED_UNITS).split(",", -1))
                .map(ValueReader::unitOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<ReadUnit> makeOneTree() {
        UnitId top = findTop();
        List<ReadUnit> tree = new ArrayList<>();
        for (ReadUnit unit : List.copyOf(units.values())) {
            UnitId parent = unit.id().equals(top) ? null : parentWithin(unit, top);
            ReadUnit placed = unit.below(parent);
            units.put(unit.id(), placed);
            tree.add(placed);
        }
        return tree;
    }

    /// The unit without a parent that has most below it, or the first unit where every one has a parent.
    private UnitId findTop() {
        List<ReadUnit> tops =
                units.values().stream().filter(unit -> unit.parent() == null).toList();
        if (tops.isEmpty()) {
            return units.keySet().iterator().next();
        }
        Map<UnitId, Integer> sizes = new LinkedHashMap<>();
        tops.forEach(top -> sizes.put(top.id(), 0));
        units.values().forEach(unit -> sizes.computeIfPresent(lastAbove(unit), (top, size) -> size + 1));
        UnitId best = tops.getFirst().id();
        for (Map.Entry<UnitId, Integer> each : sizes.entrySet()) {
            if (each.getValue() > sizes.getOrDefault(best, 0)) {
                best = each.getKey();
            }
        }
        return best;
    }

    private UnitId lastAbove(ReadUnit unit) {
        Set<UnitId> seen = new HashSet<>();
        ReadUnit at = unit;
        while (at.parent() != null && seen.add(at.id())) {
            ReadUnit above = units.get(at.parent());
            if (above == null) {
                return at.id();
            }
            at = above;
        }
        return at.id();
    }

    /// Where the unit stands; below the top, with the reason said, where the file does not lead there.
    private UnitId parentWithin(ReadUnit unit, UnitId top) {
        @Nullable UnitId parent = unit.parent();
        if (parent == null) {
            values.say(unit.row(), Field.PARENT_ID, "", "two_tops", "unit", unit.name(), "top", nameOf(top));
            return top;
        }
        if (!units.containsKey(parent)) {
            values.say(
                    unit.row(),
                    Field.PARENT_ID,
                    parent.value(),
                    "parent_unknown",
                    "unit",
                    unit.name(),
                    "top",
                    nameOf(top));
            return top;
        }
        if (!leadsTo(unit, top)) {
            values.say(unit.row(), Field.PARENT_ID, parent.value(), "cycle", "unit", unit.name(), "top", nameOf(top));
            return top;
        }
        return parent;
    }

    /// Whether the way up from a unit ends at a top or at a unit whose parent is unknown, instead of going round.
    private boolean leadsTo(ReadUnit unit, UnitId top) {
        Set<UnitId> seen = new HashSet<>();
        ReadUnit at = unit;
        while (seen.add(at.id())) {
            ReadUnit above = at.id().equals(top) || at.parent() == null ? null : units.get(at.parent());
            if (above == null) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private String nameOf(UnitId unit) {
        ReadUnit found = units.get(unit);
        return found == null ? unit.value() : found.name();
    }
}
