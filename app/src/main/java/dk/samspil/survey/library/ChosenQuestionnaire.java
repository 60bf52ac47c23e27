package dk.samspil.survey.library;

import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.plan.QuestionnaireDrafts;
import dk.samspil.survey.plan.RoundPlan;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The draft that HR chose for a round, under the round's title. It comes before a copy of last year's.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ChosenQuestionnaire implements QuestionnaireDrafts {
    private final Questionnaires questionnaires;

    ChosenQuestionnaire(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<Questionnaire> find(RoundPlan plan) {
        return questionnaires
                .findChosen(plan.id())
                .map(draft -> draft.content().questionnaire().withTitle(plan.title()));
    }
}
