package dk.samspil.report.api.web;

import dk.samspil.report.api.ApiKeys;
import dk.samspil.ui.SiteSettings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// The filter chain of programs: a key with every request; no sign-in, no session, no cookie. It shares nothing with
/// the chain of people, so a browser that is signed in gets nothing here, and a key opens no page.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    static final String PATHS = "/api/**";

    private static final String A_YEAR = "max-age=31536000";

    @Bean
    @Order(2)
    SecurityFilterChain programFilterChain(SiteSettings site, ApiKeys keys) {
        var headers = new HeaderWriterFilter(List.of((request, response) -> {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Robots-Tag", "noindex");
            if (site.https()) {
                response.setHeader("Strict-Transport-Security", A_YEAR);
            }
        }));
        headers.setShouldWriteHeadersEagerly(true);
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(PATHS), headers, new KeyGate(keys));
    }
}
