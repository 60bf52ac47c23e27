package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanOutcome;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.WhenText;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.StepFrame;
import dk.samspil.ui.Visit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// All dates of a round: what is proposed, and what somebody wrote instead.
@Controller
final class DatesController {
    private static final String ADDRESS = "/maaling/{roundId}/datoer";

    private final RoundPages rounds;
    private final RoundPlans plans;

    DatesController(RoundPages rounds, RoundPlans plans) {
        this.rounds = rounds;
        this.plans = plans;
    }

    /// What was typed for a date and cannot be used.
    private record Refused(Milestone milestone, String typed, String problem) {}

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = "gemt", required = false) @Nullable Milestone saved,
            Visit visit,
            Model model) {
        return show(rounds.get(roundId), Optional.ofNullable(saved), Optional.empty(), visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String write(
            @PathVariable UUID roundId,
            @RequestParam("version") int version,
            @RequestParam("dato") Milestone milestone,
            @RequestParam("tekst") String text,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        PlannedDate date = plan.timetable()
                .find(milestone)
                .filter(found -> !milestone.isChosen())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Messages.of("plan", visit.language());
        return switch (WhenText.read(text, rounds.today(), date.when().firstDay())) {
            case WhenText.Outcome.Read(var when) ->
                answer(plans.write(plan.id(), version, milestone, when, viewer.actor()), plan, milestone);
            case WhenText.Outcome.NoSuchDay(var month) -> {
                String problem = words.text(
                        "problem.day",
                        "days",
                        month.lengthOfMonth(),
                        "month",
                        WhenWords.of(visit.language()).month(month));
                yield show(plan, Optional.empty(), Optional.of(new Refused(milestone, text, problem)), visit, model);
            }
            case WhenText.Outcome.NotUnderstood nothing ->
                show(
                        plan,
                        Optional.empty(),
                        Optional.of(new Refused(milestone, text, words.text("problem.when"))),
                        visit,
                        model);
        };
    }

    /// Does what a warning proposes, on whichever page it stands.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/raad")
    String applyFix(
            @PathVariable UUID roundId,
            @RequestParam("version") int version,
            @RequestParam("advarsel") String warning,
            @RequestParam("tilbage") String back,
            Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        plans.applyFix(plan.id(), version, warning, viewer.actor());
        String page = switch (back) {
            case "datoer" -> "/datoer";
            case "hvornaar" -> "/hvornaar";
            default -> "";
        };
        return "redirect:" + StepPages.overview(plan) + page;
    }

    private static String answer(PlanOutcome outcome, RoundPlan plan, Milestone milestone) {
        String page = StepPages.overview(plan) + "/datoer";
        return switch (outcome) {
            case PlanOutcome.Changed changed -> "redirect:" + page + "?gemt=" + milestone;
            case PlanOutcome.ChangedByOthers others -> "redirect:" + page;
            case PlanOutcome.TooLate late -> "redirect:" + StepPages.overview(plan);
            case PlanOutcome.Missing missing -> "redirect:" + StepPages.overview(plan);
        };
    }

    private String show(
            RoundPlan plan, Optional<Milestone> saved, Optional<Refused> refused, Visit visit, Model model) {
        var words = Messages.of("plan", visit.language());
        var dates = WhenWords.of(visit.language());
        String title =
                words.text("dates.title", "count", plan.timetable().list().size());
        String tabTitle = refused.isEmpty() ? title : words.text("title.error", "title", title);
        model.addAttribute(
                "page",
                new DatesPage(
                        visit.frame(tabTitle, Look.FLOW),
                        StepFrame.ofRound(2, visit.language()),
                        visit.formToken(),
                        StepPages.overview(plan),
                        plan.version(),
                        title,
                        plan.timetable().list().stream()
                                .map(date -> row(plan, date, refused, words, dates))
                                .toList(),
                        WarningRow.list(plans.listWarnings(plan), visit.language()),
                        saved.flatMap(plan.timetable()::find)
                                .map(date -> words.text(
                                        "dates.saved",
                                        "what",
                                        words.text("milestone." + date.milestone()),
                                        "when",
                                        dates.fully(date.when())))
                                .orElse(null),
                        words));
        return "survey/plan/dates";
    }

    private static DatesPage.Row row(
            RoundPlan plan, PlannedDate date, Optional<Refused> refused, Messages words, WhenWords dates) {
        var wrong = refused.filter(each -> each.milestone() == date.milestone());
        boolean isOpen = plan.state().isChangeable() && !date.milestone().isChosen();
        String typed = wrong.map(Refused::typed).orElse(dates.typed(date.when()));
        return new DatesPage.Row(
                date.milestone().name(),
                words.text("milestone." + date.milestone()),
                dates.fully(date.when()),
                isOpen ? typed : "",
                words.text(note(date)),
                words.text(date.lacksMeeting() ? "meetings.confirm" : "dates.write"),
                wrong.map(Refused::problem).orElse(null));
    }

    private static String note(PlannedDate date) {
        if (date.milestone().isChosen()) {
            return "dates.chosen";
        }
        if (date.milestone().committee().isPresent()) {
            return date.own() ? "dates.meeting" : "dates.meeting.missing";
        }
        return date.own() ? "dates.own" : "dates.proposed";
    }
}
