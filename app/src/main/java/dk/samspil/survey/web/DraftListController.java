package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists the questionnaires in work, and begins a new one: with last year's questions or with start
/// content.
@Controller
final class DraftListController {
    private final Questionnaires questionnaires;
    private final DraftLists lists;

    DraftListController(Questionnaires questionnaires, DraftLists lists) {
        this.questionnaires = questionnaires;
        this.lists = lists;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/spoergeskemaer")
    String show(Visit visit, Model model) {
        model.addAttribute("page", lists.page(visit, ""));
        return "survey/drafts";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/spoergeskemaer")
    String begin(
            @RequestParam(name = "start", required = false) @Nullable String start,
            Visit visit,
            Viewer viewer,
            Model model) {
        Optional<QuestionnaireDraft> content = lists.content(start);
        if (content.isEmpty()) {
            var words = Messages.of("questions", visit.language());
            model.addAttribute("page", lists.page(visit, words.text("error.start-missing")));
            return "survey/drafts";
        }
        StoredDraft draft = questionnaires.begin(content.get(), viewer.actor());
        return "redirect:/spoergeskemaer/" + draft.id();
    }
}
