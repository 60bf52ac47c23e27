package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Readability;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartContentsTest {
    private final StartContents contents = new StartContents();

    @ParameterizedTest
    @ValueSource(strings = {"standard", "groups", "follow-up"})
    void ourOwnWordsAreThereInDanishEnglishAndArabic(String name) {
        assertThat(texts(get(name)))
                .allSatisfy(text -> assertThat(text.texts())
                        .containsOnlyKeys(LanguageTag.DANISH, LanguageTag.ENGLISH, new LanguageTag("ar")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "groups", "follow-up"})
    void ourOwnQuestionsAreEasyToRead(String name) {
        assertThat(Readability.lix(get(name), LanguageTag.DANISH).orElseThrow()).isLessThan(30);
        assertThat(Readability.lix(get(name), LanguageTag.ENGLISH).orElseThrow())
                .isLessThan(30);
    }

    @Test
    void theProposedQuestionnaireTakesLessThanTenMinutes() {
        assertThat(Readability.minutes(get("standard"))).isBetween(5, 9);
        assertThat(Readability.minutes(get("four-quick"))).isLessThanOrEqualTo(3);
    }

    @Test
    void theFourQuickQuestionsAreCountedFromZeroToFour() {
        Questionnaire four = get("four-quick");

        assertThat(four.listItems()).extracting(Item::id).containsExactlyInAnyOrder("TMX2", "TM1", "JU1", "JU4");
        assertThat(four.dimensions())
                .allSatisfy(each -> assertThat(each.options().contains(0)).isTrue())
                .allSatisfy(each -> assertThat(each.options().max()).isEqualTo(4));
    }

    @Test
    void onlyTheDanishWordsThatWereCheckedAreShipped() {
        assertThat(get("four-quick").listItems().stream()
                        .filter(item -> item.text().find(LanguageTag.DANISH).isPresent()))
                .extracting(Item::id)
                .containsExactly("TMX2");
    }

    @Test
    void licensedItemsAreUnchangedAndSayWhoseTheyAre() {
        for (String name : new String[] {"four-quick", "copsoq-iii-social-capital"}) {
            assertThat(contents.get(name).blocks())
                    .allSatisfy(block -> assertThat(block.licence()).hasValueSatisfying(licence -> {
                        assertThat(licence.name()).isEqualTo("CC BY-NC-ND 4.0");
                        assertThat(licence.notice()).contains("COPSOQ");
                        assertThat(licence.unchangedIn()).contains(LanguageTag.ENGLISH);
                    }));
        }
        assertThat(get("copsoq-iii-social-capital").listItems().stream().filter(Item::reversed))
                .extracting(Item::id)
                .containsExactly("TM3", "TE1", "TE2");
    }

    private Questionnaire get(String name) {
        return contents.get(name).questionnaire();
    }

    private static Stream<LocalText> texts(Questionnaire q) {
        return Stream.of(
                        Stream.of(q.title()),
                        q.dontKnow().stream(),
                        q.dimensions().stream().map(each -> each.label()),
                        q.dimensions().stream().flatMap(each -> each.options().labels().stream()),
                        q.listItems().stream().map(Item::text),
                        q.composites().stream().map(each -> each.label()),
                        q.comments().stream().map(each -> each.text()),
                        q.comments().stream().flatMap(each -> each.help().stream()),
                        q.matrices().stream().map(each -> each.heading()),
                        q.matrices().stream()
                                .flatMap(each -> each.rows().stream())
                                .map(row -> row.text()),
                        q.pages().stream().map(each -> each.heading()),
                        q.pages().stream().flatMap(each -> each.intro().stream()))
                .flatMap(texts -> texts);
    }
}
