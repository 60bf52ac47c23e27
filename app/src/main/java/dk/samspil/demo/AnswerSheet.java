package dk.samspil.demo;

import java.util.List;
import java.util.OptionalInt;

/// One invented answer sheet: where it was given, by whom of three kinds (leader or not, occupation), and the answers
/// in the order of the questionnaire, empty where there is none.
record AnswerSheet(String unitId, boolean isLeader, String occupation, List<OptionalInt> answers) {
    AnswerSheet {
        answers = List.copyOf(answers);
    }
}
