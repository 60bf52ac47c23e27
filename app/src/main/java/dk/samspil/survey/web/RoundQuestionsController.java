package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Messages;
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

/// Step 3 of the making of a round: which questionnaire it asks. Where one is chosen, the step is that
/// questionnaire.
@Controller
final class RoundQuestionsController {
    private static final String STEP = "/maaling/{roundId}/spoergsmaal";

    private final RoundPlans plans;
    private final Questionnaires questionnaires;
    private final DraftLists lists;

    RoundQuestionsController(RoundPlans plans, Questionnaires questionnaires, DraftLists lists) {
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.lists = lists;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(STEP)
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = "andet", required = false) @Nullable String other,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(roundId);
        Optional<StoredDraft> chosen = questionnaires.findChosen(plan.id());
        if (chosen.isPresent() && other == null) {
            return "redirect:" + address(chosen.get().id());
        }
        model.addAttribute("page", lists.page(visit, Optional.of(plan), ""));
        return "survey/drafts";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(STEP)
    String choose(
            @PathVariable UUID roundId,
            @RequestParam(name = "start", required = false) @Nullable String start,
            @RequestParam(name = "kladde", required = false) @Nullable UUID draft,
            Visit visit,
            Viewer viewer,
            Model model) {
        RoundPlan plan = plan(roundId);
        Optional<DraftId> wanted = draft != null
                ? Optional.of(new DraftId(draft))
                : lists.content(start).map(content -> begin(content, viewer));
        if (wanted.isEmpty() || !questionnaires.choose(plan.id(), wanted.get(), viewer.actor())) {
            var words = Messages.of("questions", visit.language());
            model.addAttribute("page", lists.page(visit, Optional.of(plan), words.text("error.start-missing")));
            return "survey/drafts";
        }
        return "redirect:" + address(wanted.get());
    }

    private static String address(DraftId draft) {
        return "/spoergeskemaer/" + draft;
    }

    private DraftId begin(QuestionnaireDraft content, Viewer viewer) {
        return questionnaires.begin(content, viewer.actor()).id();
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
