package dk.samspil.collection.custody.web;

import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.ui.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a round is called, before and after it has opened.
@Component
public final class RoundNames {
    private final Surveys surveys;

    RoundNames(Surveys surveys) {
        this.surveys = surveys;
    }

    /// The title, or words for a round that is still planned.
    public String nameOf(RoundId round, Language language) {
        return find(round)
                .map(opened -> opened.questionnaire().title().in(language))
                .orElseGet(() -> Messages.of("custody", language).text("round.new"));
    }

    /// Whether people can answer it, or could.
    public boolean hasOpened(RoundId round) {
        return find(round).isPresent();
    }

    private Optional<SurveyRound> find(RoundId round) {
        return surveys.list().stream().filter(each -> each.id().equals(round)).findFirst();
    }
}
