package dk.samspil.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LocalTextTest {
    private static final LanguageTag ARABIC = new LanguageTag("ar");

    private final LocalText text = LocalText.of("Tillid", "Trust").with(ARABIC, "الثقة");

    @Test
    void aTextIsShownInTheLanguageAskedForElseInDanish() {
        assertThat(text.in(ARABIC)).isEqualTo("الثقة");
        assertThat(text.in(Language.EN)).isEqualTo("Trust");
        assertThat(text.in(new LanguageTag("pl"))).isEqualTo("Tillid");
    }

    @Test
    void aRegionFallsBackOnItsLanguageBeforeDanish() {
        assertThat(text.languageFor(new LanguageTag("en-GB"))).isEqualTo(LanguageTag.ENGLISH);
        assertThat(text.in(new LanguageTag("en-GB"))).isEqualTo("Trust");
    }

    @Test
    void aTextWithoutDanishIsShownInWhatItHas() {
        assertThat(new LocalText(Map.of(ARABIC, "الثقة")).in(Language.EN)).isEqualTo("الثقة");
    }

    @Test
    void blankWordsTakeALanguageAway() {
        assertThat(text.with(ARABIC, " ").find(ARABIC)).isEmpty();
    }

    @Test
    void arabicReadsFromTheRightAndKnowsItsOwnName() {
        assertThat(ARABIC.readsRightToLeft()).isTrue();
        assertThat(LanguageTag.DANISH.readsRightToLeft()).isFalse();
        assertThat(ARABIC.nativeName()).isEqualTo("العربية");
        assertThat(ARABIC.name(Language.DA)).isEqualTo("arabisk");
        assertThat(ARABIC.isKnown()).isTrue();
        assertThat(new LanguageTag("qzz").isKnown()).isFalse();
    }

    @Test
    void whatIsNoLanguageTagIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag("da\" onload"));
        assertThat(LanguageTag.find("Dansk (da)")).isEmpty();
        assertThat(LanguageTag.find("PT_br")).contains(new LanguageTag("pt-br"));
    }

    @Test
    void textsStoredWhenThereWereTwoLanguagesAreStillRead() {
        var json = JsonMapper.builder().build();

        assertThat(json.readValue("{\"texts\":{\"DA\":\"Tillid\",\"EN\":\"Trust\"}}", LocalText.class))
                .isEqualTo(LocalText.of("Tillid", "Trust"));
        assertThat(json.readValue(json.writeValueAsString(text), LocalText.class))
                .isEqualTo(text);
    }
}
