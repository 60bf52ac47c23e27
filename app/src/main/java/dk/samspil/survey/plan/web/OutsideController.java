package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.Language;
import dk.samspil.survey.goal.KeepOutcome;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets HR say which figures from outside a round is compared with, until it closes.
@Controller
final class OutsideController {
    private static final String ADDRESS = "/maaling/{roundId}/tal-udefra";
    private static final String NUMBER = "saet";

    private final RoundPages rounds;
    private final RoundPlans plans;
    private final OutsideSets sets;

    OutsideController(RoundPages rounds, RoundPlans plans, OutsideSets sets) {
        this.rounds = rounds;
        this.plans = plans;
        this.sets = sets;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = NUMBER, required = false) @Nullable Integer number,
            @RequestParam(name = "besked", required = false) @Nullable String notice,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        Optional<OutsideSet> changed =
                Optional.ofNullable(number).map(each -> sets.list(plan.id()).get(each));
        OutsideForm form = changed.map(OutsideForm::of).orElseGet(OutsideForm::empty);
        Optional<Integer> place = changed.isPresent() ? Optional.ofNullable(number) : Optional.empty();
        return show(plan, form, place, List.of(), Optional.ofNullable(notice), visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String keep(
            @PathVariable UUID roundId,
            @RequestParam(name = NUMBER, required = false) @Nullable Integer number,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        var words = Messages.of("outside", visit.language());
        var form = new OutsideForm(sent);
        Map<String, String> themes = themes(plan, visit.language());
        Optional<Integer> place = Optional.ofNullable(number).filter(sets.list(plan.id())::containsKey);
        return switch (form.read(themes, rounds.today(), words)) {
            case OutsideForm.Outcome.Wrong(var problems) ->
                show(plan, form, place, problems, Optional.empty(), visit, model);
            case OutsideForm.Outcome.Good(var set) ->
                switch (sets.keep(plan.id(), place, set, viewer.actor())) {
                    case KeepOutcome.Kept kept -> "redirect:" + addressOf(plan) + "?besked=gemt";
                    case KeepOutcome.TooLate late -> "redirect:" + addressOf(plan) + "?besked=lukket";
                    case KeepOutcome.TakenElsewhere(var scores) -> {
                        List<FormProblem> problems = scores.stream()
                                .map(score -> FormProblem.of(
                                        OutsideForm.POINTS + score,
                                        words.text("problem.taken", "theme", themes.getOrDefault(score, score))))
                                .toList();
                        yield show(plan, form, place, problems, Optional.empty(), visit, model);
                    }
                };
        };
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/{number}/fjern")
    String remove(@PathVariable UUID roundId, @PathVariable int number, Viewer viewer) {
        RoundPlan plan = rounds.get(roundId);
        boolean removed = sets.remove(plan.id(), number, viewer.actor());
        return "redirect:" + addressOf(plan) + (removed ? "?besked=fjernet" : "");
    }

    private static String addressOf(RoundPlan plan) {
        return StepPages.overview(plan) + "/tal-udefra";
    }

    /// The themes and composites of what the round asks, by their ids; empty while nothing is chosen.
    private Map<String, String> themes(RoundPlan plan, Language language) {
        Map<String, String> themes = new LinkedHashMap<>();
        plans.findQuestionnaire(plan).ifPresent(asked -> {
            asked.composites()
                    .forEach(each -> themes.put(each.id(), each.label().in(language)));
            asked.listThemes()
                    .forEach(each -> themes.put(each.id(), each.label().in(language)));
        });
        return themes;
    }

    private String show(
            RoundPlan plan,
            OutsideForm form,
            Optional<Integer> number,
            List<FormProblem> problems,
            Optional<String> notice,
            Visit visit,
            Model model) {
        var writer = new OutsidePageWriter(plan, form, themes(plan, visit.language()), problems, visit);
        model.addAttribute(
                "page", writer.write(addressOf(plan), sets.list(plan.id()), sets.isFixed(plan.id()), number, notice));
        return "survey/plan/outside";
    }
}
