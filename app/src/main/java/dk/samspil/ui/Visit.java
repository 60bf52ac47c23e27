package dk.samspil.ui;

import dk.samspil.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/// One request for a page, as controllers see it: the reader's language, and the frame to put the page in.
///
/// A controller method receives it as a parameter:
///
/// ```java
/// @GetMapping("/resultater")
/// String show(Visit visit, Model model) {
///     model.addAttribute("page", new ResultsPage(visit.frame("Resultater", Look.RESULTS)));
///     return "report/results";
/// }
/// ```
public final class Visit {
    private final HttpServletRequest request;
    private final String path;
    private final Site site;

    Visit(HttpServletRequest request, String path, Site site) {
        this.request = request;
        this.path = path;
        this.site = site;
    }

    public Language language() {
        return LanguageChoice.of(request);
    }

    /// The address the visitor asked for, without parameters.
    public String path() {
        return path;
    }

    /// The frame of a page that answers this request.
    public PageFrame frame(String title, Look look) {
        return frame(title, look, site.visitors().findVisitor(language()));
    }

    /// The frame of a page that must work when nothing else does: it asks nobody who is signed in.
    public PageFrame frameForAnyone(String title) {
        return frame(title, Look.FLOW, Optional.empty());
    }

    private PageFrame frame(String title, Look look, Optional<Visitor> visitor) {
        return new PageFrame(
                title,
                language(),
                LanguageChoice.address(path, language() == Language.DA ? Language.EN : Language.DA),
                site.settings().municipality(),
                visitor.orElse(null),
                visitor.isPresent() ? formToken() : null,
                path,
                look,
                look.styleSheets().stream().map(site.assets()::address).toList(),
                site.assets().address("img/samspil.svg"),
                site.assets().address("session.js"));
    }

    /// The token that a form on this page must carry. Asking for it opens a session for the visitor.
    public FormToken formToken() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new FormToken(token.getParameterName(), token.getToken());
    }
}
