package dk.samspil.survey.web;

import dk.samspil.shared.LocalText;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be reworded of a question, whether it is answered on a scale or in words.
///
/// @param counted whether it is answered on a scale, so that other words break a trend
record AskedQuestion(String id, LocalText text, Optional<LocalText> help, Optional<Target> target, boolean counted) {
    static Optional<AskedQuestion> find(QuestionnaireDraft draft, String id) {
        var items = draft.questionnaire().listItems().stream()
                .filter(item -> item.id().equals(id) && draft.findPageOf(id).isPresent())
                .map(item -> new AskedQuestion(id, item.text(), item.help(), item.target(), true));
        var comments = draft.questionnaire().comments().stream()
                .filter(comment -> comment.id().equals(id))
                .map(comment -> new AskedQuestion(id, comment.text(), comment.help(), Optional.empty(), false));
        return Stream.concat(items, comments).findFirst();
    }
}
