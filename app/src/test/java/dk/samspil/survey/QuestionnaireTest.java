package dk.samspil.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final LocalText TEXT = LocalText.of("Tekst", "Text");
    private static final AnswerOptions DEGREES = new AnswerOptions(1, 5, List.of());

    private final Dimension trust = dimension("trust", "t1", "t2");
    private final Dimension porters = dimension("porters", "respect.porters", "goals.porters");
    private final FreeTextQuestion better = new FreeTextQuestion("better", TEXT, 1, Optional.empty(), 600);
    private final GroupMatrix ties = new GroupMatrix(
            "ties",
            TEXT,
            List.of(new GroupMatrix.Row("respect", TEXT), new GroupMatrix.Row("goals", TEXT)),
            List.of("porters"));

    @Test
    void withoutPagesEachDimensionMatrixAndTheCommentsArePages() {
        assertThat(questionnaire().listPages())
                .extracting(QuestionPage::questions)
                .containsExactly(List.of("t1", "t2"), List.of("ties"), List.of("better"));
    }

    @Test
    void aPageMixesItemsOfSeveralDimensionsCommentsAndMatrices() {
        var page = page("all", "t2", "ties", "better", "t1");

        assertThat(questionnaire(page).listQuestions(page))
                .extracting(question -> switch (question) {
                    case Question.Rated rated ->
                        rated.item().id() + " of " + rated.options().size();
                    case Question.FreeText text -> text.question().maxLength() + " characters";
                    case Question.Matrix matrix ->
                        "about " + matrix.groups().getFirst().id();
                })
                .containsExactly("t2 of 5", "about porters", "600 characters", "t1 of 5");
    }

    @Test
    void theCellsOfAMatrixAreItemsLikeOthers() {
        assertThat(questionnaire().listItems())
                .extracting(Item::id)
                .containsExactly("t1", "t2", "respect.porters", "goals.porters");
    }

    @Test
    void everythingIsAskedOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> questionnaire(page("all", "t1", "t1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(page("all", "t1", "t2", "ties")))
                .withMessageContaining("better");
        assertThatIllegalArgumentException().isThrownBy(() -> questionnaire(page("all", "t1", "nothing")));
    }

    @Test
    void aMatrixNeedsAnItemForEachOfItsRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(
                        "q",
                        TEXT,
                        List.of(trust, dimension("porters", "respect.porters")),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(ties),
                        List.of()))
                .withMessageContaining("'porters'");
    }

    @Test
    void aDepartmentIsAskedItsOwnPagesAndNobodyElseIs() {
        Questionnaire whole = questionnaire(page("all", "t1", "t2", "better"), pageOf("roads", "ties"));

        assertThat(whole.listDepartments()).containsExactly(new UnitId("roads"));
        assertThat(whole.findDepartment(porters)).contains(new UnitId("roads"));
        assertThat(whole.askedIn(List.of(new UnitId("team"), new UnitId("roads"))))
                .isEqualTo(whole);
        assertThat(whole.askedIn(List.of(new UnitId("care")))).satisfies(asked -> {
            assertThat(asked.dimensions()).containsExactly(trust);
            assertThat(asked.matrices()).isEmpty();
            assertThat(asked.pages()).extracting(QuestionPage::id).containsExactly("all");
            assertThat(asked.comments()).containsExactly(better);
        });
    }

    @Test
    void allOfAThemeIsAskedOfTheSamePeopleAndSomethingOfEverybody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(page("all", "t1", "better", "ties"), pageOf("roads", "t2")))
                .withMessageContaining("'trust'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(pageOf("roads", "t1", "t2", "better", "ties")))
                .withMessageContaining("everybody");
    }

    @Test
    void aCompositeNeverMixesADepartmentsThemeWithTheOthers() {
        var pages = List.of(page("all", "t1", "t2"), pageOf("roads", "respect.porters", "goals.porters"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(
                        "q",
                        TEXT,
                        List.of(trust, porters),
                        List.of(new Composite(
                                "both", TEXT, Composite.Kind.MEAN_OF_DIMENSIONS, List.of("trust", "porters"))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        pages))
                .withMessageContaining("'both'");
    }

    private static QuestionPage pageOf(String department, String... questions) {
        return new QuestionPage(
                "of_" + department, TEXT, Optional.empty(), List.of(questions), Optional.of(new UnitId(department)));
    }

    private Questionnaire questionnaire(QuestionPage... pages) {
        return new Questionnaire(
                "q",
                TEXT,
                List.of(trust, porters),
                List.of(),
                List.of(LanguageTag.DANISH),
                Optional.empty(),
                List.of(better),
                List.of(ties),
                List.of(pages));
    }

    private static QuestionPage page(String id, String... questions) {
        return new QuestionPage(id, TEXT, Optional.empty(), List.of(questions));
    }

    private static Dimension dimension(String id, String... items) {
        return new Dimension(
                id,
                TEXT,
                Dimension.Role.CORE,
                DEGREES,
                List.of(items).stream().map(item -> new Item(item, TEXT, false)).toList());
    }
}
