package dk.samspil.survey.plan;

import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questionnaire of the round that was copied, under the new round's title, where nobody chose another.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class CopiedQuestionnaire implements QuestionnaireDrafts {
    private final Surveys surveys;

    CopiedQuestionnaire(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Optional<Questionnaire> find(RoundPlan plan) {
        return plan.copiedFrom()
                .map(round -> surveys.get(round).questionnaire())
                .map(earlier -> earlier.withTitle(plan.title()));
    }
}
