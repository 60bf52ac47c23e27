package dk.samspil.access.web;

import dk.samspil.access.ProviderOutcome.Refused;
import dk.samspil.access.ProviderOutcome.Welcome;
import dk.samspil.access.ProviderSettings;
import dk.samspil.access.ProviderSignIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Turns a verified ID token into somebody whom Samspil knows. The provider is asked further only
/// when the token itself does not say who it is about.
@Component
final class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final ProviderSignIn signIn;
    private final OidcUserService provider = new OidcUserService();

    ProviderPeople(ProviderSignIn signIn, ProviderSettings settings) {
        this.signIn = signIn;
        provider.setRetrieveUserInfo(request -> !request.getIdToken().hasClaim(settings.nameClaim())
                && hasAddressForMore(request.getClientRegistration()));
    }

    private static boolean hasAddressForMore(ClientRegistration provider) {
        String address = provider.getProviderDetails().getUserInfoEndpoint().getUri();
        return address != null && !address.isEmpty();
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = provider.loadUser(request);
        Map<String, Object> claims = new HashMap<>(person.getClaims());
        claims.putAll(request.getIdToken().getClaims());
        return switch (signIn.signIn(claims)) {
            case Welcome(var viewer) -> new ProviderPerson(viewer.name(), request.getIdToken());
            case Refused(var reason) ->
                throw new OAuth2AuthenticationException(
                        new OAuth2Error(Rejection.of(reason).name()));
        };
    }
}
