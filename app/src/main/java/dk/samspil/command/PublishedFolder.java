package dk.samspil.command;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedRows;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What stands in a folder of published files, read back row by row. A row that cannot be understood is a problem: what
/// is not understood is not vouched for.
record PublishedFolder(List<ReleasedUnit> units, List<ReleasedGroup> groups, List<ReleasedFigure> figures) {
    private static final String CELLS = "cells.csv";
    private static final String UNITS = "units.csv";
    private static final String GROUPS = "groups.csv";

    PublishedFolder {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    /// Everything in the files, as the attacker takes it.
    ReleasedRows rows() {
        return new ReleasedRows(units, groups, figures);
    }

    sealed interface Outcome {
        record Whole(PublishedFolder folder) implements Outcome {}

        record Broken(List<Problem> problems) implements Outcome {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads both files; the tree of units is the register's.
    static Outcome read(Path folder, OrganisationTree organisation) {
        var problems = new Problems();
        Optional<CsvTable> cells =
                CsvTable.read(folder, CELLS, List.of("unit_id", "cut", "category", "measure", "n", "value"), problems);
        Optional<CsvTable> units =
                CsvTable.read(folder, UNITS, List.of("unit_id", "status", "reason", "shown_in"), problems);
        Optional<CsvTable> groups = Files.exists(folder.resolve(GROUPS))
                ? CsvTable.read(folder, GROUPS, List.of("group_id", "unit_id", "kind"), problems)
                : Optional.empty();
        if (cells.isEmpty() || units.isEmpty()) {
            return new Outcome.Broken(problems.list());
        }
        PublishedFolder read = new Reader(organisation, problems)
                .read(units.get(), groups.map(CsvTable::rows).orElse(List.of()), cells.get());
        return problems.hasErrors() ? new Outcome.Broken(problems.list()) : new Outcome.Whole(read);
    }

    private static final class Reader {
        private final OrganisationTree organisation;
        private final Problems problems;
        private final Map<UnitId, ReleasedCount> counts = new HashMap<>();
        private final Map<UnitId, CsvTable.Row> rowOf = new HashMap<>();
        private final Map<UnitId, List<UnitId>> unitsOfGroup = new LinkedHashMap<>();
        private final Map<UnitId, ReleasedGroup.Kind> kindOfGroup = new HashMap<>();
        private final List<ReleasedFigure> figures = new ArrayList<>();

        Reader(OrganisationTree organisation, Problems problems) {
            this.organisation = organisation;
            this.problems = problems;
        }

        PublishedFolder read(CsvTable units, List<CsvTable.Row> groups, CsvTable cells) {
            groups.forEach(this::group);
            units.rows().forEach(row -> rowOf.put(new UnitId(row.get("unit_id")), row));
            cells.rows().forEach(this::figure);
            List<ReleasedUnit> all = organisation.listUnits().stream()
                    .flatMap(unit -> unit(unit).stream())
                    .toList();
            return new PublishedFolder(all, listGroups(), figures);
        }

        private void group(CsvTable.Row row) {
            var group = new UnitId(row.get("group_id"));
            unitsOfGroup.computeIfAbsent(group, id -> new ArrayList<>()).add(new UnitId(row.get("unit_id")));
            Optional<ReleasedGroup.Kind> kind = ReleasedGroup.Kind.find(row.get("kind"));
            kind.ifPresent(found -> kindOfGroup.putIfAbsent(group, found));
            if (kind.isEmpty() || kindOfGroup.get(group) != kind.get()) {
                problems.error(GROUPS, row.line(), "kind", row.get("kind"), "files.not_understood");
            }
        }

        private List<ReleasedGroup> listGroups() {
            List<ReleasedGroup> all = new ArrayList<>();
            unitsOfGroup.forEach((group, members) -> Optional.ofNullable(counts.get(group))
                    .ifPresentOrElse(
                            count -> all.add(new ReleasedGroup(
                                    group, members, count, kindOfGroup.getOrDefault(group, ReleasedGroup.Kind.BESIDE))),
                            () -> problems.error(CELLS, 0, "measure", group.value(), "files.count_missing")));
            return all;
        }

        private void figure(CsvTable.Row row) {
            var unit = new UnitId(row.get("unit_id"));
            Optional<Measure> measure = parse(row, "measure", () -> Measure.parse(row.get("measure")));
            Optional<ReleasedCount> count = parse(row, "n", () -> ReleasedCount.parse(row.get("n")));
            if (measure.isEmpty() || count.isEmpty()) {
                return;
            }
            boolean whole = row.get("cut").isEmpty();
            if (measure.get() instanceof Measure.Answered
                    && whole
                    && (isPublished(unit) || unitsOfGroup.containsKey(unit))) {
                counts.put(unit, count.get());
                return;
            }
            Optional<ReleasedValue> value = measure.get() instanceof Measure.Answered
                    ? Optional.of(new ReleasedValue.Whole(count.get().lowest()))
                    : parse(row, "value", () -> ReleasedValue.parse(row.get("value")));
            value.ifPresent(shown -> figures.add(new ReleasedFigure(
                    unit,
                    whole ? null : ReleasedCategory.parse(row.get("cut"), row.get("category")),
                    measure.get(),
                    count.get(),
                    shown)));
        }

        private boolean isPublished(UnitId unit) {
            return Optional.ofNullable(rowOf.get(unit))
                    .filter(row -> row.get("status").equals("published"))
                    .isPresent();
        }

        private <T> Optional<T> parse(CsvTable.Row row, String column, Supplier<T> value) {
            try {
                return Optional.of(value.get());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.error(CELLS, row.line(), column, row.get(column), "files.not_understood");
                return Optional.empty();
            }
        }

        private Optional<ReleasedUnit> unit(Unit unit) {
            CsvTable.Row row = rowOf.get(unit.id());
            if (row == null) {
                problems.error(UNITS, 0, "unit_id", unit.id().value(), "files.unit_missing");
                return Optional.empty();
            }
            boolean published = isPublished(unit.id());
            ReleasedCount count = counts.get(unit.id());
            if (published && count == null) {
                problems.error(CELLS, 0, "measure", unit.id().value(), "files.count_missing");
                return Optional.empty();
            }
            String shownIn = row.get("shown_in");
            return Optional.of(new ReleasedUnit(
                    unit.id(),
                    unit.parent(),
                    unit.name(),
                    organisation.getLevel(unit.id()),
                    published,
                    row.get("reason").isEmpty() ? null : WithheldReason.valueOf(row.get("reason")),
                    shownIn.isEmpty() ? null : new UnitId(shownIn),
                    published ? count : null));
        }
    }
}
