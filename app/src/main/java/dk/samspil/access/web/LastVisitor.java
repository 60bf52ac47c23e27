package dk.samspil.access.web;

import dk.samspil.access.SignInName;
import dk.samspil.access.VisitorMarks;
import dk.samspil.ui.SiteSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Remembers in the browser, until it is closed or the person signs out, who was signed in last: as a
/// mark that says nothing to anybody else.
@Component
final class LastVisitor {
    private final VisitorMarks marks;
    private final SiteSettings site;

    LastVisitor(VisitorMarks marks, SiteSettings site) {
        this.marks = marks;
        this.site = site;
    }

    static String cookieName(SiteSettings site) {
        return site.https() ? "__Host-samspil-sidst" : "samspil-sidst";
    }

    void remember(SignInName name, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookieName(site), marks.of(name))
                        .path("/")
                        .httpOnly(true)
                        .secure(site.https())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }

    /// The mark of whoever was signed in last; empty when nobody was.
    String mark(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, cookieName(site));
        return cookie == null ? "" : cookie.getValue();
    }
}
