package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
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

/// Reads who is what where. A role in a body of the MED tree is held in the units of the line that belong to it.
final class RoleReader {
    private final ValueReader values;
    private final ReadTable table;
    private final JoinKeys keys;
    private final LocalDate today;
    private final Set<UnitId> line = new HashSet<>();
    private final Set<UnitId> bodies = new HashSet<>();
    private final Map<UnitId, List<UnitId>> lineOfBody = new HashMap<>();
    private final Map<String, String> emailByPerson = new HashMap<>();
    private final Map<String, String> emailByKey = new HashMap<>();

    private RoleReader(
            ReadTable table,
            Collection<ReadUnit> units,
            Collection<ReadUnit> med,
            List<ReadJob> jobs,
            JoinKeys keys,
            LocalDate today,
            Problems problems) {
        this.table = table;
        this.values = new ValueReader(table, problems);
        this.keys = keys;
        this.today = today;
        med.forEach(body -> bodies.add(body.id()));
        for (ReadUnit unit : units) {
            line.add(unit.id());
            unit.medUnits()
                    .forEach(body -> lineOfBody
                            .computeIfAbsent(body, id -> new ArrayList<>())
                            .add(unit.id()));
        }
        for (ReadJob job : jobs) {
            job.member().email().ifPresent(email -> {
                job.member().personId().ifPresent(person -> emailByPerson.putIfAbsent(person, email));
                job.joinKey().ifPresent(key -> emailByKey.putIfAbsent(key, email));
            });
        }
    }

    /// The roles held today or later.
    static List<RoleHolder> read(
            ReadTable table,
            Collection<ReadUnit> units,
            Collection<ReadUnit> med,
            List<ReadJob> jobs,
            JoinKeys keys,
            LocalDate today,
            Problems problems) {
        var reader = new RoleReader(table, units, med, jobs, keys, today, problems);
        List<RoleHolder> roles = new ArrayList<>();
        table.table().rows().forEach(row -> roles.addAll(reader.readRow(row)));
        return roles.stream().distinct().toList();
    }

    private List<RoleHolder> readRow(CsvTable.Row row) {
        Optional<RegisterRole> role = role(row);
        Optional<String> holder = role.flatMap(known -> holder(row));
        if (role.isEmpty() || holder.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> last = values.day(row, Field.LAST_DAY);
        if (last.filter(today::isAfter).isPresent()) {
            return List.of();
        }
        LocalDate first = values.day(row, Field.FIRST_DAY).orElse(today);
        Optional<LocalDate> end = last.filter(day -> !day.isBefore(first));
        return units(row, role.get()).stream()
                .map(unit -> new RoleHolder(holder.get(), role.get(), unit, first, end))
                .toList();
    }

    private Optional<RegisterRole> role(CsvTable.Row row) {
        String given = values.text(row, Field.ROLE);
        Optional<RegisterRole> role = roleOf(Field.plain(given));
        if (role.isEmpty()) {
            values.say(row, Field.ROLE, given, Field.plain(given).equals("hr") ? "role_hr" : "role_unknown");
        }
        return role;
    }

    private static Optional<RegisterRole> roleOf(String plain) {
        if (plain.contains("naestformand") && !plain.equals("naestformand")) {
            return roleOf(plain.replace("naestformand", ""));
        }
        return switch (plain) {
            case "leder" -> Optional.of(RegisterRole.LEADER);
            case "stedfortraeder", "souschef" -> Optional.of(RegisterRole.DEPUTY);
            case "direktion", "chef" -> Optional.of(RegisterRole.TOP_MANAGER);
            case "amr" -> Optional.of(RegisterRole.AMR);
            case "tr" -> Optional.of(RegisterRole.TR);
            case "ftr" -> Optional.of(RegisterRole.FTR);
            case "medmedlem", "lr", "naestformand" -> Optional.of(RegisterRole.MED_MEMBER);
            case "medformand", "formand", "lrformand" -> Optional.of(RegisterRole.MED_CHAIR);
            default -> Optional.empty();
        };
    }

    private Optional<String> holder(CsvTable.Row row) {
        Optional<String> email = values.email(row, Field.EMAIL)
                .or(() -> Optional.ofNullable(emailByPerson.get(values.text(row, Field.PERSON_ID))))
                .or(() -> keys.of(table.columns().get(row, Field.CPR)).map(emailByKey::get));
        if (email.isEmpty()) {
            values.say(row, Field.PERSON_ID, values.text(row, Field.PERSON_ID), "role_holder_unknown");
        }
        return email;
    }

    private List<UnitId> units(CsvTable.Row row, RegisterRole role) {
        Optional<UnitId> unit = values.unit(row, Field.UNIT_ID);
        boolean sitsInBody = role == RegisterRole.MED_MEMBER || role == RegisterRole.MED_CHAIR;
        List<UnitId> found = unit.map(id -> {
                    if (bodies.contains(id) && sitsInBody) {
                        return List.of(id);
                    }
                    return bodies.contains(id)
                            ? lineOfBody.getOrDefault(id, List.of())
                            : List.of(id).stream().filter(line::contains).toList();
                })
                .orElse(List.of());
        if (found.isEmpty()) {
            values.say(row, Field.UNIT_ID, unit.map(UnitId::value).orElse(""), "role_unit_unknown");
        }
        return found;
    }
}
