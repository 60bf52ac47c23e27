package dk.samspil.demo;

import java.util.List;
import java.util.OptionalInt;

/// One invented answer sheet: where it was given, what it says about who gave it, and the answers in the order of the
/// questionnaire, empty where there is none.
record AnswerSheet(String unitId, Background background, List<OptionalInt> answers) {
    /// What a sheet says about who gave it; the same as the staff list, so that together they nearly name a person.
    record Background(
            boolean isLeader,
            String occupation,
            Employee.Sex sex,
            Employee.AgeGroup ageGroup,
            Employee.Seniority seniority) {
        static Background of(Employee employee, int year) {
            return new Background(
                    employee.isLeader(),
                    employee.occupation(),
                    employee.sex(),
                    employee.ageGroup(),
                    employee.seniorityIn(year));
        }
    }

    AnswerSheet {
        answers = List.copyOf(answers);
    }

    boolean isLeader() {
        return background.isLeader();
    }
}
