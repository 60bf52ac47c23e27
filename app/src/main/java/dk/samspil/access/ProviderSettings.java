package dk.samspil.access;

import java.util.List;

/// How people sign in at the organisation's own OpenID provider, from the settings
/// `samspil.access.oidc.*`.
///
/// @param issuer the provider's address; empty where nobody signs in that way
/// @param clientId what Samspil is called at the provider
/// @param clientSecret by which the provider knows Samspil
/// @param scopes what is asked for; always `openid` among them
/// @param nameClaim the claim that holds the work address, or the sign-in name of an account
/// @param requiredClaim a claim without which nobody is let in; empty where none is asked for
/// @param requiredValue what that claim must be, or have among its values
/// @param label what the provider is called on the sign-in page; empty: the municipality's name
public record ProviderSettings(
        String issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String nameClaim,
        String requiredClaim,
        String requiredValue,
        String label) {
    private static final String OPENID = "openid";

    public ProviderSettings {
        scopes = List.copyOf(scopes);
        if (!issuer.isEmpty() && (clientId.isEmpty() || nameClaim.isEmpty() || !scopes.contains(OPENID))) {
            throw new IllegalArgumentException(
                    "samspil.access.oidc needs a client-id, a name-claim, and the scope " + OPENID);
        }
        if (requiredClaim.isEmpty() != requiredValue.isEmpty()) {
            throw new IllegalArgumentException(
                    "samspil.access.oidc.required-claim and required-value are given together");
        }
    }

    /// Whether people can sign in at a provider.
    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /// Never the secret: it must not end in a log.
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
