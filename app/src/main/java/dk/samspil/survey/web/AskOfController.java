package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.DepartmentUnits;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
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

/// Asks a theme of everybody, or of one department.
@Controller
final class AskOfController {
    private static final String ASK_OF = "/spoergeskemaer/{id}/hvem";

    private final Questionnaires questionnaires;
    private final DepartmentUnits units;

    AskOfController(Questionnaires questionnaires, DepartmentUnits units) {
        this.questionnaires = questionnaires;
        this.units = units;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ASK_OF)
    String show(@PathVariable UUID id, @RequestParam("side") String theme, Visit visit, Model model) {
        StoredDraft draft = draft(id);
        QuestionPage page = theme(draft, theme);
        String chosen = page.askedOf().map(UnitId::value).orElse("");
        model.addAttribute("page", page(draft, page, chosen, "", visit));
        return "survey/askOf";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ASK_OF)
    String save(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("side") String theme,
            @RequestParam Map<String, String> values,
            Visit visit,
            Viewer viewer,
            Model model) {
        StoredDraft draft = draft(id);
        var form = new Form(values, Messages.of("questions", visit.language()));
        Optional<UnitId> department = DepartmentField.read(form, units, draft.id());
        if (!form.isRight()) {
            String error = form.error(DepartmentField.NAME);
            model.addAttribute(
                    "page", page(draft, theme(draft, theme), form.value(DepartmentField.NAME), error, visit));
            return "survey/askOf";
        }
        var outcome = questionnaires.askOf(draft.id(), revision, theme, department, viewer.actor());
        return "redirect:/spoergeskemaer/" + id + "?besked="
                + DraftNotice.of(outcome).code();
    }

    private AskOfPage page(StoredDraft draft, QuestionPage theme, String chosen, String error, Visit visit) {
        var words = Messages.of("questions", visit.language());
        String heading = theme.heading().in(LanguageTag.of(visit.language()));
        String title = words.text("askof.title", "theme", heading);
        return new AskOfPage(
                visit.frame(error.isEmpty() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                "/spoergeskemaer/" + draft.id() + "/hvem",
                "/spoergeskemaer/" + draft.id(),
                draft.revision(),
                theme.id(),
                heading,
                DepartmentField.of(units, draft.id(), questionnaires.mostOfDepartment(), chosen, error, words),
                words);
    }

    private StoredDraft draft(UUID id) {
        return questionnaires.find(new DraftId(id)).orElseThrow(AskOfController::missing);
    }

    /// A theme of the draft; the core is asked of everybody.
    private static QuestionPage theme(StoredDraft draft, String theme) {
        return draft.content().questionnaire().pages().stream()
                .filter(page -> page.id().equals(theme))
                .filter(page ->
                        draft.content().findBlock(theme).filter(Block::isLocked).isEmpty())
                .findFirst()
                .orElseThrow(AskOfController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
