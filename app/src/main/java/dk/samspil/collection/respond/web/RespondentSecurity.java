package dk.samspil.collection.respond.web;

import dk.samspil.ui.SiteSettings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// The filter chain of respondents: no sign-in, no session, no cookie, nothing kept by browsers or
/// proxies. It shares nothing with the chain of those who sign in, and consists of two filters: one
/// writes headers, the other lets nothing in but forms.
///
/// There is no token against forged forms: whoever could forge one would need the pass that the page
/// carries, and no browser adds anything to a request by itself.
@Configuration(proxyBeanMethods = false)
class RespondentSecurity {
    static final String PATHS = "/svar/**";

    /// Script from this site only, and only here.
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private static final String A_YEAR = "max-age=31536000";

    @Bean
    @Order(1)
    SecurityFilterChain respondentFilterChain(SiteSettings site) {
        var headers = new HeaderWriterFilter(List.of((request, response) -> {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("X-Robots-Tag", "noindex");
            if (site.https()) {
                response.setHeader("Strict-Transport-Security", A_YEAR);
            }
        }));
        headers.setShouldWriteHeadersEagerly(true);
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(PATHS), headers, new FormGate());
    }
}
