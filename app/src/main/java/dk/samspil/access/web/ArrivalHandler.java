package dk.samspil.access.web;

import dk.samspil.access.Accounts;
import dk.samspil.access.HalfSignedIn;
import dk.samspil.access.SignInName;
import dk.samspil.access.VisitorMarks;
import dk.samspil.ui.LanguageChoice;
import dk.samspil.ui.SiteSettings;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Takes a person who has just signed in to the page they asked for, or to what they
/// sent when their time was over, in the language of their
/// account unless they have chosen another on this device.
@Component
final class ArrivalHandler implements AuthenticationSuccessHandler {
    private final Accounts accounts;
    private final SiteSettings site;
    private final SessionLimits limits;
    private final LastVisitor last;
    private final KeptForms kept;
    private final VisitorMarks marks;
    private final AuthenticationSuccessHandler toTheRequestedPage = new SavedRequestAwareAuthenticationSuccessHandler();

    ArrivalHandler(
            Accounts accounts,
            SiteSettings site,
            SessionLimits limits,
            LastVisitor last,
            KeptForms kept,
            VisitorMarks marks) {
        this.accounts = accounts;
        this.site = site;
        this.limits = limits;
        this.last = last;
        this.kept = kept;
        this.marks = marks;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication instanceof HalfSignedIn) {
            response.sendRedirect(SecondFactorController.ADDRESS);
            return;
        }
        var name = new SignInName(authentication.getName());
        welcome(name, request, response);
        if (kept.find(request.getSession(false), marks.of(name)).isPresent()) {
            response.sendRedirect(ContinueController.ADDRESS);
        } else {
            toTheRequestedPage.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /// What is done for everybody who has just signed in, wherever they go next.
    void welcome(SignInName name, HttpServletRequest request, HttpServletResponse response) {
        accounts.findViewer(name)
                .ifPresent(viewer -> LanguageChoice.suggest(request, response, viewer.language(), site.https()));
        limits.begin(request.getSession(true));
        last.remember(name, response);
    }
}
