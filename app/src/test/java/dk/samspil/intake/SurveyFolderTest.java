package dk.samspil.intake;

import static dk.samspil.intake.SurveyFolderBuilder.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.ProblemText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyFolderTest {
    @TempDir
    Path folder;

    @Test
    void aSurveyInOrderIsReadWhole() {
        SurveyFolder survey = whole(aSurvey());

        assertThat(survey.organisation().tree().listUnits()).hasSize(3);
        assertThat(survey.organisation().employments()).hasSize(3);
        assertThat(survey.organisation().attributeNames()).containsExactly("occupational_group");
        assertThat(survey.questionnaire().title()).isEqualTo(LocalText.of("Social kapital", "Social capital"));
        assertThat(survey.attributeNames()).containsExactly("occupational_group");
        assertThat(survey.leadersKnown()).isTrue();
        assertThat(survey.ballots()).hasSize(3);
        assertThat(survey.ballots().get(1).answers()).containsExactly(Optional.of(4), Optional.empty());
        assertThat(survey.warnings()).isEmpty();
    }

    private static SurveyFolderBuilder withDepartment(String block) {
        return aSurvey().with("questionnaire.yaml", """
                        id: small
                        scale: {min: 1, max: 5}
                        dimensions:
                          - {id: trust, label: Tillid, items: [{id: t1, text: Vi stoler}, {id: t2, text: Vi skjuler}]}
                          - {id: tone, label: Tonen, items: [{id: s1, text: Vi taler pænt}]}
                        blocks:
                          - {id: a, kind: core, heading: Hos os, questions: [t1, t2]}
                        """ + "  - " + block + "\n").with("responses.csv", """
                        response_id,unit_id,is_leader,occupational_group,t1,t2,s1
                        R1,A,1,leader,5,1,4
                        R2,A,0,care,4,,5
                        R3,B,0,care,3,3,
                        """);
    }

    @Test
    void aUnitMayHaveAType() {
        SurveyFolder survey = whole(aSurvey().with("organisation.csv", """
                        unit_id,parent_id,name,unit_type
                        TOP,,Vidby Kommune,
                        A,TOP,Hjemmeplejen Åen,Hjemmepleje
                        B,TOP,Hjemmeplejen Bakken,Hjemmepleje
                        """));

        assertThat(survey.organisation().tree().listUnits())
                .extracting(unit -> unit.findType().orElse(""))
                .containsExactly("", "Hjemmepleje", "Hjemmepleje");
        assertThat(broken(aSurvey()
                        .with(
                                "organisation.csv",
                                "unit_id,parent_id,name,unit_type\nTOP,,Vidby,\nA,TOP,Åen,%s\nB,TOP,Bakken,\n"
                                        .formatted("x".repeat(101)))))
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("intake.unit_type_long", 3));
    }

    @Test
    void aBlockWithADepartmentWasAskedOfItsPeopleOnly() {
        SurveyFolder survey = whole(withDepartment("{id: b, kind: theme, heading: T, department: A, questions: [s1]}"));

        assertThat(survey.questionnaire().listDepartments()).containsExactly(new UnitId("A"));
        assertThat(survey.questionnaire().askedIn(List.of(new UnitId("B"))).dimensions())
                .extracting(Dimension::id)
                .containsExactly("trust");
    }

    @Test
    void anAnswerToWhatAUnitWasNotAskedIsAProblem() {
        List<Problem> problems =
                broken(withDepartment("{id: b, kind: theme, heading: T, department: A, questions: [s1]}")
                        .replacing("responses.csv", "care,3,3,", "care,3,3,2"));

        assertThat(problems)
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("intake.answer_not_asked", 4, "s1"));
        assertThat(ProblemText.of(problems.getFirst(), Language.DA).what())
                .isEqualTo("Spørgsmålet er kun stillet i A, og enheden hører ikke til der.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{id: b, department: NOWHERE, questions: [s1]}; intake.department_unknown",
                "{id: b, department: TOP, questions: [s1]}; intake.department_is_everybody",
                "{id: b, department: A, questions: [t1]}; intake.department_in_part",
                "{id: b, department: A, questions: [t1, t2, s1]}; intake.department_of_everything",
                "{id: b, department: A, questions: [x9]}; intake.block_question_unknown"
            })
    void whatIsWrongWithADepartmentIsSaidWhereItStands(String block, String code) {
        assertThat(broken(withDepartment(block)))
                .extracting(Problem::code, Problem::line)
                .contains(tuple(code, 8));
    }

    @Test
    void theScaleMayStandUnderEachDimensionAndCompositesNameTheirItems() {
        SurveyFolder survey =
                whole(aSurvey().with("questionnaire.yaml", """
                id: small
                year: 2026
                dimensions:
                  - id: trust
                    label: Trust
                    role: outcome
                    scale: {min: 0, max: 4, labels: [a, b, c, d, e]}
                    items: [{id: t1, text: One}, {id: t2, text: Two, reversed: true}]
                composites:
                  - {id: all, label: Everything, items: [t1, t2]}
                  - {id: over, label: Above, dimensions: [trust]}
                """).replacing("responses.csv", "leader,5,1", "leader,0,4"));

        Dimension trust = survey.questionnaire().dimensions().getFirst();
        assertThat(trust.role()).isEqualTo(Dimension.Role.OUTCOME);
        assertThat(trust.options().min()).isZero();
        assertThat(trust.options().labels()).hasSize(5);
        assertThat(survey.questionnaire().composites()).hasSize(2);
        assertThat(survey.questionnaire().title().in(Language.DA)).isEqualTo("small 2026");
    }

    @Test
    void missingFilesAreSaidAllAtOnce() {
        List<Problem> problems = broken(
                aSurvey().without("organisation.csv").without("employees.csv").without("responses.csv"));

        assertThat(problems)
                .filteredOn(p -> p.code().equals("files.file_missing"))
                .extracting(Problem::file)
                .containsExactly("organisation.csv", "employees.csv", "responses.csv");
    }

    @Test
    void anEmptyFileIsSaid() {
        assertThat(codes(broken(aSurvey().with("employees.csv", "")))).containsExactly("files.file_empty");
        assertThat(codes(broken(aSurvey().with("questionnaire.yaml", "\n\n")))).contains("files.file_empty");
        assertThat(codes(broken(aSurvey().with("responses.csv", "response_id,unit_id,t1,t2\n"))))
                .containsExactly("files.no_rows");
    }

    @Test
    void everyMissingColumnIsNamed() {
        List<Problem> problems = broken(aSurvey().with("responses.csv", "response_id,t1\nR1,5\n"));

        assertThat(problems)
                .filteredOn(p -> p.code().equals("files.column_missing"))
                .extracting(Problem::column)
                .containsExactly("unit_id", "t2");
    }

    @Test
    void unknownParentsSecondTopsAndCyclesAreSaidWithTheirLines() {
        List<Problem> problems = broken(aSurvey().with("organisation.csv", """
                unit_id,parent_id,name
                TOP,,Vidby
                A,NOBODY,Without parent
                B,,Second top
                C,D,In a ring
                D,C,In a ring
                """));

        assertThat(problems)
                .filteredOn(p -> p.file().equals("organisation.csv"))
                .extracting(Problem::code, Problem::line)
                .containsExactly(
                        tuple("intake.parent_unknown", 3), tuple("intake.two_tops", 4), tuple("intake.cycle", 5));
    }

    @Test
    void anOrganisationWithoutATopIsSaid() {
        List<Problem> problems = broken(aSurvey().with("organisation.csv", """
                unit_id,parent_id,name
                A,B,One
                B,A,Other
                """));

        assertThat(codes(problems)).contains("intake.no_top", "intake.cycle");
    }

    @Test
    void doublesAreSaidWithTheLineOfTheFirst() {
        List<Problem> problems = broken(aSurvey()
                .replacing("organisation.csv", "B,TOP,Hjemmeplejen Bakken", "A,TOP,Again")
                .replacing("employees.csv", "P2,", "P1,")
                .replacing("responses.csv", "R2,", "R1,"));

        assertThat(problems)
                .filteredOn(p -> p.details().containsKey("first"))
                .extracting(Problem::file, p -> p.details().get("first"))
                .containsExactly(
                        tuple("organisation.csv", "3"), tuple("employees.csv", "2"), tuple("responses.csv", "2"));
    }

    @Test
    void answersOutsideTheScaleAreAllSaidWithLineColumnAndValue() {
        List<Problem> problems = broken(aSurvey()
                .replacing("responses.csv", "leader,5,1", "leader,6,0")
                .replacing("responses.csv", "care,3,3", "care,3.5,yes"));

        assertThat(problems)
                .extracting(Problem::code, Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("intake.answer_outside", 2, "t1", "6"),
                        tuple("intake.answer_outside", 2, "t2", "0"),
                        tuple("intake.answer_outside", 4, "t1", "3.5"),
                        tuple("intake.answer_outside", 4, "t2", "yes"));
    }

    @Test
    void anAnswerForAnUnknownUnitIsSaid() {
        List<Problem> problems = broken(aSurvey().replacing("responses.csv", "R3,B", "R3,ELSEWHERE"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("intake.unit_unknown");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.value()).isEqualTo("ELSEWHERE");
        });
    }

    @Test
    void moreAnswersThanEmployeesIsAWarning() {
        SurveyFolder survey = whole(aSurvey().replacing("employees.csv", "P2,A", "P2,B"));

        assertThat(survey.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("intake.more_answers_than_employees");
            assertThat(problem.value()).isEqualTo("A");
            assertThat(problem.isError()).isFalse();
        });
    }

    /// Whether such an attribute can be used is a matter of the rules, and no reason to refuse the answers.
    @Test
    void anAttributeMayHaveHundredsOfValuesAndNeedNotAgreeWithTheStaffList() {
        String rows = IntStream.range(0, 300)
                .mapToObj(number -> "R%1$d,B,value %1$d,3,3\n".formatted(number))
                .collect(Collectors.joining());
        SurveyFolder survey =
                whole(aSurvey().with("responses.csv", "response_id,unit_id,occupational_group,t1,t2\n" + rows));

        assertThat(survey.ballots().stream().map(Ballot::attributes).distinct()).hasSize(300);
    }

    @Test
    void semicolonsDecimalCommasAndAByteOrderMarkAreRead() {
        SurveyFolder survey = whole(aSurvey().with("responses.csv", """
                \ufeffresponse_id;unit_id;is_leader;occupational_group;t1;t2
                R1;A;1;leader;5,0;1,0
                R2;A;0;care;4;
                """));

        assertThat(survey.ballots().getFirst().answers()).containsExactly(Optional.of(5), Optional.of(1));
        assertThat(survey.attributeNames()).containsExactly("occupational_group");
    }

    @Test
    void aWindowsFileIsReadWithAWarningThatNamesTheLine() {
        SurveyFolder survey = whole(aSurvey()
                .with(
                        "organisation.csv",
                        "unit_id,parent_id,name\nTOP,,Vidby\nA,TOP,Hjemmeplejen Åen\nB,TOP,Bakken\n",
                        Charset.forName("windows-1252")));

        assertThat(survey.organisation().tree().listUnits().get(1).name()).isEqualTo("Hjemmeplejen Åen");
        assertThat(survey.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("files.encoding_windows_1252");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        List<Problem> problems =
                broken(aSurvey().with("employees.csv", "person_id,unit_id\nP1,A\n", StandardCharsets.UTF_16LE));

        assertThat(codes(problems)).containsExactly("files.encoding_unknown");
    }

    @Test
    void aLineWithTheWrongNumberOfFieldsIsSaid() {
        List<Problem> problems = broken(aSurvey().replacing("employees.csv", "P3,B,0,care", "P3,B,0"));

        assertThat(problems).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("files.field_count");
            assertThat(problem.line()).isEqualTo(4);
        });
    }

    @Test
    void aQuestionnaireIsCheckedToTheEnd() {
        List<Problem> problems = broken(aSurvey().with("questionnaire.yaml", """
                dimensions:
                  - id: trust
                    role: hero
                    items:
                      - {id: t1, text: One, reversed: maybe}
                      - {id: t1, text: Two}
                  - label: Nameless
                    scale: {min: 5, max: 1}
                    items: []
                composites:
                  - {id: c, label: C, items: [nothing]}
                """));

        assertThat(codes(problems))
                .contains(
                        "files.key_missing",
                        "intake.role_unknown",
                        "intake.scale_missing",
                        "files.true_or_false_expected",
                        "intake.id_twice",
                        "intake.scale_invalid",
                        "files.list_expected",
                        "intake.member_unknown");
        assertThat(problems)
                .filteredOn(p -> p.code().equals("intake.id_twice"))
                .extracting(Problem::line)
                .containsExactly(6);
    }

    @Test
    void brokenYamlIsSaidWithItsLine() {
        List<Problem> problems = broken(aSurvey().with("questionnaire.yaml", "id: x\ndimensions: [a\n"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("files.yaml_broken");
            assertThat(problem.line()).isGreaterThan(1);
        });
    }

    @Test
    void problemsInAllFilesAreSaidTogetherAndPutIntoWords() {
        List<Problem> problems = broken(aSurvey()
                .replacing("organisation.csv", "B,TOP", "B,GONE")
                .replacing("employees.csv", "P2,A,0", "P2,A,2")
                .replacing("responses.csv", "leader,5", "leader,9"));

        assertThat(problems)
                .extracting(Problem::file)
                .containsExactly("organisation.csv", "employees.csv", "responses.csv");
        ProblemText text = ProblemText.of(problems.get(2), Language.EN);
        assertThat(text.where()).isEqualTo("responses.csv, line 2, t1, \"9\"");
        assertThat(text.what()).isEqualTo("The answer is not a whole number from 1 to 5.");
        assertThat(ProblemText.of(problems.get(2), Language.DA).what()).contains("fra 1 til 5");
    }

    private SurveyFolder whole(SurveyFolderBuilder survey) {
        return switch (SurveyFolder.read(survey.writeTo(folder))) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private List<Problem> broken(SurveyFolderBuilder survey) {
        return switch (SurveyFolder.read(survey.writeTo(folder))) {
            case SurveyFolder.Outcome.Whole whole -> throw new AssertionError("read without a problem");
            case SurveyFolder.Outcome.Broken broken -> broken.problems();
        };
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
