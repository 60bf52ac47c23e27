package dk.samspil.access.web;

import dk.samspil.access.SignInName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody who signed in at the provider, by the name they have here. Has no authorities: what the
/// token says of roles opens nothing.
///
/// @param token what the provider wants to see again when the person signs out
record ProviderPerson(SignInName signInName, OidcIdToken token) implements OidcUser {
    @Override
    public String getName() {
        return signInName.value();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    /// Never the token: it must not end in a log.
    @Override
    public String toString() {
        return "ProviderPerson[" + signInName + "]";
    }
}
