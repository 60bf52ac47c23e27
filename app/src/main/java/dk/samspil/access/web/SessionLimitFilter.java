package dk.samspil.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a sign-in that has lasted as long as it may, before anybody asks who is signed in.
final class SessionLimitFilter extends OncePerRequestFilter {
    private final SessionLimits limits;

    SessionLimitFilter(SessionLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && limits.isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
