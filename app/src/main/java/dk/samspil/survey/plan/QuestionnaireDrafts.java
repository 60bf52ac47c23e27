package dk.samspil.survey.plan;

import dk.samspil.survey.Questionnaire;
import java.util.Optional;

/// What a planned round will ask.
public interface QuestionnaireDrafts {
    /// The questionnaire as it stands now; empty while nothing is chosen.
    Optional<Questionnaire> find(RoundPlan plan);
}
