package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RegisterUnit;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Reads the files of one import together: finds out what each table is, joins them, and says all that is wrong.
final class StaffReader {
    private final Optional<OrganisationTree> known;
    private final Map<String, StaffMember> knownStaff;
    private final String organisation;
    private final LocalDate today;
    private final JoinKeys keys;
    private final Problems problems = new Problems();

    /// @param known the organisation as it is known so far
    /// @param knownStaff the jobs as they are known so far
    /// @param organisation what the whole organisation is called
    StaffReader(
            Optional<OrganisationTree> known,
            Collection<StaffMember> knownStaff,
            String organisation,
            LocalDate today,
            RandomGenerator random) {
        this.known = known;
        this.knownStaff = knownStaff.stream().collect(Collectors.toMap(StaffMember::employmentId, job -> job));
        this.organisation = organisation;
        this.today = today;
        this.keys = new JoinKeys(random);
    }

    ReadOutcome read(List<UploadedFile> files) {
        List<CsvTable> tables = FileTables.read(files, problems);
        if (tables.isEmpty()) {
            return new ReadOutcome.Unusable(problems.list());
        }
        List<ReadTable> read = tables.stream()
                .flatMap(table -> kindOf(table).stream()
                        .map(kind -> new ReadTable(table, kind, Columns.of(table, kind, joins(tables)))))
                .toList();
        Optional<ReadTable> jobs =
                read.stream().filter(table -> table.kind() == TableKind.JOBS).findFirst();
        List<ReadTable> units =
                read.stream().filter(table -> table.kind() == TableKind.UNITS).toList();
        if (units.isEmpty() && (jobs.isPresent() || tables.size() == 1)) {
            return new ReadOutcome.ColumnsWanted(jobs.map(ReadTable::table).orElse(tables.getFirst()), problems.list());
        }
        if (jobs.isEmpty() || units.isEmpty()) {
            String missing = jobs.isEmpty() ? "staffimport.no_jobs" : "staffimport.no_units";
            problems.error(files.getFirst().name(), 0, "", "", missing);
            return new ReadOutcome.Unusable(problems.list());
        }
        return join(read, units, jobs.get());
    }

    /// Reads one list with a row for each job, its columns matched by somebody.
    ReadOutcome read(CsvTable table, Map<String, Optional<Field>> choice) {
        var jobs = new ReadTable(table, TableKind.JOBS, Columns.of(table, choice, false));
        boolean hasUnit = jobs.has(Field.UNIT_ID) || jobs.has(Field.UNIT_NAME);
        if (!jobs.has(Field.JOB_ID) || !hasUnit) {
            problems.error(
                    table.file(),
                    1,
                    "",
                    "",
                    jobs.has(Field.JOB_ID) ? "staffimport.no_unit_column" : "staffimport.no_job_column");
            return new ReadOutcome.Unusable(problems.list());
        }
        List<ReadUnit> units = FlatUnits.of(jobs, known, organisation, problems);
        return finish(StaffSource.FLAT_LIST, List.of(jobs), units, Optional.empty(), jobs);
    }

    private ReadOutcome join(List<ReadTable> tables, List<ReadTable> unitTables, ReadTable jobs) {
        boolean linked = unitTables.stream().anyMatch(table -> table.has(Field.MED_UNITS));
        ReadTable line = unitTables.stream()
                .filter(table -> !linked || table.has(Field.MED_UNITS))
                .findFirst()
                .orElseThrow();
        Optional<ReadTable> med =
                unitTables.stream().filter(table -> !table.equals(line)).findFirst();
        StaffSource source = sourceOf(jobs, line);
        List<ReadUnit> units = UnitReader.read(line, problems);
        return units.isEmpty()
                ? new ReadOutcome.Unusable(problems.list())
                : finish(source, tables, units, med.map(table -> UnitReader.read(table, problems)), jobs);
    }

    private ReadOutcome finish(
            StaffSource source,
            List<ReadTable> tables,
            List<ReadUnit> units,
            Optional<List<ReadUnit>> med,
            ReadTable jobTable) {
        List<ReadJob> jobs = JobReader.read(jobTable, units, knownStaff, keys, problems);
        Leaders leaders = Leaders.find(units, jobs);
        List<RoleHolder> roles = new ArrayList<>();
        leaders.byUnit()
                .forEach((unit, leader) -> leader.email()
                        .ifPresent(email ->
                                roles.add(new RoleHolder(email, RegisterRole.LEADER, unit, today, Optional.empty()))));
        Set<RegisterRole> knownRoles = EnumSet.of(RegisterRole.LEADER);
        for (ReadTable table : tables) {
            if (table.kind() == TableKind.ROLES) {
                knownRoles.addAll(Arrays.asList(RegisterRole.values()));
                roles.addAll(RoleReader.read(table, units, med.orElse(List.of()), jobs, keys, today, problems));
            }
        }
        List<StaffMember> staff = leaders.listMarked();
        if (staff.isEmpty()) {
            problems.error(jobTable.table().file(), 0, "", "", "staffimport.no_jobs");
            return new ReadOutcome.Unusable(problems.list());
        }
        var contents = new RegisterContents(
                units.stream().map(StaffReader::registerUnit).toList(),
                med.filter(bodies -> !bodies.isEmpty()).map(StaffReader::tree),
                staff,
                distinct(roles),
                knownRoles);
        return new ReadOutcome.Read(new StaffReading(
                source,
                tables.stream().map(table -> table.table().file()).toList(),
                jobTable.table().rows().size(),
                contents,
                leaders.byUnit().keySet(),
                tables.stream().map(StaffReader::notStored).toList(),
                problems.list()));
    }

    /// A role that two files say is held once.
    private static List<RoleHolder> distinct(List<RoleHolder> roles) {
        var seen = new LinkedHashMap<List<Object>, RoleHolder>();
        roles.forEach(role -> seen.putIfAbsent(List.of(role.email(), role.role(), role.unit()), role));
        return List.copyOf(seen.values());
    }

    private static RegisterUnit registerUnit(ReadUnit unit) {
        return new RegisterUnit(new Unit(unit.id(), unit.parent(), unit.name(), unit.type()), unit.medUnits());
    }

    private static OrganisationTree tree(List<ReadUnit> units) {
        return new OrganisationTree(units.stream()
                .map(unit -> new Unit(unit.id(), unit.parent(), unit.name()))
                .toList());
    }

    private static NotStored notStored(ReadTable table) {
        return new NotStored(
                table.table().file(), table.columns().cpr(), table.columns().unknown());
    }

    /// CPR numbers may join files only where there are several, and one of them says who is what by them.
    private static boolean joins(List<CsvTable> tables) {
        return tables.stream()
                .anyMatch(table -> kindOf(table).equals(Optional.of(TableKind.ROLES))
                        && table.columns().stream()
                                .anyMatch(column ->
                                        Field.find(TableKind.ROLES, column).equals(Optional.of(Field.CPR))));
    }

    private static Optional<TableKind> kindOf(CsvTable table) {
        if (has(table, TableKind.ROLES, Field.ROLE)) {
            return Optional.of(TableKind.ROLES);
        }
        if (has(table, TableKind.JOBS, Field.JOB_ID)) {
            return Optional.of(TableKind.JOBS);
        }
        return has(table, TableKind.UNITS, Field.UNIT_ID) && has(table, TableKind.UNITS, Field.PARENT_ID)
                ? Optional.of(TableKind.UNITS)
                : Optional.empty();
    }

    private static boolean has(CsvTable table, TableKind kind, Field field) {
        return table.columns().stream()
                .anyMatch(column -> Field.find(kind, column).equals(Optional.of(field)));
    }

    private static StaffSource sourceOf(ReadTable jobs, ReadTable line) {
        if (jobs.table().file().contains("[Medarbejdere]")
                && line.table().file().contains("[Organisation]")) {
            return StaffSource.OS2MO;
        }
        return line.has(Field.MED_UNITS) && jobs.has(Field.CPR) ? StaffSource.SAFETYNET : StaffSource.OWN_FILES;
    }
}
