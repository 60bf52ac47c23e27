package dk.samspil.access.web;

import dk.samspil.access.ProviderSettings;
import dk.samspil.ui.SiteSettings;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// What the provider says about itself, asked when somebody first signs in there: a provider that
/// is down does not keep Samspil from starting.
@Component
final class ProviderRegistration implements ClientRegistrationRepository {
    /// The one provider's name in addresses.
    static final String ID = "kommunen";

    private static final String SIGN_OUT_ADDRESS = "end_session_endpoint";

    private final ProviderSettings settings;
    private final String site;
    private volatile @Nullable ClientRegistration known;

    ProviderRegistration(ProviderSettings settings, SiteSettings site) {
        this.settings = settings;
        this.site = site.address().isEmpty() ? "{baseUrl}" : site.address();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return settings.isOn() && ID.equals(id) ? get() : null;
    }

    private ClientRegistration get() {
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    /// Where one signs out at the provider; empty when it has no such address, or nobody has signed
    /// in there yet.
    Optional<String> findSignOutAddress() {
        ClientRegistration registration = known;
        if (registration == null) {
            return Optional.empty();
        }
        Map<String, Object> said = registration.getProviderDetails().getConfigurationMetadata();
        return said.get(SIGN_OUT_ADDRESS) instanceof String address ? Optional.of(address) : Optional.empty();
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope(settings.scopes())
                .redirectUri(site + ProviderSecurity.ANSWER + "/{registrationId}")
                .build();
    }
}
