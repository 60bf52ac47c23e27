package dk.samspil.collection.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private final Words danish = Words.in(PageLanguage.DANISH);

    static List<PageLanguage> languages() {
        return PageLanguage.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryText(PageLanguage language) {
        assertThat(Words.in(language).keys()).isEqualTo(danish.keys());
    }

    @Test
    void plainArgumentsArePutIn() {
        assertThat(danish.text("question.of", "number", 3, "count", 30)).isEqualTo("3 af 30");
    }

    @Test
    void aPluralIsChosenByItsNumber() {
        assertThat(danish.text("where.invited", "count", 1)).isEqualTo("1 er inviteret.");
        assertThat(danish.text("where.invited", "count", 17)).isEqualTo("17 er inviteret.");
    }

    @Test
    void whatArgumentsHoldIsNoHtml() {
        assertThat(danish.html("review.sealed.small", "unit", "Team <b>")).contains("<b>Team &lt;b&gt;</b>");
    }

    @Test
    void anArgumentThatIsMissingIsAMistake() {
        assertThatThrownBy(() -> danish.text("question.of", "number", 3)).hasMessageContaining("count");
    }
}
