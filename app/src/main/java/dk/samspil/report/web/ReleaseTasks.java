package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.Releases;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks HR to say when results open: once the figures are frozen, and again where they were held or withdrawn.
@Component
final class ReleaseTasks implements TaskSource {
    private final Releases releases;
    private final ReleaseCalendar calendar;
    private final RoundPlans plans;

    ReleaseTasks(Releases releases, ReleaseCalendar calendar, RoundPlans plans) {
        this.releases = releases;
        this.calendar = calendar;
        this.plans = plans;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        return releases.listRounds().stream()
                .filter(this::isToBePlanned)
                .flatMap(round -> plans.find(round).stream())
                .map(ReleaseTasks::task)
                .toList();
    }

    private boolean isToBePlanned(RoundId round) {
        return switch (calendar.standingOf(round)) {
            case ReleaseStanding.Unplanned() -> true;
            case ReleaseStanding.Held held -> true;
            case ReleaseStanding.Withdrawn withdrawn -> true;
            case ReleaseStanding.Planned planned -> false;
            case ReleaseStanding.Open open -> false;
        };
    }

    private static Task task(RoundPlan plan) {
        return new Task(
                "plan-release",
                Map.of("round", plan.title().in(Language.DA)),
                Optional.of(
                        new TaskDate(TaskDate.Meaning.DEADLINE, plan.timetable().release())),
                "/maaling/" + plan.id() + "/frigivelse",
                Task.State.OPEN);
    }
}
