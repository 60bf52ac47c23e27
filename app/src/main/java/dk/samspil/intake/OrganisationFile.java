package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `organisation.csv`: `unit_id`, `parent_id` (empty for the top), `name`, and `unit_type` where it has one.
/// Other columns are ignored: the level follows from the tree.
final class OrganisationFile {
    static final String NAME = "organisation.csv";
    private static final String TYPE = "unit_type";

    private final Problems problems;
    private final Map<String, CsvTable.Row> rows = new LinkedHashMap<>();

    private OrganisationFile(Problems problems) {
        this.problems = problems;
    }

    /// What the file says: the ids of its units, to check other files against, and their tree where they make one.
    record Result(Set<String> unitIds, Optional<OrganisationTree> tree) {
        Result {
            unitIds = Set.copyOf(unitIds);
        }
    }

    /// What the file says; empty where it cannot be read at all.
    static Optional<Result> read(Path folder, Problems problems) {
        return CsvTable.read(folder, NAME, List.of("unit_id", "parent_id", "name"), problems)
                .map(table -> new OrganisationFile(problems).check(table));
    }

    private Result check(CsvTable table) {
        int before = problems.list().size();
        table.rows().forEach(this::checkRow);
        rows.values().forEach(this::checkParent);
        checkOneTop(table);
        checkCycles();
        boolean good = problems.list().size() == before && !rows.isEmpty();
        return new Result(rows.keySet(), good ? Optional.of(tree()) : Optional.empty());
    }

    private void checkRow(CsvTable.Row row) {
        String id = row.get("unit_id");
        if (!UnitId.isValid(id)) {
            problems.error(NAME, row.line(), "unit_id", id, "intake.unit_id_invalid");
        } else {
            CsvTable.Row first = rows.putIfAbsent(id, row);
            if (first != null) {
                String line = Integer.toString(first.line());
                problems.error(NAME, row.line(), "unit_id", id, "intake.unit_twice", "first", line);
            }
        }
        if (row.get("name").isEmpty()) {
            problems.error(NAME, row.line(), "name", "", "intake.unit_name_missing");
        }
        String type = row.get(TYPE);
        if (type.length() > Unit.LONGEST_TYPE) {
            String most = Integer.toString(Unit.LONGEST_TYPE);
            problems.error(NAME, row.line(), TYPE, type, "intake.unit_type_long", "most", most);
        }
    }

    private void checkParent(CsvTable.Row row) {
        String parent = row.get("parent_id");
        if (!parent.isEmpty() && !rows.containsKey(parent)) {
            problems.error(NAME, row.line(), "parent_id", parent, "intake.parent_unknown", "unit", row.get("unit_id"));
        }
    }

    private void checkOneTop(CsvTable table) {
        List<CsvTable.Row> tops = table.rows().stream()
                .filter(row -> row.get("parent_id").isEmpty())
                .toList();
        if (tops.isEmpty() && !table.rows().isEmpty()) {
            problems.error(NAME, 0, "parent_id", "", "intake.no_top");
        }
        for (CsvTable.Row row : tops.subList(Math.min(1, tops.size()), tops.size())) {
            problems.error(
                    NAME,
                    row.line(),
                    "parent_id",
                    "",
                    "intake.two_tops",
                    "unit",
                    row.get("unit_id"),
                    "first",
                    tops.getFirst().get("unit_id"));
        }
    }

    /// Says each cycle once, at the first of its units in the file.
    private void checkCycles() {
        Set<String> settled = new HashSet<>();
        for (String start : rows.keySet()) {
            List<String> path = new ArrayList<>();
            String at = start;
            CsvTable.Row row = rows.get(at);
            while (row != null && !settled.contains(at) && !path.contains(at)) {
                path.add(at);
                at = row.get("parent_id");
                row = rows.get(at);
            }
            if (path.contains(at)) {
                sayCycle(path.subList(path.indexOf(at), path.size()));
            }
            settled.addAll(path);
        }
    }

    private void sayCycle(List<String> units) {
        CsvTable.Row first = Objects.requireNonNull(rows.get(units.getFirst()));
        String ring = String.join(" → ", units) + " → " + units.getFirst();
        problems.error(NAME, first.line(), "parent_id", first.get("parent_id"), "intake.cycle", "units", ring);
    }

    private OrganisationTree tree() {
        List<Unit> units = rows.values().stream()
                .map(row -> new Unit(new UnitId(row.get("unit_id")), parentOf(row), row.get("name"), typeOf(row)))
                .toList();
        return new OrganisationTree(units);
    }

    private static @Nullable String typeOf(CsvTable.Row row) {
        String type = row.get(TYPE);
        return type.isEmpty() ? null : type;
    }

    private static @Nullable UnitId parentOf(CsvTable.Row row) {
        String parent = row.get("parent_id");
        return parent.isEmpty() ? null : new UnitId(parent);
    }
}
