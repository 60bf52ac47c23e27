package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @BeforeEach
    void aBrowserThatAsksForEnglish() {
        accept(Locale.GERMAN, Locale.UK);
    }

    @Test
    void theBrowsersFirstKnownLanguageIsTaken() {
        assertThat(LanguageChoice.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void aBrowserWithoutAKnownLanguageGetsDanish() {
        accept(Locale.GERMAN, Locale.FRENCH);

        assertThat(LanguageChoice.of(request)).isEqualTo(Language.DA);
    }

    @Test
    void aBrowserThatAsksForNothingGetsDanish() {
        assertThat(LanguageChoice.of(new MockHttpServletRequest("GET", "/"))).isEqualTo(Language.DA);
    }

    @Test
    void whatWasChosenBeforeComesBeforeTheBrowser() {
        request.setCookies(new Cookie("sprog", "da"));

        assertThat(LanguageChoice.of(request)).isEqualTo(Language.DA);
    }

    @Test
    void whatIsChosenNowComesFirst() {
        request.setCookies(new Cookie("sprog", "da"));
        request.setParameter("sprog", "en");

        assertThat(LanguageChoice.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void anUnknownLanguageChoosesNothing() {
        request.setParameter("sprog", "\"><script>");
        request.setCookies(new Cookie("sprog", "xx"));

        assertThat(LanguageChoice.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void aSuggestionDoesNotOverruleAChoice() {
        var response = new MockHttpServletResponse();
        request.setCookies(new Cookie("sprog", "en"));

        LanguageChoice.suggest(request, response, Language.DA, false);

        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void theChoiceIsKeptWithoutTellingAnythingElse() {
        var response = new MockHttpServletResponse();

        LanguageChoice.suggest(request, response, Language.DA, true);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("sprog=da; Path=/; Max-Age=31536000;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    private void accept(Locale... locales) {
        request.addHeader("Accept-Language", "set");
        request.setPreferredLocales(List.of(locales));
    }
}
