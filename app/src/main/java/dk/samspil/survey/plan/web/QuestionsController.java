package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.StepFrame;
import dk.samspil.ui.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The third step: which of the library's questionnaires the round asks. What is in them is changed in the library.
@Controller
final class QuestionsController {
    private static final String ADDRESS = "/maaling/{roundId}/spoergsmaal";
    private static final String LIBRARY = "/spoergeskemaer";
    private static final int STEP = 3;

    private final RoundPages rounds;
    private final RoundPlans plans;
    private final Questionnaires questionnaires;
    private final StepPages steps;

    QuestionsController(RoundPages rounds, RoundPlans plans, Questionnaires questionnaires, StepPages steps) {
        this.rounds = rounds;
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.steps = steps;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(@PathVariable UUID roundId, Visit visit, Model model) {
        RoundPlan plan = rounds.get(roundId);
        return plan.state().isChangeable() ? show(plan, null, visit, model) : "redirect:" + StepPages.overview(plan);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String choose(
            @PathVariable UUID roundId,
            @RequestParam("version") int version,
            @RequestParam(name = "skema", required = false) @Nullable UUID draft,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = rounds.get(roundId);
        Optional<StoredDraft> chosen =
                Optional.ofNullable(draft).map(DraftId::new).flatMap(questionnaires::find);
        if (chosen.isEmpty()) {
            String problem = Messages.of("plan", visit.language()).text("questions.gone");
            return show(plan, problem, visit, model);
        }
        plans.ask(plan.id(), version, chosen.get().id(), viewer.actor());
        return "redirect:" + StepPages.overview(plan) + "/spoergsmaal";
    }

    private String show(RoundPlan plan, @Nullable String problem, Visit visit, Model model) {
        var words = Messages.of("plan", visit.language());
        String title = words.text("questions.title");
        String next = steps.next(plan, STEP);
        List<StoredDraft> all = questionnaires.list();
        model.addAttribute(
                "page",
                new QuestionsPage(
                        visit.frame(problem == null ? title : words.text("title.error", "title", title), Look.FLOW),
                        StepFrame.ofRound(STEP, visit.language()),
                        visit.formToken(),
                        StepPages.overview(plan),
                        plan.version(),
                        plan.questions()
                                .flatMap(questionnaires::find)
                                .map(draft -> choice(draft, visit))
                                .orElse(null),
                        all.stream()
                                .filter(draft -> !plan.questions().equals(Optional.of(draft.id())))
                                .map(draft -> choice(draft, visit))
                                .toList(),
                        problem,
                        steps.isThere(LIBRARY) ? LIBRARY : null,
                        next,
                        words.text(
                                next.equals(StepPages.overview(plan)) ? "questions.next.overview" : "questions.next"),
                        words));
        return "survey/plan/questions";
    }

    private QuestionsPage.Choice choice(StoredDraft draft, Visit visit) {
        var words = Messages.of("plan", visit.language());
        var questionnaire = draft.content().questionnaire();
        LocalDate saved = LocalDate.ofInstant(draft.savedAt(), FieldPeriod.DANISH_TIME);
        return new QuestionsPage.Choice(
                draft.id().toString(),
                questionnaire.title().in(visit.language()),
                words.text(
                        "questions.how",
                        "count",
                        questionnaire.listItems().size(),
                        "day",
                        WhenWords.of(visit.language()).day(saved)),
                steps.isThere(LIBRARY + "/{id}") ? LIBRARY + "/" + draft.id() : null);
    }
}
