package dk.samspil.collection.respond.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// How respondents' pages are met. It stands in the address and nowhere else.
///
/// @param start the address of the page that one begins with
/// @param base what the addresses of all other pages begin with
public record SvarMode(Kind kind, String start, String base) {
    static final String TABLET = "/svar/tavle";
    static final String TRIAL = "/proev/";

    /// On what, and for what.
    public enum Kind {
        /// On one's own device.
        OWN,
        /// On a tablet that several people share.
        TABLET,
        /// A trial in which nothing is stored.
        TRIAL
    }

    private static final SvarMode OWN = new SvarMode(Kind.OWN, "/svar", "/svar");
    private static final Pattern SITTING = Pattern.compile(TABLET + "/([A-Za-z0-9_-]{60,200})/[a-z]+");
    private static final Pattern TRIED = Pattern.compile("(" + TRIAL + "[0-9a-f-]{36})(/.*)?");

    /// How the page is met that is being made now.
    static SvarMode current(Sittings sittings) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return of(attributes.getRequest(), sittings);
    }

    private static SvarMode of(HttpServletRequest request, Sittings sittings) {
        String path = request.getRequestURI();
        if (path.equals(TABLET) || path.startsWith(TABLET + "/")) {
            String stamp = sittingIn(path);
            return new SvarMode(Kind.TABLET, TABLET, TABLET + "/" + (stamp.isEmpty() ? sittings.begin() : stamp));
        }
        Matcher tried = TRIED.matcher(path);
        return tried.matches() ? new SvarMode(Kind.TRIAL, tried.group(1), tried.group(1)) : OWN;
    }

    /// The sitting that an address belongs to; empty where it belongs to none.
    static String sittingIn(String path) {
        Matcher sitting = SITTING.matcher(path);
        return sitting.matches() ? sitting.group(1) : "";
    }

    public boolean tablet() {
        return kind == Kind.TABLET;
    }

    public boolean trial() {
        return kind == Kind.TRIAL;
    }

    /// The id of the round that is tried.
    public String round() {
        return start.substring(TRIAL.length());
    }

    /// Where the next person at a tablet begins, which ends the sitting of the one before.
    public String next() {
        return tablet() ? TABLET + "?" + Sittings.END + "=" + base.substring(TABLET.length() + 1) : start;
    }
}
