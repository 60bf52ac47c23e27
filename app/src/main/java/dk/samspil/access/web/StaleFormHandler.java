package dk.samspil.access.web;

import dk.samspil.access.HalfSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// A form that was left open until the session ended is not an attack: the person is asked to sign
/// in again, and what was
/// sent is kept for them meanwhile. Somebody whose password was right is asked for the code.
/// Everything else that is refused gets the page that says so.
@Component
final class StaleFormHandler implements AccessDeniedHandler {
    private final KeptForms kept;
    private final LastVisitor last;

    StaleFormHandler(KeptForms kept, LastVisitor last) {
        this.kept = kept;
        this.last = last;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn) {
            response.sendRedirect(SecondFactorController.ADDRESS);
        } else if (refusal instanceof CsrfException && nobodyIsSignedIn()) {
            kept.keep(request, last.mark(request));
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
