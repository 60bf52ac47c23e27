package dk.samspil.survey.web;

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
import org.springframework.stereotype.Component;

/// What a questionnaire can begin with, and the drafts there are: for the list of drafts, and for a
/// round's step 3.
@Component
final class DraftLists {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Questionnaires questionnaires;
    private final StartContents contents;
    private final Surveys surveys;
    private final Clock clock;

    DraftLists(Questionnaires questionnaires, StartContents contents, Surveys surveys, Clock clock) {
        this.questionnaires = questionnaires;
        this.contents = contents;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// The content that goes by this name in the form: last time's round, or start content.
    Optional<QuestionnaireDraft> content(@Nullable String start) {
        if (start == null) {
            return Optional.empty();
        }
        Optional<QuestionnaireDraft> copy = last().filter(
                        round -> start.equals(round.id().toString()))
                .map(round -> QuestionnaireDraft.of(round.questionnaire()));
        return copy.or(
                () -> Optional.of(start).filter(StartContents.NAMES::contains).map(contents::get));
    }

    DraftListPage page(Visit visit, String wrong) {
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

    private Optional<SurveyRound> last() {
        List<SurveyRound> rounds = surveys.list();
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
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
                        Readability.mostMinutes(questionnaire),
                        "day",
                        days.of(draft.savedAt().atZone(DENMARK).toLocalDate())));
    }
}
