package dk.samspil.survey.plan;

import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Questionnaires;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The draft that was chosen for the round, as it stands, under the round's title.
@Component
final class DraftQuestionnaire implements QuestionnaireDrafts {
    private final Questionnaires questionnaires;

    DraftQuestionnaire(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<Questionnaire> find(RoundPlan plan) {
        return plan.questions()
                .flatMap(questionnaires::find)
                .map(draft -> draft.content().questionnaire().withTitle(plan.title()));
    }
}
