package dk.samspil.intake;

import static dk.samspil.intake.SurveyFolderBuilder.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.ui.ProblemText;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People with several lines in the staff list.
class PositionsTest {
    @TempDir
    Path folder;

    @Test
    void aPersonInTwoUnitsIsCountedOnceWhereTheFileSaysIsTheMainPosition() {
        SurveyFolder survey = Outcomes.whole(aSurvey().with("employees.csv", """
                        person_id,unit_id,is_main,is_leader
                        P1,A,0,0
                        P2,A,1,0
                        P1,B,1,1
                        P3,A,1,0
                        """), folder);

        assertThat(survey.organisation().employments())
                .extracting(person -> person.id(), person -> person.unit().value(), person -> person.leader())
                .containsExactly(tuple("P1", "B", true), tuple("P2", "A", false), tuple("P3", "A", false));
    }

    @Test
    void withoutThatColumnTheFirstLineCounts() {
        SurveyFolder survey = Outcomes.whole(withTwoPositions(), folder);

        assertThat(survey.organisation().employments())
                .extracting(person -> person.id(), person -> person.unit().value())
                .containsExactly(tuple("P1", "A"), tuple("P2", "A"), tuple("P3", "B"));
    }

    @Test
    void aWarningNamesBothLinesAndNoPerson() {
        SurveyFolder survey = Outcomes.whole(withTwoPositions(), folder);

        Problem warning = survey.warnings().getFirst();
        assertThat(warning.isError()).isFalse();
        assertThat(warning.value()).isEmpty();
        assertThat(ProblemText.of(warning, Language.EN).what())
                .isEqualTo("People with several positions: 1. Each is counted once, at the main one."
                        + " Lines, the counted one first: 2, 4.");
        assertThat(ProblemText.of(warning, Language.DA).what()).contains("tælles én gang");
    }

    @Test
    void manyPeopleWithTwoPositionsMakeOneWarning() {
        String lines = IntStream.range(0, 100)
                .mapToObj(person -> "P%1$d,A\nP%1$d,B\n".formatted(person))
                .collect(Collectors.joining());

        SurveyFolder survey = Outcomes.whole(aSurvey().with("employees.csv", "person_id,unit_id\n" + lines), folder);

        assertThat(survey.organisation().employments()).hasSize(100);
        assertThat(survey.warnings())
                .filteredOn(problem -> problem.code().equals("intake.several_positions"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.details())
                        .containsEntry("people", "100")
                        .hasEntrySatisfying(
                                "lines",
                                said -> assertThat(said)
                                        .startsWith("2, 3; 4, 5;")
                                        .endsWith("; …")));
    }

    @Test
    void theSamePersonTwiceInOneUnitIsADouble() {
        var problems = Outcomes.broken(aSurvey().with("employees.csv", """
                        person_id,unit_id
                        P1,A
                        P1,B
                        P1,A
                        """), folder);

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(
                        Problem::code,
                        Problem::line,
                        problem -> problem.details().get("first"))
                .containsExactly(tuple("intake.id_twice", 4, "2"));
    }

    @Test
    void twoMainPositionsAreRefused() {
        var problems = Outcomes.broken(aSurvey().with("employees.csv", """
                        person_id,unit_id,is_main
                        P1,A,1
                        P1,B,1
                        P2,A,perhaps
                        """), folder);

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::code, Problem::line)
                .containsExactlyInAnyOrder(tuple("intake.main_twice", 3), tuple("intake.main_invalid", 4));
    }

    @Test
    void whatTheFileSaysAboutMainPositionsIsNoAttribute() {
        SurveyFolder survey = Outcomes.whole(
                aSurvey().with("employees.csv", "person_id,unit_id,is_main,sex\nP1,A,1,x\nP2,A,1,y\nP3,B,1,x\n"),
                folder);

        assertThat(survey.organisation().attributeNames()).containsExactly("sex");
    }

    private static SurveyFolderBuilder withTwoPositions() {
        return aSurvey().with("employees.csv", """
                person_id,unit_id
                P1,A
                P2,A
                P1,B
                P3,B
                """);
    }
}
