package dk.samspil.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Ratings of effect in a questionnaire.
class EffectsTest {
    private static final LocalText TEXT = LocalText.of("Tekst");
    private static final AnswerOptions FIVE = new AnswerOptions(1, 5, List.of());

    private static Dimension theme(String id) {
        return new Dimension(id, TEXT, Dimension.Role.CORE, FIVE, List.of(new Item(id + "_1", TEXT, false)));
    }

    private static Dimension rating(String id, String of) {
        return new Dimension(
                id, TEXT, Dimension.Role.EFFECT, FIVE, List.of(new Item(id + "_1", TEXT, false)), Optional.of(of));
    }

    private static Questionnaire asking(Dimension... dimensions) {
        return new Questionnaire("q", TEXT, List.of(dimensions), List.of());
    }

    private static void refused(String why, Dimension... dimensions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(dimensions))
                .withMessageContaining(why);
    }

    @Test
    void aRatingIsNoThemeAndIsFoundByItsTheme() {
        Questionnaire asked = asking(theme("trust"), rating("gain", "trust"), theme("tone"));

        assertThat(asked.listThemes()).extracting(Dimension::id).containsExactly("trust", "tone");
        assertThat(asked.findEffectOf(theme("trust"))).contains(rating("gain", "trust"));
        assertThat(asked.findEffectOf(theme("tone"))).isEmpty();
        assertThat(asked.listItems()).hasSize(3);
        assertThat(asked.withoutEffects()).isEqualTo(asking(theme("trust"), theme("tone")));
        assertThat(asking(theme("trust")).withoutEffects()).isEqualTo(asking(theme("trust")));
    }

    @Test
    void aRatingIsOfOneThemeAndAThemeIsRatedOnce() {
        refused("no theme", theme("trust"), rating("gain", "nothing"));
        refused("no theme", theme("trust"), rating("gain", "trust"), rating("more", "gain"));
        refused("no theme", theme("trust"), rating("gain", "gain"));
        refused("rated twice", theme("trust"), rating("gain", "trust"), rating("more", "trust"));
    }

    @Test
    void onlyARatingNamesATheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension(
                        "d", TEXT, Dimension.Role.EFFECT, FIVE, theme("d").items()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension(
                        "d", TEXT, Dimension.Role.OUTCOME, FIVE, theme("d").items(), Optional.of("trust")));
    }

    @Test
    void aRatingIsInNoCompositeAndInNoTable() {
        for (String member : List.of("gain", "gain_1")) {
            var kind = member.equals("gain") ? Composite.Kind.MEAN_OF_DIMENSIONS : Composite.Kind.MEAN_OF_ITEMS;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Questionnaire(
                            "q",
                            TEXT,
                            List.of(theme("trust"), rating("gain", "trust")),
                            List.of(new Composite("all", TEXT, kind, List.of(member)))))
                    .withMessageContaining("composite");
        }
        var table = new GroupMatrix("table", TEXT, List.of(new GroupMatrix.Row("row", TEXT)), List.of("gain"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(
                        "q",
                        TEXT,
                        List.of(theme("trust"), rating("gain", "trust")),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(table),
                        List.of()))
                .withMessageContaining("table");
    }

    private static Questionnaire onPages(Optional<UnitId> asked) {
        return new Questionnaire(
                "q",
                TEXT,
                List.of(theme("trust"), theme("tone"), rating("gain", "tone")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(
                        new QuestionPage("a", TEXT, Optional.empty(), List.of("trust_1")),
                        new QuestionPage(
                                "b", TEXT, Optional.empty(), List.of("tone_1"), Optional.of(new UnitId("care"))),
                        new QuestionPage("c", TEXT, Optional.empty(), List.of("gain_1"), asked)));
    }

    @Test
    void aRatingIsAskedOfThoseWhoAreAskedAboutTheTheme() {
        Questionnaire asked = onPages(Optional.of(new UnitId("care")));

        assertThat(asked.askedIn(List.of()).dimensions())
                .extracting(Dimension::id)
                .containsExactly("trust");
        assertThat(asked.withoutEffects().pages()).extracting(QuestionPage::id).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onPages(Optional.empty()))
                .withMessageContaining("asked of others");
    }

    @Test
    void aRatingIsKeptAsADocument() {
        Questionnaire asked = asking(theme("trust"), rating("gain", "trust"));

        assertThat(SurveyJson.read(SurveyJson.write(asked), Questionnaire.class))
                .isEqualTo(asked);
        assertThat(SurveyJson.read(SurveyJson.write(asked).replace(",\"effectOf\":null", ""), Questionnaire.class))
                .isEqualTo(asked);
    }
}
