package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.plan.PlanOutcome;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Visit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A round at a glance, and the steps of its life that a person takes.
@Controller
final class OverviewController {
    private final RoundPages rounds;
    private final RoundPlans plans;
    private final StepPages steps;

    OverviewController(RoundPages rounds, RoundPlans plans, StepPages steps) {
        this.rounds = rounds;
        this.plans = plans;
        this.steps = steps;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}")
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = "besked", required = false) @Nullable String notice,
            Visit visit,
            Model model) {
        return show(rounds.get(roundId), PlanNotice.find(notice), Optional.empty(), visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/faerdig")
    String finish(@PathVariable UUID roundId, Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        return answer(plan, plans.finish(plan.id(), viewer.actor()), PlanNotice.PLANLAGT);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/klar")
    String makeReady(@PathVariable UUID roundId, Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        return answer(plan, plans.makeReady(plan.id(), viewer.actor()), PlanNotice.KLAR);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/tilbage")
    String takeBack(@PathVariable UUID roundId, Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        return answer(plan, plans.takeBack(plan.id(), viewer.actor()), PlanNotice.TAGET_TILBAGE);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/smid-vaek")
    String discard(@PathVariable UUID roundId, Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        return plans.discard(plan.id(), viewer.actor()) ? "redirect:/maaling" : "redirect:" + StepPages.overview(plan);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/forlaeng")
    String extend(
            @PathVariable UUID roundId,
            @RequestParam(SettingsForm.LAST + "-d") String day,
            @RequestParam(SettingsForm.LAST + "-m") String month,
            @RequestParam(SettingsForm.LAST + "-y") String year,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        var typed = new DateField(SettingsForm.LAST, day, month, year);
        return typed.find()
                .filter(last -> last.isAfter(plan.timetable().period().lastDay()))
                .map(last -> answer(plan, plans.extend(plan.id(), last, viewer.actor()), PlanNotice.FORLAENGET))
                .orElseGet(() -> show(plan, Optional.empty(), Optional.of(typed), visit, model));
    }

    private static String answer(RoundPlan plan, PlanOutcome outcome, PlanNotice notice) {
        return "redirect:" + StepPages.overview(plan)
                + (outcome instanceof PlanOutcome.Changed ? "?besked=" + notice.code() : "");
    }

    private String show(
            RoundPlan plan, Optional<PlanNotice> notice, Optional<DateField> refused, Visit visit, Model model) {
        var writer = new OverviewWriter(
                plan, plans.listConditions(plan, visit.language()), steps, rounds.today(), visit.language());
        model.addAttribute(
                "page",
                writer.write(
                        visit.frame(writer.title(), Look.FLOW),
                        visit.formToken(),
                        notice,
                        plans.listWarnings(plan),
                        refused));
        return "survey/plan/overview";
    }
}
