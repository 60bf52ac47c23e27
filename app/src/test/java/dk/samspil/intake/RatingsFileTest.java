package dk.samspil.intake;

import static dk.samspil.intake.SurveyFolderBuilder.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Problem;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.ShareWord;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ratings of effect and told shares in `questionnaire.yaml`.
class RatingsFileTest {
    @TempDir
    Path folder;

    private static SurveyFolderBuilder rating(String rating, String composite) {
        return aSurvey().with("questionnaire.yaml", """
                id: small
                scale: {min: 1, max: 5}
                dimensions:
                  - id: trust
                    label: Trust
                    items: [{id: t1, text: One, share: satisfied}]
                """ + "  - " + rating + "\n" + composite);
    }

    @Test
    void aDimensionMayRateTheEffectOfAThemeAndAQuestionTellItsShare() {
        SurveyFolder survey = Outcomes.whole(
                rating("{id: gain, label: Gain, role: effect, effect_of: trust, items: [{id: t2, text: Two}]}", ""),
                folder);

        assertThat(survey.questionnaire().listThemes())
                .extracting(Dimension::id)
                .containsExactly("trust");
        assertThat(survey.questionnaire().dimensions().getLast().effectOf()).contains("trust");
        assertThat(survey.questionnaire().listItems().getFirst().share()).contains(ShareWord.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{id: gain, label: G, role: effect, items: [{id: t2, text: Two}]}; ''; intake.effect_of",
                "{id: gain, label: G, effect_of: trust, items: [{id: t2, text: Two}]}; ''; intake.effect_of",
                "{id: gain, label: G, role: effect, effect_of: x, items: [{id: t2, text: Two}]}; '';"
                        + " intake.does_not_fit",
                "{id: gain, label: G, role: effect, effect_of: trust, items: [{id: t2, text: Two}]};"
                        + " 'composites: [{id: c, label: C, dimensions: [gain]}]'; intake.does_not_fit",
                "{id: gain, label: G, items: [{id: t2, text: Two, share: delighted}]}; ''; intake.word_unknown"
            })
    void aRatingThatFitsNothingIsSaid(String rating, String composite, String code) {
        assertThat(Outcomes.broken(rating(rating, composite), folder))
                .extracting(Problem::code)
                .contains(code);
    }
}
