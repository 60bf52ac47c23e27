package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the jobs: one row each. A row without a job or a known unit is left out.
final class JobReader {
    /// The name of the one attribute that is taken: the few words of a grouping, never a free title.
    static final String GROUP = "occupational_group";

    private final ReadTable table;
    private final ValueReader values;
    private final JoinKeys keys;
    private final Map<String, StaffMember> known;
    private final Set<UnitId> units = new HashSet<>();
    private final Map<String, Optional<UnitId>> unitsByName = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private JobReader(
            ReadTable table,
            Collection<ReadUnit> tree,
            Map<String, StaffMember> known,
            JoinKeys keys,
            Problems problems) {
        this.table = table;
        this.values = new ValueReader(table, problems);
        this.keys = keys;
        this.known = Map.copyOf(known);
        for (ReadUnit unit : tree) {
            units.add(unit.id());
            unitsByName.merge(Field.plain(unit.name()), Optional.of(unit.id()), (one, other) -> Optional.empty());
        }
    }

    /// @param known the jobs of the register by id: what the table has no column for stays as it is
    static List<ReadJob> read(
            ReadTable table,
            Collection<ReadUnit> tree,
            Map<String, StaffMember> known,
            JoinKeys keys,
            Problems problems) {
        var reader = new JobReader(table, tree, known, keys, problems);
        List<ReadJob> jobs = new ArrayList<>();
        table.table().rows().forEach(row -> reader.readRow(row).ifPresent(jobs::add));
        return jobs;
    }

    private Optional<ReadJob> readRow(CsvTable.Row row) {
        String id = values.text(row, Field.JOB_ID);
        if (id.isEmpty()) {
            values.say(row, Field.JOB_ID, "", "job_id_missing");
            return Optional.empty();
        }
        Integer first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            values.say(row, Field.JOB_ID, id, "job_twice", "first", Integer.toString(first));
            return Optional.empty();
        }
        return unit(row).map(unit -> job(row, id, unit));
    }

    private Optional<UnitId> unit(CsvTable.Row row) {
        Optional<UnitId> byId = values.unit(row, Field.UNIT_ID).filter(units::contains);
        if (byId.isPresent()) {
            return byId;
        }
        String name = values.text(row, Field.UNIT_NAME);
        Optional<UnitId> byName = unitsByName.getOrDefault(Field.plain(name), Optional.empty());
        if (byName.isEmpty()) {
            String given = table.columns().get(row, Field.UNIT_ID);
            Field where = table.has(Field.UNIT_ID) ? Field.UNIT_ID : Field.UNIT_NAME;
            values.say(row, where, given.isEmpty() ? name : given, "unit_unknown");
        } else if (table.has(Field.UNIT_ID)) {
            values.say(row, Field.UNIT_ID, table.columns().get(row, Field.UNIT_ID), "unit_by_name", "unit", name);
        }
        return byName;
    }

    private ReadJob job(CsvTable.Row row, String id, UnitId unit) {
        Optional<LocalDate> from = values.day(row, Field.FIRST_DAY);
        Optional<LocalDate> to = values.day(row, Field.LAST_DAY);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            values.say(row, Field.LAST_DAY, to.get().toString(), "days_swapped");
            to = Optional.empty();
        }
        var said = new StaffMember(
                id,
                values.optional(row, Field.PERSON_ID),
                name(row, id),
                unit,
                values.email(row, Field.EMAIL),
                values.mobile(row, Field.MOBILE),
                values.language(row),
                values.contractForm(row),
                values.status(row),
                false,
                from,
                to,
                values.optional(row, Field.GROUP)
                        .map(group -> Map.of(GROUP, group))
                        .orElse(Map.of()),
                ListDecision.NONE);
        StaffMember before = known.get(id);
        StaffMember member = before == null ? said : keepingWhatIsNotSaid(said, before);
        return new ReadJob(
                row,
                member,
                values.isYes(row, Field.IS_LEADER),
                values.optional(row, Field.LEADER_ID),
                keys.of(table.columns().get(row, Field.CPR)));
    }

    private StaffMember keepingWhatIsNotSaid(StaffMember said, StaffMember before) {
        return new StaffMember(
                said.employmentId(),
                table.has(Field.PERSON_ID) ? said.personId() : before.personId(),
                said.name(),
                said.unit(),
                said.email(),
                table.has(Field.MOBILE) ? said.mobile() : before.mobile(),
                table.has(Field.LANGUAGE) ? said.language() : before.language(),
                table.has(Field.CONTRACT_FORM) ? said.contractForm() : before.contractForm(),
                table.has(Field.STATUS) ? said.status() : before.status(),
                said.leader(),
                table.has(Field.FIRST_DAY) || table.has(Field.LAST_DAY) ? said.from() : before.from(),
                table.has(Field.FIRST_DAY) || table.has(Field.LAST_DAY) ? said.to() : before.to(),
                table.has(Field.GROUP) ? said.attributes() : before.attributes(),
                said.decision());
    }

    private String name(CsvTable.Row row, String id) {
        String whole = values.text(row, Field.NAME);
        String name = whole.isEmpty()
                ? (values.text(row, Field.FIRST_NAME) + " " + values.text(row, Field.LAST_NAME)).strip()
                : whole;
        if (name.isEmpty()) {
            values.say(row, Field.NAME, "", "name_missing", "job", id);
            return id;
        }
        return name;
    }
}
