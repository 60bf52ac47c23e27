package dk.samspil.survey.exchange;

import dk.samspil.shared.Problem;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.List;

/// What came of reading a file.
public sealed interface ReadOutcome {
    /// A questionnaire, and everything of the file that is not in it.
    record Read(QuestionnaireDraft draft, List<Problem> losses) implements ReadOutcome {
        public Read {
            losses = List.copyOf(losses);
        }
    }

    /// Nothing that could be used, and why.
    record Refused(List<Problem> problems) implements ReadOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
