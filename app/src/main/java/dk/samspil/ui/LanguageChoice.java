package dk.samspil.ui;

import dk.samspil.shared.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The language of a page: what the visitor chose, else what the browser asks for, else Danish.
///
/// Every page has a link to itself in the other language, `?sprog=en`. The choice is kept in a cookie for a year. It
/// holds the two letters and nothing that tells one person from another.
public final class LanguageChoice {
    static final String PARAMETER = "sprog";
    static final String COOKIE = "sprog";
    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageChoice() {}

    /// The language to answer this request in.
    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> find(remembered(request)))
                .or(() -> preferred(request))
                .orElse(Language.DA);
    }

    /// Keeps a language for the visitor's next pages, unless one was chosen before.
    public static void suggest(
            HttpServletRequest request, HttpServletResponse response, Language language, boolean https) {
        if (find(remembered(request)).isEmpty()) {
            remember(response, language, https);
        }
    }

    /// The address of a page in a certain language.
    static String address(String path, Language language) {
        return path + "?" + PARAMETER + "=" + language.code();
    }

    /// The language the visitor chooses by this very request.
    static Optional<Language> asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? find(request.getParameter(PARAMETER)) : Optional.empty();
    }

    static void remember(HttpServletResponse response, Language language, boolean https) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null ? cookie.getValue() : null;
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> find(code).stream())
                .findFirst();
    }

    private static Optional<Language> find(@Nullable String code) {
        return code != null ? Language.find(code) : Optional.empty();
    }
}
