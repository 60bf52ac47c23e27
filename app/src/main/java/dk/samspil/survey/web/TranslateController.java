package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.EditOutcome;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.library.Wording;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Adds languages to a questionnaire, and shows all its words beside their translation.
@Controller
final class TranslateController {
    private static final String TRANSLATE = "/spoergeskemaer/{id}/oversaet";
    private static final String FIELD = "tekst-";
    private static final int LONGEST = 500;

    private final Questionnaires questionnaires;

    TranslateController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/spoergeskemaer/{id}/sprog")
    String add(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("sprog") String name,
            Viewer viewer) {
        Optional<LanguageTag> language = LanguageTag.find(name).filter(LanguageTag::isKnown);
        DraftNotice notice = language.map(
                        tag -> questionnaires.addLanguage(new DraftId(id), revision, tag, viewer.actor()))
                .map(DraftNotice::of)
                .orElse(DraftNotice.SPROG);
        return notice.isDone()
                ? "redirect:/spoergeskemaer/" + id + "/oversaet?sprog=" + language.orElseThrow()
                : back(id, notice);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(TRANSLATE)
    String show(@PathVariable UUID id, @RequestParam("sprog") String language, Visit visit, Model model) {
        StoredDraft draft = draft(id);
        model.addAttribute("page", page(draft, language(draft, language), visit));
        return "survey/translate";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(TRANSLATE)
    String save(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("sprog") String name,
            @RequestParam Map<String, String> values,
            Viewer viewer) {
        StoredDraft draft = draft(id);
        LanguageTag language = language(draft, name);
        if (draft.revision() != revision) {
            return back(id, DraftNotice.AENDRET);
        }
        List<LocalText> texts = Wording.list(draft.content().questionnaire());
        Map<LocalText, String> words = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String given = values.getOrDefault(FIELD + i, "").strip();
            words.put(texts.get(i), given.substring(0, Math.min(LONGEST, given.length())));
        }
        EditOutcome outcome = questionnaires.translate(draft.id(), revision, language, words, viewer.actor());
        return back(id, DraftNotice.of(outcome));
    }

    private static String back(UUID id, DraftNotice notice) {
        return "redirect:/spoergeskemaer/" + id + "?besked=" + notice.code();
    }

    private StoredDraft draft(UUID id) {
        return questionnaires.find(new DraftId(id)).orElseThrow(TranslateController::missing);
    }

    private static LanguageTag language(StoredDraft draft, String name) {
        return LanguageTag.find(name)
                .filter(tag -> draft.content().questionnaire().languages().contains(tag))
                .filter(tag -> !tag.equals(draft.content().questionnaire().original()))
                .orElseThrow(TranslateController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static TranslatePage page(StoredDraft draft, LanguageTag language, Visit visit) {
        var words = Messages.of("questions", visit.language());
        var questionnaire = draft.content().questionnaire();
        List<TranslatePage.Line> lines = new ArrayList<>();
        int missing = 0;
        for (LocalText text : Wording.list(questionnaire)) {
            String translated = text.find(language).orElse("");
            missing += translated.isEmpty() ? 1 : 0;
            lines.add(new TranslatePage.Line(FIELD + lines.size(), text.in(questionnaire.original()), translated));
        }
        String address = "/spoergeskemaer/" + draft.id();
        String title = words.text("translate.title", "language", language.name(visit.language()));
        return new TranslatePage(
                visit.frame(title, Look.FLOW),
                visit.formToken(),
                address + "/oversaet",
                address,
                draft.revision(),
                language.value(),
                language.readsRightToLeft() ? "rtl" : "ltr",
                title,
                words.text("translate.lead", "count", missing),
                draft.content().blocks().stream()
                        .map(Block::licence)
                        .flatMap(Optional::stream)
                        .filter(licence -> licence.unchangedIn().contains(language))
                        .map(Licence::notice)
                        .findFirst()
                        .orElse(""),
                lines,
                words);
    }
}
