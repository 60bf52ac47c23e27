package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import org.springframework.stereotype.Component;

/// Something is asked.
@Component
final class QuestionsInPlace implements RoundCondition {
    private final Freezer freezer;

    QuestionsInPlace(Freezer freezer) {
        this.freezer = freezer;
    }

    @Override
    public int step() {
        return 3;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("plan", language);
        var questionnaire = freezer.findQuestionnaire(plan);
        return new Answer(
                questionnaire.isPresent(),
                words.text("condition.questions"),
                questionnaire
                        .map(found -> words.text(
                                "condition.questions.how",
                                "count",
                                found.listItems().size()))
                        .orElseGet(() -> words.text("condition.questions.none")),
                RoundCondition.address(plan.id(), "spoergsmaal"));
    }
}
