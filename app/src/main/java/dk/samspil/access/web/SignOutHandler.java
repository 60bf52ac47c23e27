package dk.samspil.access.web;

import dk.samspil.ui.SiteSettings;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// After signing out here: whoever signed in at the provider is taken there to sign out as well,
/// since the next person at a shared screen would come in without a password otherwise.
///
/// A form of ours must not end at another site, so there is a page between the two.
@Component
final class SignOutHandler implements LogoutSuccessHandler {
    static final String GOODBYE = "/log-ind/farvel";
    /// Where the page finds the provider's address.
    static final String PROVIDER = "dk.samspil.access.web.SignOutHandler.provider";

    private static final String SIGNED_OUT = SecurityConfiguration.SIGN_IN + "?" + SignInController.SIGNED_OUT;

    private final ProviderRegistration registration;
    private final SiteSettings site;

    SignOutHandler(ProviderRegistration registration, SiteSettings site) {
        this.registration = registration;
        this.site = site;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        Optional<String> provider = person != null && person.getPrincipal() instanceof ProviderPerson known
                ? registration.findSignOutAddress().map(address -> address(address, known, request))
                : Optional.empty();
        if (provider.isEmpty()) {
            response.sendRedirect(SIGNED_OUT);
            return;
        }
        request.setAttribute(PROVIDER, provider.get());
        request.getRequestDispatcher(GOODBYE).forward(request, response);
    }

    /// OpenID Connect RP-Initiated Logout 1.0, section 2.
    private String address(String provider, ProviderPerson person, HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(provider)
                .queryParam("id_token_hint", person.token().getTokenValue())
                .queryParam(
                        "post_logout_redirect_uri", UriUtils.encode(here(request) + SIGNED_OUT, StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }

    private String here(HttpServletRequest request) {
        return site.address().isEmpty()
                ? UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                        .replacePath(null)
                        .replaceQuery(null)
                        .build()
                        .toUriString()
                : site.address();
    }
}
