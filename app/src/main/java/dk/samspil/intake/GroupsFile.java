package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads `groups.csv`, which may be absent: `group_id`, `name`, `kind` (`med`, `area`, `old`, `adhoc` or `joint`),
/// `unit_id`; one line for each unit of a group. The people of the units below belong to it as well.
final class GroupsFile {
    static final String NAME = "groups.csv";
    private static final int UNITS_SAID = 10;

    private final Problems problems;
    private final Map<String, Lines> groups = new LinkedHashMap<>();

    private GroupsFile(Problems problems) {
        this.problems = problems;
    }

    /// A group as far as it has been read.
    ///
    /// @param lineOf the units and the line that names each
    private record Lines(CsvTable.Row first, Map<String, Integer> lineOf) {}

    /// The groups; none where there is no such file or where, with the problems said, it is wrong.
    ///
    /// @param units the known units; empty where the organisation's file could not be read, and units go
    ///     unchecked
    /// @param people everybody who is counted; with the tree, they tell whether two definitions mean the same
    ///     people
    static List<UnitGroup> read(
            Path folder,
            Optional<Set<String>> units,
            Optional<OrganisationTree> tree,
            List<Employment> people,
            Problems problems) {
        if (!Files.exists(folder.resolve(NAME))) {
            return List.of();
        }
        int before = problems.list().size();
        var file = new GroupsFile(problems);
        CsvTable.read(folder, NAME, List.of("group_id", "name", "kind", "unit_id"), problems)
                .ifPresent(table -> table.rows().forEach(row -> file.checkRow(row, units)));
        return problems.list().stream().skip(before).anyMatch(problem -> problem.isError()) || tree.isEmpty()
                ? List.of()
                : file.listGroups(tree.get(), people);
    }

    private void checkRow(CsvTable.Row row, Optional<Set<String>> units) {
        String id = row.get("group_id");
        if (!UnitId.isValid(id)) {
            problems.error(NAME, row.line(), "group_id", id, "intake.unit_id_invalid");
            return;
        }
        Lines group = groups.computeIfAbsent(id, any -> new Lines(row, new LinkedHashMap<>()));
        checkName(row, group.first());
        checkKind(row, group.first());
        if (row.get("unit_id").isEmpty()) {
            problems.error(NAME, row.line(), "unit_id", "", "intake.group_without_unit", "group", id);
            return;
        }
        UnitColumn.check(NAME, row, units, problems);
        Integer earlier = group.lineOf().putIfAbsent(row.get("unit_id"), row.line());
        if (earlier != null) {
            problems.error(
                    NAME,
                    row.line(),
                    "unit_id",
                    row.get("unit_id"),
                    "intake.group_unit_twice",
                    "group",
                    id,
                    "first",
                    earlier.toString());
        }
    }

    private void checkName(CsvTable.Row row, CsvTable.Row first) {
        if (row.get("name").isEmpty()) {
            problems.error(NAME, row.line(), "name", "", "intake.unit_name_missing");
        } else {
            checkSame("name", row, first);
        }
    }

    private void checkKind(CsvTable.Row row, CsvTable.Row first) {
        if (UnitGroup.Kind.find(row.get("kind")).isEmpty()) {
            problems.error(NAME, row.line(), "kind", row.get("kind"), "intake.group_kind_unknown");
        } else {
            checkSame("kind", row, first);
        }
    }

    private void checkSame(String column, CsvTable.Row row, CsvTable.Row first) {
        if (!row.get(column).equals(first.get(column))) {
            String line = Integer.toString(first.line());
            problems.error(NAME, row.line(), column, row.get(column), "intake.group_differs", "first", line);
        }
    }

    private List<UnitGroup> listGroups(OrganisationTree tree, List<Employment> people) {
        Set<UnitId> staffed = people.stream().map(Employment::unit).collect(Collectors.toSet());
        List<UnitGroup> good = new ArrayList<>();
        groups.forEach((id, group) -> {
            var found = new UnitGroup(
                    new UnitId(id),
                    group.first().get("name"),
                    UnitGroup.Kind.find(group.first().get("kind")).orElseThrow(),
                    group.lineOf().keySet().stream().map(UnitId::new).collect(Collectors.toSet()));
            if (isWanted(found, group.first().line(), tree, staffed)) {
                good.add(found);
            }
        });
        checkJoints(good, tree);
        return good;
    }

    /// A joint report is of units right under the same one, and no unit shares two.
    private void checkJoints(List<UnitGroup> good, OrganisationTree tree) {
        Set<UnitId> sharing = new HashSet<>();
        for (UnitGroup joint : good) {
            if (joint.kind() != UnitGroup.Kind.JOINT) {
                continue;
            }
            int line = groupLine(joint);
            long parents = joint.units().stream()
                    .map(unit -> Optional.ofNullable(
                            tree.find(unit).map(Unit::parent).orElse(null)))
                    .distinct()
                    .count();
            if (joint.units().size() < 2 || parents > 1) {
                problems.error(NAME, line, "unit_id", joint.id().value(), "intake.joint_not_siblings");
            }
            joint.units().stream()
                    .sorted()
                    .filter(unit -> !sharing.add(unit))
                    .forEach(unit -> problems.error(NAME, line, "unit_id", unit.value(), "intake.joint_twice"));
        }
    }

    private int groupLine(UnitGroup group) {
        return Optional.ofNullable(groups.get(group.id().value()))
                .orElseThrow()
                .first()
                .line();
    }

    /// Whether the group has people, and is not already there as a unit.
    private boolean isWanted(UnitGroup group, int line, OrganisationTree tree, Set<UnitId> staffed) {
        String id = group.id().value();
        Set<UnitId> here = staffedWithin(group.units(), tree, staffed);
        if (here.isEmpty()) {
            problems.error(NAME, line, "group_id", id, "intake.group_empty");
            return false;
        }
        if (tree.find(group.id()).isEmpty()) {
            return true;
        }
        Set<UnitId> there = staffedWithin(Set.of(group.id()), tree, staffed);
        if (here.equals(there)) {
            problems.warning(NAME, line, "group_id", id, "intake.group_is_a_unit");
        } else {
            String units = differing(here, there);
            problems.error(NAME, line, "group_id", id, "intake.group_and_unit_differ", "units", units);
        }
        return false;
    }

    private static Set<UnitId> staffedWithin(Set<UnitId> tops, OrganisationTree tree, Set<UnitId> staffed) {
        Set<UnitId> within = new HashSet<>(tree.listWithin(tops));
        within.retainAll(staffed);
        return within;
    }

    private static String differing(Set<UnitId> here, Set<UnitId> there) {
        Set<UnitId> differing = new TreeSet<>(here);
        differing.addAll(there);
        differing.removeIf(unit -> here.contains(unit) && there.contains(unit));
        return differing.stream()
                .limit(UNITS_SAID)
                .map(UnitId::value)
                .collect(Collectors.joining(", ", "", differing.size() > UNITS_SAID ? ", …" : ""));
    }
}
