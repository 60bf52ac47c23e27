package dk.samspil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import dk.samspil.ui.ProblemText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFileTest {
    private static final String HEAD = "score,points,source,date,population,answers,standard_error\n";

    @TempDir
    Path folder;

    private static SurveyFolderBuilder aSurveyWith(String lines) {
        return SurveyFolderBuilder.aSurvey()
                .replacing("questionnaire.yaml", "dimensions:", """
                        composites:
                          - {id: all, label: Samlet, dimensions: [trust]}
                        dimensions:""")
                .with("references.csv", HEAD + lines);
    }

    @Test
    void withoutTheFileNothingIsComparedWithOutside() {
        assertThat(Outcomes.whole(SurveyFolderBuilder.aSurvey(), folder).outside())
                .isEmpty();
    }

    @Test
    void themesOfOneSourceMakeOneSet() {
        List<OutsideSet> sets = Outcomes.whole(aSurveyWith("""
                        trust,"60,5",Arbejdsmiljøtal,2024-05,lønmodtagere i hele landet,4340,0.4
                        all,61,Nabokommunen,2025-03-17,ansatte i nabokommunen,,
                        """), folder).outside();

        assertThat(sets)
                .containsExactly(
                        new OutsideSet(
                                new OutsideSource(
                                        "Arbejdsmiljøtal",
                                        new SourceDay(LocalDate.of(2024, 5, 1), false),
                                        "lønmodtagere i hele landet",
                                        4340),
                                List.of(new OutsideValue("trust", new BigDecimal("60.5"), new BigDecimal("0.4")))),
                        new OutsideSet(
                                new OutsideSource(
                                        "Nabokommunen",
                                        new SourceDay(LocalDate.of(2025, 3, 17), true),
                                        "ansatte i nabokommunen",
                                        null),
                                List.of(new OutsideValue("all", new BigDecimal("61"), null))));
    }

    @Test
    void nothingIsTakenWithoutSourceAndDateAndEverythingWrongIsSaidAtOnce() {
        List<Problem> problems = Outcomes.broken(aSurveyWith("""
                        trust,60,,,,,
                        trust,101,Kilde,2024,alle,mange,0
                        t1,60,Kilde,2024-05,alle,,
                        """), folder);

        assertThat(problems)
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactly(
                        tuple(2, "source", "intake.reference_source"),
                        tuple(2, "population", "intake.reference_population"),
                        tuple(2, "date", "intake.reference_date"),
                        tuple(3, "score", "intake.reference_twice"),
                        tuple(3, "date", "intake.reference_date"),
                        tuple(3, "points", "intake.reference_points"),
                        tuple(3, "standard_error", "intake.reference_standard_error"),
                        tuple(3, "answers", "intake.reference_answers"),
                        tuple(4, "score", "intake.reference_score_unknown"));
        assertThat(problems).allSatisfy(problem -> {
            for (Language language : Language.values()) {
                assertThat(ProblemText.of(problem, language).what())
                        .isNotBlank()
                        .doesNotContain("reference_");
            }
        });
    }
}
