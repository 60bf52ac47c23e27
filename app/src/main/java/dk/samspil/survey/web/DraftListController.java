package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.Readability;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.web.DraftListPage.Row;
import dk.samspil.survey.web.DraftListPage.Start;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Questionnaires questionnaires;
    private final StartContents contents;
    private final Surveys surveys;
    private final Clock clock;

    DraftListController(Questionnaires questionnaires, StartContents contents, Surveys surveys, Clock clock) {
        this.questionnaires = questionnaires;
        this.contents = contents;
        this.surveys = surveys;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/spoergeskemaer")
    String show(Visit visit, Model model) {
        model.addAttribute("page", page(visit, ""));
        return "survey/drafts";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/spoergeskemaer")
    String begin(
            @RequestParam(name = "start", required = false) @Nullable String start,
            Visit visit,
            Viewer viewer,
            Model model) {
        Optional<QuestionnaireDraft> content = content(start);
        if (content.isEmpty()) {
            var words = Messages.of("questions", visit.language());
            model.addAttribute("page", page(visit, words.text("error.start-missing")));
            return "survey/drafts";
        }
        StoredDraft draft = questionnaires.begin(content.get(), viewer.actor());
        return "redirect:/spoergeskemaer/" + draft.id();
    }

    private Optional<QuestionnaireDraft> content(@Nullable String start) {
        if (start == null) {
            return Optional.empty();
        }
        Optional<QuestionnaireDraft> copy = last().filter(
                        round -> start.equals(round.id().toString()))
                .map(round -> QuestionnaireDraft.of(round.questionnaire()));
        return copy.or(
                () -> Optional.of(start).filter(StartContents.NAMES::contains).map(contents::get));
    }

    private Optional<SurveyRound> last() {
        List<SurveyRound> rounds = surveys.list();
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    private DraftListPage page(Visit visit, String wrong) {
        var words = Messages.of("questions", visit.language());
        String title = words.text("drafts.title");
        var days = new Days(LocalDate.now(clock), visit.language());
        return new DraftListPage(
                visit.frame(wrong.isEmpty() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                questionnaires.list().stream()
                        .map(draft -> row(draft, words, days))
                        .toList(),
                last().map(round -> new Start(
                        round.id().toString(),
                        words.text(
                                "drafts.copy",
                                "title",
                                round.questionnaire().title().in(visit.language())),
                        words.text("drafts.copy.about"))),
                StartContents.NAMES.stream()
                        .map(name -> new Start(
                                name, words.text("content." + name), words.text("content." + name + ".about")))
                        .toList(),
                wrong,
                words);
    }

    private static Row row(StoredDraft draft, Messages words, Days days) {
        Questionnaire questionnaire = draft.content().questionnaire();
        int count = questionnaire.pages().stream()
                .mapToInt(page -> page.questions().size())
                .sum();
        return new Row(
                "/spoergeskemaer/" + draft.id(),
                questionnaire.title().in(LanguageTag.of(words.language())),
                words.text(
                        "drafts.about",
                        "count",
                        count,
                        "minutes",
                        Readability.minutes(questionnaire),
                        "day",
                        days.of(draft.savedAt().atZone(DENMARK).toLocalDate())));
    }
}
