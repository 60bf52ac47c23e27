package dk.samspil.access.web;

import dk.samspil.access.Accounts;
import dk.samspil.access.HalfSignedIn;
import dk.samspil.access.SignInName;
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

/// Takes a person who has just signed in to the page they asked for, in the language of their
/// account unless they have chosen another on this device.
@Component
final class ArrivalHandler implements AuthenticationSuccessHandler {
    private final Accounts accounts;
    private final SiteSettings site;
    private final AuthenticationSuccessHandler toTheRequestedPage = new SavedRequestAwareAuthenticationSuccessHandler();

    ArrivalHandler(Accounts accounts, SiteSettings site) {
        this.accounts = accounts;
        this.site = site;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication instanceof HalfSignedIn) {
            response.sendRedirect(SecondFactorController.ADDRESS);
            return;
        }
        accounts.findViewer(new SignInName(authentication.getName()))
                .ifPresent(viewer -> LanguageChoice.suggest(request, response, viewer.language(), site.https()));
        toTheRequestedPage.onAuthenticationSuccess(request, response, authentication);
    }
}
