package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Somebody has decided every theme that a round asks besides the core.
@Component
final class ThemesDecided implements RoundCondition {
    private final Questionnaires questionnaires;

    ThemesDecided(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public int step() {
        return 3;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("questions", language);
        Optional<StoredDraft> draft = plan.questions().flatMap(questionnaires::find);
        List<String> undecided =
                draft.map(each -> listUndecided(each.content(), language)).orElse(List.of());
        String how = undecided.isEmpty()
                ? words.text("condition.met")
                : words.text("condition.missing", "themes", String.join(", ", undecided));
        return new Answer(
                undecided.isEmpty(), words.text("condition"), how, RoundCondition.address(plan.id(), "spoergsmaal"));
    }

    private static List<String> listUndecided(QuestionnaireDraft draft, Language language) {
        return draft.questionnaire().pages().stream()
                .filter(page -> draft.findBlock(page.id())
                        .filter(block -> !block.isLocked() && block.decision().isEmpty())
                        .isPresent())
                .map(QuestionPage::heading)
                .map(heading -> heading.in(LanguageTag.of(language)))
                .toList();
    }
}
