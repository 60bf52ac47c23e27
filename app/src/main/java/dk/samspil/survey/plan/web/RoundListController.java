package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// "Målingen" in the menu.
@Controller
final class RoundListController {
    private final RoundPlans plans;

    RoundListController(RoundPlans plans) {
        this.plans = plans;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling")
    String show(Visit visit, Model model) {
        var words = Messages.of("plan", visit.language());
        var dates = WhenWords.of(visit.language());
        List<RoundListPage.Row> rows = plans.list().reversed().stream()
                .map(plan -> new RoundListPage.Row(
                        StepPages.overview(plan),
                        plan.title().in(visit.language()),
                        words.text("state." + plan.state()),
                        dates.period(plan.timetable().period())))
                .toList();
        long underWay = plans.list().stream()
                .filter(plan -> plan.state() != PlanState.CLOSED)
                .count();
        String title = words.text("list.title", "count", underWay);
        model.addAttribute("page", new RoundListPage(visit.frame(title, Look.FLOW), title, rows, words));
        return "survey/plan/list";
    }
}
