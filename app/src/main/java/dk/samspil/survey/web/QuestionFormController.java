package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.NewQuestion;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.DepartmentUnits;
import dk.samspil.survey.proposal.Proposals;
import dk.samspil.survey.web.QuestionFormPage.Option;
import dk.samspil.survey.web.QuestionFormPage.Wrong;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Adds a question: says what was decided about others like it before, and asks who decided on this one.
@Controller
final class QuestionFormController {
    private static final String ADD = "/spoergeskemaer/{id}/tilfoej";
    private static final String NEW_THEME = "nyt";

    private final Questionnaires questionnaires;
    private final Proposals proposals;
    private final DepartmentUnits units;
    private final Clock clock;

    QuestionFormController(Questionnaires questionnaires, Proposals proposals, DepartmentUnits units, Clock clock) {
        this.units = units;
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADD)
    String show(@PathVariable UUID id, Visit visit, Model model) {
        var words = Messages.of("questions", visit.language());
        model.addAttribute("page", page(draft(id), new LinkedMultiValueMap<>(), Form.empty(words), List.of(), visit));
        return "survey/addQuestion";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADD)
    String add(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam MultiValueMap<String, String> values,
            Visit visit,
            Viewer viewer,
            Model model) {
        var words = Messages.of("questions", visit.language());
        var form = new Form(values.toSingleValueMap(), words);
        StoredDraft draft = draft(id);
        List<String> earlier = earlier(form, visit);
        Optional<NewQuestion> question = question(form, values, draft);
        if (question.isEmpty() || (!earlier.isEmpty() && !form.isFlagged("alligevel"))) {
            model.addAttribute("page", page(draft, values, form, earlier, visit));
            return "survey/addQuestion";
        }
        var outcome = questionnaires.add(draft.id(), revision, question.get(), viewer.actor());
        return "redirect:/spoergeskemaer/" + id + "?besked="
                + DraftNotice.of(outcome).code();
    }

    private Optional<NewQuestion> question(Form form, MultiValueMap<String, String> values, StoredDraft draft) {
        String text = form.required("tekst", "text-missing");
        String forum = form.required("forum", "forum-missing");
        Optional<LocalDate> day = form.requiredDay("dato", "day-missing");
        Optional<NewQuestion.Theme> theme = theme(form, draft);
        if (!form.isRight() || day.isEmpty() || theme.isEmpty()) {
            return Optional.empty();
        }
        Set<Tag> tags = constants(Tag.values(), values.getOrDefault("maerke", List.of()));
        Optional<Target> target =
                constants(Target.values(), List.of(form.value("hvem"))).stream().findFirst();
        return Optional.of(new NewQuestion(
                text,
                theme.get(),
                form.value("svar").equals("ord"),
                form.isFlagged("omvendt"),
                target,
                tags,
                new Decision(forum, day.get())));
    }

    private Optional<NewQuestion.Theme> theme(Form form, StoredDraft draft) {
        String chosen = form.value("tema");
        if (chosen.equals(NEW_THEME)) {
            String heading = form.required("overskrift", "heading-missing");
            return Optional.of(new NewQuestion.Theme.New(heading, DepartmentField.read(form, units, draft.id())));
        }
        Optional<Block> block = draft.content().findBlock(chosen).filter(each -> !each.isLocked());
        if (block.isEmpty()) {
            form.wrong("tema", "theme-missing");
        }
        return block.map(each -> new NewQuestion.Theme.Existing(each.page()));
    }

    private static <E extends Enum<E>> Set<E> constants(E[] all, List<String> names) {
        return Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet());
    }

    private List<String> earlier(Form form, Visit visit) {
        if (form.value("tekst").isEmpty()) {
            return List.of();
        }
        var words = Messages.of("questions", visit.language());
        var days = new Days(LocalDate.now(clock), visit.language());
        return proposals.listRefusedLike(form.value("tekst")).stream()
                .map(each -> Refusals.inFull(each, words, days))
                .toList();
    }

    private StoredDraft draft(UUID id) {
        return questionnaires
                .find(new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private QuestionFormPage page(
            StoredDraft draft, MultiValueMap<String, String> values, Form form, List<String> earlier, Visit visit) {
        var words = Messages.of("questions", visit.language());
        String title = words.text("add.title");
        return new QuestionFormPage(
                visit.frame(form.isRight() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                "/spoergeskemaer/" + draft.id() + "/tilfoej",
                "/spoergeskemaer/" + draft.id(),
                draft.revision(),
                form.listErrors().stream()
                        .map(each -> new Wrong(each.field(), each.text()))
                        .toList(),
                earlier,
                Field.lines("tekst", words.text("add.text"), words.text("add.text.hint"), form),
                themes(draft, form, words),
                Field.line("overskrift", words.text("add.heading"), words.text("add.heading.hint"), form),
                DepartmentField.of(
                        units,
                        draft.id(),
                        questionnaires.mostOfDepartment(),
                        form.value(DepartmentField.NAME),
                        form.error(DepartmentField.NAME),
                        words),
                form.value("svar").equals("ord"),
                form.isFlagged("omvendt"),
                options(Target.values(), "target.", List.of(form.value("hvem")), words),
                options(Tag.values(), "tag.", values.getOrDefault("maerke", List.of()), words),
                Field.line("forum", words.text("add.forum"), words.text("add.forum.hint"), form),
                DayField.of("dato", words.text("add.day"), words.text("add.day.hint"), form),
                words);
    }

    private static List<Option> themes(StoredDraft draft, Form form, Messages words) {
        List<Option> themes = new ArrayList<>();
        for (QuestionPage page : draft.content().questionnaire().pages()) {
            if (draft.content().findBlock(page.id()).filter(Block::isLocked).isEmpty()) {
                String heading = page.heading().in(LanguageTag.of(words.language()));
                themes.add(new Option(page.id(), heading, form.value("tema").equals(page.id())));
            }
        }
        themes.add(new Option(
                NEW_THEME, words.text("add.theme.new"), form.value("tema").equals(NEW_THEME)));
        return themes;
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, String key, List<String> chosen, Messages words) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), words.text(key + each), chosen.contains(each.name())))
                .toList();
    }
}
