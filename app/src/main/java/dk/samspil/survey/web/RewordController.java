package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.EditOutcome;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.Rewording;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// Gives a question other words, language by language, and shows the versions it has had.
@Controller
final class RewordController {
    private static final String REWORD = "/spoergeskemaer/{id}/ret";
    private static final int LONGEST = 500;

    private final Questionnaires questionnaires;
    private final Clock clock;

    RewordController(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(REWORD)
    String show(
            @PathVariable UUID id,
            @RequestParam("spoergsmaal") String question,
            @RequestParam(name = "sprog", required = false) @Nullable String language,
            Visit visit,
            Model model) {
        RewordPageWriter writer = writer(id, question, language, visit);
        model.addAttribute("page", writer.write(visit, writer.stored()));
        return "survey/reword";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(REWORD)
    String save(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("spoergsmaal") String question,
            @RequestParam("sprog") String language,
            @RequestParam Map<String, String> values,
            Visit visit,
            Viewer viewer,
            Model model) {
        RewordPageWriter writer = writer(id, question, language, visit);
        var form = new Form(values, Messages.of("questions", visit.language()));
        if (writer.isOriginal() || !form.value("tekst").isEmpty()) {
            form.required("tekst", "text-missing");
        }
        if (form.value("hjaelp").length() > LONGEST) {
            form.wrong("hjaelp", "too-long", "count", form.value("hjaelp").length() - LONGEST);
        }
        if (!form.isRight()) {
            model.addAttribute("page", writer.write(visit, form));
            return "survey/reword";
        }
        EditOutcome outcome = questionnaires.reword(
                new DraftId(id),
                revision,
                new Rewording(question, writer.language(), form.value("tekst"), form.value("hjaelp"), target(form)),
                viewer.actor());
        return "redirect:/spoergeskemaer/" + id + "?besked="
                + DraftNotice.of(outcome).code();
    }

    private static Optional<Target> target(Form form) {
        return Arrays.stream(Target.values())
                .filter(each -> each.name().equals(form.value("hvem")))
                .findFirst();
    }

    private RewordPageWriter writer(UUID id, String question, @Nullable String language, Visit visit) {
        StoredDraft draft = questionnaires.find(new DraftId(id)).orElseThrow(RewordController::missing);
        AskedQuestion asked = AskedQuestion.find(draft.content(), question).orElseThrow(RewordController::missing);
        LanguageTag tag = Optional.ofNullable(language)
                .flatMap(LanguageTag::find)
                .filter(each -> draft.content().questionnaire().languages().contains(each))
                .orElse(draft.content().questionnaire().original());
        return new RewordPageWriter(
                draft,
                asked,
                tag,
                questionnaires.listVersions(List.of(question)),
                Messages.of("questions", visit.language()),
                new Days(LocalDate.now(clock), visit.language()));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static Map<String, String> typed(String text, String help, Optional<Target> target) {
        Map<String, String> values = new HashMap<>();
        values.put("tekst", text);
        values.put("hjaelp", help);
        target.ifPresent(each -> values.put("hvem", each.name()));
        return values;
    }
}
