package dk.samspil.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the language that a visitor chooses.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LanguageFilter extends OncePerRequestFilter {
    private final SiteSettings settings;

    LanguageFilter(SiteSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageChoice.asked(request)
                .ifPresent(language -> LanguageChoice.remember(response, language, settings.https()));
        chain.doFilter(request, response);
    }
}
