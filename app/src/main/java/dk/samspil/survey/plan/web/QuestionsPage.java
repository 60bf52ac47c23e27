package dk.samspil.survey.plan.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The third step: which questionnaire is asked.
///
/// @param address of the round
/// @param chosen what is asked as things stand; null while nothing is chosen
/// @param others what could be asked instead
/// @param problem what is wrong with the choice; null when nothing is
/// @param library where questionnaires are made; null while that page is not there
/// @param next where the next step is
public record QuestionsPage(
        PageFrame frame,
        StepFrame steps,
        FormToken token,
        String address,
        int version,
        @Nullable Choice chosen,
        List<Choice> others,
        @Nullable String problem,
        @Nullable String library,
        String next,
        String nextText,
        Messages words) {
    public QuestionsPage {
        others = List.copyOf(others);
    }

    /// A questionnaire.
    ///
    /// @param edit where it is changed; null while that page is not there
    public record Choice(
            String id, String title, String how, @Nullable String edit) {}
}
