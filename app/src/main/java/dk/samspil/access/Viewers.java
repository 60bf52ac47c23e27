package dk.samspil.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Knows who is behind the present request. The person's roles are read anew for each request, so a
/// role that is taken away is gone at once, without a new sign-in.
@Component
public final class Viewers {
    private static final String KNOWN = Viewers.class.getName();

    private final Accounts accounts;

    Viewers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The person who is signed in; empty when nobody is, when the second
    /// factor is missing, or when the person holds no role any more.
    public Optional<Viewer> findCurrent() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known) {
            return Optional.of(known);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof HalfSignedIn) {
            return Optional.empty();
        }
        var viewer = SignInName.find(authentication.getName()).flatMap(accounts::findViewer);
        viewer.ifPresent(found -> request.setAttribute(KNOWN, found, RequestAttributes.SCOPE_REQUEST));
        return viewer;
    }
}
