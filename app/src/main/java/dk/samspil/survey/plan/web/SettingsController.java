package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.plan.PlanOutcome;
import dk.samspil.survey.plan.PlanSettings;
import dk.samspil.survey.plan.PolicyShelf;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step: who is asked, and when.
@Controller
final class SettingsController {
    private static final int STEP = 2;

    private final RoundPages rounds;
    private final RoundPlans plans;
    private final PolicyShelf policies;
    private final StepPages steps;

    SettingsController(RoundPages rounds, RoundPlans plans, PolicyShelf policies, StepPages steps) {
        this.rounds = rounds;
        this.plans = plans;
        this.policies = policies;
        this.steps = steps;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/hvornaar")
    String show(@PathVariable UUID roundId, Visit visit, Model model) {
        RoundPlan plan = rounds.get(roundId);
        return plan.state().isChangeable()
                ? show(plan, SettingsForm.of(plan), List.of(), visit, model)
                : "redirect:" + StepPages.overview(plan);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/hvornaar")
    String save(
            @PathVariable UUID roundId,
            @RequestParam("version") int version,
            @RequestParam(name = "brug", required = false) @Nullable String use,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        SettingsForm form = SettingsForm.of(version, sent);
        SettingsCheck.Outcome outcome = check(plan, form, visit);
        if (use != null && outcome instanceof SettingsCheck.Outcome.Wrong(var problems)) {
            for (FormProblem problem : problems) {
                form = problem.field().equals(use) ? form.with(problem.instead()) : form;
            }
            outcome = check(plan, form, visit);
        }
        return switch (outcome) {
            case SettingsCheck.Outcome.Good(var settings) -> save(plan, form, settings, viewer, visit, model);
            case SettingsCheck.Outcome.Wrong(var problems) -> show(plan, form, problems, visit, model);
        };
    }

    private String save(
            RoundPlan plan, SettingsForm form, PlanSettings settings, Viewer viewer, Visit visit, Model model) {
        return switch (plans.change(plan.id(), form.version(), settings, viewer.actor())) {
            case PlanOutcome.Changed(var changed) -> "redirect:" + steps.next(changed, STEP);
            case PlanOutcome.ChangedByOthers others -> {
                String text = Messages.of("plan", visit.language()).text("problem.others");
                var latest = new SettingsForm(plan.version(), form.texts(), form.dates(), form.ticked());
                yield show(plan, latest, List.of(FormProblem.of(SettingsForm.FIRST, text)), visit, model);
            }
            case PlanOutcome.TooLate late -> "redirect:" + StepPages.overview(plan);
            case PlanOutcome.Missing missing -> "redirect:" + StepPages.overview(plan);
        };
    }

    private SettingsCheck.Outcome check(RoundPlan plan, SettingsForm form, Visit visit) {
        return new SettingsCheck(plan, form, rounds.today(), policies.list(), plans.findTree(plan), visit.language())
                .run();
    }

    private String show(RoundPlan plan, SettingsForm form, List<FormProblem> problems, Visit visit, Model model) {
        var words = Messages.of("plan", visit.language());
        String title = words.text("settings.title");
        model.addAttribute(
                "page",
                new SettingsPageWriter(plan, form, problems, visit.language())
                        .write(
                                visit.frame(
                                        problems.isEmpty() ? title : words.text("title.error", "title", title),
                                        Look.FLOW),
                                visit.formToken(),
                                policies.list(),
                                plans.findTree(plan),
                                plans.listWarnings(plan),
                                steps.isThere("/maaling/{roundId}/spoergsmaal")));
        return "survey/plan/settings";
    }
}
