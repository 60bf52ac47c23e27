package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class DemoQuestionnaireTest {
    private final Map<String, Object> questionnaire =
            new Yaml().load(MunicipalityPlan.text("questionnaire.yaml").replace("{year}", "2026"));

    @Test
    void theModelAnswersTheItemsOfTheQuestionnaireInItsOrder() {
        List<String> ofTheModel = Arrays.stream(Theme.values())
                .flatMap(theme -> theme.listItemIds().stream())
                .toList();

        assertThat(items().map(item -> String.valueOf(item.get("id")))).containsExactlyElementsOf(ofTheModel);
    }

    @Test
    void theModelTurnsTheItemsThatTheQuestionnaireCallsReversed() {
        List<String> ofTheModel = Arrays.stream(Theme.values())
                .flatMap(theme -> theme.listItemIds().stream().filter(theme::isReversed))
                .toList();

        assertThat(items().filter(item -> item.get("reversed").equals(true))
                        .map(item -> String.valueOf(item.get("id"))))
                .containsExactlyElementsOf(ofTheModel)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyTextIsThereInBothLanguages(String language) {
        List<Object> labels = children(questionnaire.get("scale"), "labels").toList();
        Stream<Object> texts = Stream.of(
                        Stream.of(questionnaire.get("title")),
                        labels.stream(),
                        dimensions().map(dimension -> dimension.get("label")),
                        items().map(item -> item.get("text")),
                        children(questionnaire, "composites")
                                .map(composite -> map(composite).get("label")))
                .flatMap(found -> found);

        assertThat(labels).hasSize(5);
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(map(text).get(language)).asString().isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theQuestionsAreEasyToRead(String language) {
        List<String> texts = items().map(
                        item -> String.valueOf(map(item.get("text")).get(language)))
                .toList();

        assertThat(Lix.of(texts)).isLessThan(30);
        assertThat(texts).allSatisfy(text -> assertThat(Lix.of(List.of(text))).isLessThan(40));
    }

    @Test
    void noTextIsUsedTwice() {
        assertThat(items().map(item -> item.get("text"))).doesNotHaveDuplicates();
    }

    private Stream<Map<?, ?>> dimensions() {
        return children(questionnaire, "dimensions").map(DemoQuestionnaireTest::map);
    }

    private Stream<Map<?, ?>> items() {
        return dimensions().flatMap(dimension -> children(dimension, "items")).map(DemoQuestionnaireTest::map);
    }

    private static Stream<Object> children(Object parent, String name) {
        return ((List<?>) map(parent).get(name)).stream().map(Object.class::cast);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
