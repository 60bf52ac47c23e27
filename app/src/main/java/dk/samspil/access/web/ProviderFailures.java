package dk.samspil.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/// Takes whoever could not sign in at the provider to the page that says why.
///
/// The log gets the kind of error alone: descriptions come from outside, and may repeat what must
/// not stand there.
@Component
final class ProviderFailures implements AuthenticationFailureHandler {
    static final String REJECTED = "/log-ind/afvist";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "";
        Rejection rejection = rejection(code, failure);
        if (rejection.status().isError()) {
            LOG.warn("A sign-in at the provider ended with {} ({})", rejection, plain(code));
        }
        response.sendRedirect(REJECTED + "/" + rejection.word());
    }

    private static Rejection rejection(String code, AuthenticationException failure) {
        if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
            return Rejection.CANCELLED;
        }
        return Arrays.stream(Rejection.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(isSilence(failure) ? Rejection.SILENT : Rejection.NOT_TRUSTED);
    }

    /// Whether nobody answered, or nothing that can be read: on the way there, or below what Spring
    /// makes of it.
    private static boolean isSilence(AuthenticationException failure) {
        return !(failure instanceof OAuth2AuthenticationException)
                || Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof IOException);
    }

    /// Codes are written by the provider, or by whoever made the address; only what a code looks
    /// like is kept.
    private static String plain(String code) {
        return code.matches("[A-Za-z_]{1,40}") ? code : "no code";
    }
}
