package dk.samspil.survey.plan;

import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import org.springframework.stereotype.Component;

/// Begins a round's questions as a copy of an earlier round's: with what was locked and decided about
/// them where that is known, else all as core.
@Component
final class CopiedQuestions {
    private final PlanStore store;
    private final Surveys surveys;
    private final Questionnaires questionnaires;

    CopiedQuestions(PlanStore store, Surveys surveys, Questionnaires questionnaires) {
        this.store = store;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    DraftId begin(RoundId earlier, LocalText title, Actor actor) {
        QuestionnaireDraft content = store.find(earlier)
                .flatMap(RoundPlan::questions)
                .flatMap(questionnaires::find)
                .map(draft -> draft.content())
                .orElseGet(() -> QuestionnaireDraft.of(surveys.get(earlier).questionnaire()));
        var titled = new QuestionnaireDraft(content.questionnaire().withTitle(title), content.blocks());
        return questionnaires.begin(titled, actor).id();
    }
}
