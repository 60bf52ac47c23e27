package dk.samspil.survey.library;

import dk.samspil.shared.UnitId;
import dk.samspil.survey.Question;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many questions of its own a department may have: each makes the questionnaire longer for those who are asked
/// most, and no other department can be compared with.
@Component
final class DepartmentLimit {
    private final int most;

    DepartmentLimit(@Value("${samspil.questionnaire.most-of-department:5}") int most) {
        if (most < 1) {
            throw new IllegalArgumentException("samspil.questionnaire.most-of-department is at least 1");
        }
        this.most = most;
    }

    int most() {
        return most;
    }

    boolean isKept(Questionnaire questionnaire) {
        return questionnaire.listDepartments().stream().allMatch(each -> count(questionnaire, each) <= most);
    }

    private static int count(Questionnaire questionnaire, UnitId department) {
        return questionnaire.pages().stream()
                .filter(page -> page.askedOf().filter(department::equals).isPresent())
                .mapToInt(page -> count(questionnaire, page))
                .sum();
    }

    private static int count(Questionnaire questionnaire, QuestionPage page) {
        return questionnaire.listQuestions(page).stream()
                .mapToInt(question -> switch (question) {
                    case Question.Rated rated -> 1;
                    case Question.FreeText text -> 1;
                    case Question.Matrix matrix ->
                        matrix.matrix().rows().size() * matrix.groups().size();
                })
                .sum();
    }
}
