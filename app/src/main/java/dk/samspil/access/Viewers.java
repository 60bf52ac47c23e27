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

    private static final String SUPPORT = Viewers.class.getName() + ".support";

    private final Accounts accounts;
    private final SupportViews views;

    Viewers(Accounts accounts, SupportViews views) {
        this.accounts = accounts;
        this.views = views;
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
        var viewer = SignInName.find(authentication.getName())
                .flatMap(accounts::findViewer)
                .map(own -> findSupport().map(id -> seeing(own, id)).orElse(own));
        viewer.ifPresent(found -> request.setAttribute(KNOWN, found, RequestAttributes.SCOPE_REQUEST));
        return viewer;
    }

    /// As long as the view goes on; then the person is themselves again.
    private Viewer seeing(Viewer own, long view) {
        return views.findSeeing(own, view).orElseGet(() -> {
            forgetSupport();
            return own;
        });
    }

    /// From the next request on, the person sees what another sees.
    public void beginSupport(SupportView view) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(SUPPORT, view.id(), RequestAttributes.SCOPE_SESSION);
    }

    /// The view that the session remembers, whether or not it goes on.
    public Optional<Long> findSupport() {
        return RequestContextHolder.currentRequestAttributes().getAttribute(SUPPORT, RequestAttributes.SCOPE_SESSION)
                        instanceof Long id
                ? Optional.of(id)
                : Optional.empty();
    }

    /// From the next request on, the person is themselves.
    public void forgetSupport() {
        RequestContextHolder.currentRequestAttributes().removeAttribute(SUPPORT, RequestAttributes.SCOPE_SESSION);
    }
}
