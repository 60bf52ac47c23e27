package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Tag;
import dk.samspil.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    @SafeVarargs
    private static Questionnaire theme(Set<Tag>... tags) {
        List<Item> items = new ArrayList<>();
        for (Set<Tag> each : tags) {
            items.add(new Item(
                    "i" + items.size(),
                    LocalText.of("Question"),
                    false,
                    1,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    each,
                    false));
        }
        var dimension = new Dimension(
                "theme", LocalText.of("Tema", "Theme"), Dimension.Role.CORE, new AnswerOptions(1, 5, List.of()), items);
        return new Questionnaire("q", LocalText.of("Q"), List.of(dimension), List.of());
    }

    private static String what(Tag tag, Language language) {
        return Messages.of("explanation", language).text(tag.name().toLowerCase(Locale.ROOT) + ".what");
    }

    @ParameterizedTest
    @EnumSource
    void everyTagIsExplainedInBothLanguages(Tag tag) {
        for (Language language : Language.values()) {
            assertThat(new Explanations(language).list(theme(Set.of(tag))))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(List.of(it.what(), it.moves(), it.can())).doesNotContain(""));
        }
    }

    @Test
    void theTagOfMostQuestionsDecides() {
        var asked = theme(Set.of(Tag.TRUST), Set.of(Tag.DEMANDS), Set.of(Tag.DEMANDS));

        assertThat(new Explanations(Language.EN).list(asked))
                .extracting(Explanation::what)
                .containsExactly(what(Tag.DEMANDS, Language.EN));
    }

    @Test
    void ofTagsOnTheSameQuestionsSocialCapitalItselfComesFirst() {
        var asked = theme(Set.of(Tag.LINKING, Tag.TRUST), Set.of(Tag.LINKING, Tag.TRUST));

        assertThat(new Explanations(Language.DA).list(asked))
                .extracting(Explanation::theme, Explanation::what)
                .containsExactly(tuple("Tema", what(Tag.TRUST, Language.DA)));
    }

    @Test
    void aThemeWithoutTagsHasNoExplanation() {
        assertThat(new Explanations(Language.DA).list(theme(Set.of()))).isEmpty();
    }
}
