package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Optional;

/// A survey as LimeSurvey keeps it, whichever of its two files it stands in: groups of questions, each
/// with subquestions and answers.
record LimeSurvey(LocalText title, List<LanguageTag> languages, List<Group> groups) {
    LimeSurvey {
        languages = List.copyOf(languages);
        groups = List.copyOf(groups);
    }

    record Group(LocalText name, Optional<LocalText> description, String relevance, List<Question> questions) {
        Group {
            questions = List.copyOf(questions);
        }
    }

    /// @param type LimeSurvey's letter: `F` is a table of rows on one scale, `L` one choice, `T` long text
    record Question(
            String code,
            String type,
            LocalText text,
            Optional<LocalText> help,
            boolean mandatory,
            boolean other,
            String relevance,
            List<Row> rows,
            List<AnswerList.Answer> answers) {
        Question {
            rows = List.copyOf(rows);
            answers = List.copyOf(answers);
        }
    }

    /// A subquestion.
    record Row(String code, LocalText text, String relevance) {}
}
