package dk.samspil.access.web;

import dk.samspil.access.HalfSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// A form that was left open until the session ended is not an attack: the person is asked to sign
/// in again. Somebody whose password was right is asked for the code. Everything else that is
/// refused gets the page that says so.
final class StaleFormHandler implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn) {
            response.sendRedirect(SecondFactorController.ADDRESS);
        } else if (refusal instanceof CsrfException && nobodyIsSignedIn()) {
            response.sendRedirect(SecurityConfiguration.SIGN_IN + "?" + SignInController.STALE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// The request itself does not know yet: forms are checked before the person is attached to it.
    private static boolean nobodyIsSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }
}
