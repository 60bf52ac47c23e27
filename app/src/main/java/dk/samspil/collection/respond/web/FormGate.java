package dk.samspil.collection.respond.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/// Lets forms through as they are, and everything else as a form with nothing in it: another kind of
/// content, bytes that are no text, more fields than a form of ours has. So whoever sends such a thing
/// gets the page for a form that cannot be used, nothing of it is parsed further, and nothing of it can
/// come into a log.
final class FormGate extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean usable = !HttpMethod.POST.matches(request.getMethod()) || (isForm(request) && isReadable(request));
        chain.doFilter(usable ? request : new EmptyForm(request), response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /// What is too large is not read at all.
    private static boolean isReadable(HttpServletRequest request) {
        if (AnswerForm.isTooLarge(request)) {
            return false;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) { // Tomcat's way to say that the fields cannot be parsed
            return false;
        }
    }

    /// A request whose content is not looked at.
    private static final class EmptyForm extends HttpServletRequestWrapper {
        EmptyForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
