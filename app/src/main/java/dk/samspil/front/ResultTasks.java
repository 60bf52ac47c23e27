package dk.samspil.front;

import dk.samspil.access.Role;
import dk.samspil.access.UnitTree;
import dk.samspil.access.Viewer;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tasks that follow from released results: leaders, AMR and TR read their own unit's, HR reads the whole
/// organisation's and the safety statement, members of committees the main result, the data-protection officer the
/// statement and the evidence behind it.
/// Before results are released nothing is to be done; once a day is planned, readers are told when they can.
@Component
final class ResultTasks implements TaskSource {
    private static final Role[] READERS = {
        Role.TOP_MANAGER, Role.LEADER, Role.DEPUTY, Role.AMR, Role.TR, Role.FTR, Role.FACILITATOR
    };

    private final ReleasedReports reports;
    private final UnitTree units;

    ResultTasks(ReleasedReports reports, UnitTree units) {
        this.reports = reports;
        this.units = units;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        reports.findReleaseDay(viewer).ifPresent(day -> addForAll(viewer, day, tasks));
        Optional<LocalDate> coming = reports.findComingDay(viewer);
        for (UnitId unit : viewer.listUnits(READERS)) {
            String name = units.findName(unit).orElse(unit.value());
            coming.map(day -> waiting(name, unit, day))
                    .or(() -> reports.findReleaseDay(viewer, unit).map(day -> reading(viewer, name, unit, day)))
                    .ifPresent(tasks::add);
        }
        return tasks;
    }

    private static void addForAll(Viewer viewer, LocalDate since, List<Task> tasks) {
        if (viewer.has(Role.HR_CONSULTANT)) {
            tasks.add(task("read-all", Map.of(), since, "/resultater"));
            tasks.add(task("read-statement", Map.of(), since, "/sikkerhedserklaering"));
        }
        if (viewer.has(Role.COMMITTEE_MEMBER)) {
            tasks.add(task("read-main", Map.of(), since, "/resultater"));
        }
        if (viewer.has(Role.DATA_PROTECTION_OFFICER) && !viewer.readsResults()) {
            tasks.add(task("read-statement", Map.of(), since, "/sikkerhedserklaering"));
            tasks.add(task("read-evidence", Map.of(), since, "/dokumentation-for-beskyttelsen"));
        }
    }

    private Task reading(Viewer viewer, String name, UnitId unit, LocalDate since) {
        List<String> partners = reports.listPartners(viewer, unit);
        return partners.isEmpty()
                ? task("read-result", Map.of("unit", name), since, "/resultater/" + unit)
                : task(
                        "read-joint",
                        Map.of("unit", name, "partners", String.join(", ", partners)),
                        since,
                        "/resultater/" + unit);
    }

    private static Task waiting(String name, UnitId unit, LocalDate opens) {
        return new Task(
                "read-result",
                Map.of("unit", name),
                Optional.of(new TaskDate(TaskDate.Meaning.OPENS, opens)),
                "/resultater/" + unit,
                Task.State.WAITING);
    }

    private static Task task(String key, Map<String, String> details, LocalDate since, String address) {
        var date = new TaskDate(TaskDate.Meaning.READY_SINCE, since);
        return new Task(key, details, Optional.of(date), address, Task.State.OPEN);
    }
}
