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
/// organisation's and the safety statement, the data-protection officer the statement and the evidence behind it.
/// Nothing is to be done before results are released.
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
        return reports.findReleaseDay().map(day -> listTasks(viewer, day)).orElse(List.of());
    }

    private List<Task> listTasks(Viewer viewer, LocalDate released) {
        var tasks = new ArrayList<Task>();
        if (viewer.has(Role.HR_CONSULTANT)) {
            tasks.add(task("read-all", Map.of(), released, "/resultater"));
            tasks.add(task("read-statement", Map.of(), released, "/sikkerhedserklaering"));
        }
        if (viewer.has(Role.DATA_PROTECTION_OFFICER) && !viewer.readsResults()) {
            tasks.add(task("read-statement", Map.of(), released, "/sikkerhedserklaering"));
            tasks.add(task("read-evidence", Map.of(), released, "/dokumentation-for-beskyttelsen"));
        }
        for (UnitId unit : viewer.listUnits(READERS)) {
            String name = units.findName(unit).orElse(unit.value());
            List<String> partners = reports.listPartners(unit);
            tasks.add(
                    partners.isEmpty()
                            ? task("read-result", Map.of("unit", name), released, "/resultater/" + unit)
                            : task(
                                    "read-joint",
                                    Map.of("unit", name, "partners", String.join(", ", partners)),
                                    released,
                                    "/resultater/" + unit));
        }
        return tasks;
    }

    private static Task task(String key, Map<String, String> details, LocalDate released, String address) {
        var date = new TaskDate(TaskDate.Meaning.READY_SINCE, released);
        return new Task(key, details, Optional.of(date), address, Task.State.OPEN);
    }
}
