package dk.samspil.survey.exchange;

import dk.samspil.shared.LocalText;
import dk.samspil.survey.library.QuestionnaireDraft;

/// The words of the answer that stands outside the scale.
final class OutsideWords {
    private OutsideWords() {}

    static LocalText of(QuestionnaireDraft draft) {
        return draft.questionnaire()
                .dontKnow()
                .orElseGet(() -> LocalText.of("Ved ikke / ikke relevant", "Don't know / not relevant"));
    }
}
