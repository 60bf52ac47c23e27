package dk.samspil.collection.custody.web;

import dk.samspil.collection.custody.KeyHolder;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Remembers in a browser which part of a round's key it has shown or sent, so that it handles no second.
///
/// It keeps people from doing it by mistake. Who empties the browser can, and then it is done on purpose.
public final class OnePartInABrowser {
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private OnePartInABrowser() {}

    /// Whether the browser has shown or sent another part of the key than this holder's.
    public static boolean hasShownAnother(HttpServletRequest request, KeyHolder holder) {
        return find(request, holder).filter(part -> !part.equals(part(holder))).isPresent();
    }

    /// From now on the browser shows and sends no other part of the key.
    public static void remember(HttpServletRequest request, HttpServletResponse response, KeyHolder holder) {
        var cookie = ResponseCookie.from(name(holder), part(holder))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/noegle/" + holder.round())
                .maxAge(HALF_A_YEAR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> find(HttpServletRequest request, KeyHolder holder) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name(holder)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String name(KeyHolder holder) {
        return "noegledel-" + holder.round();
    }

    private static String part(KeyHolder holder) {
        return Integer.toString(holder.role().part());
    }
}
