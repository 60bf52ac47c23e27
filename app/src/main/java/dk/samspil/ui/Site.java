package dk.samspil.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// What every page of this installation has in common.
@Component
final class Site {
    private final SiteSettings settings;
    private final Assets assets;
    private final Visitors visitors;

    Site(SiteSettings settings, Assets assets, Visitors visitors) {
        this.settings = settings;
        this.assets = assets;
        this.visitors = visitors;
    }

    /// The request as a visit. While an error is shown, its path is the one that was asked for.
    Visit visit(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Visit(request, failed != null ? failed : request.getRequestURI(), this);
    }

    SiteSettings settings() {
        return settings;
    }

    Assets assets() {
        return assets;
    }

    Visitors visitors() {
        return visitors;
    }
}
