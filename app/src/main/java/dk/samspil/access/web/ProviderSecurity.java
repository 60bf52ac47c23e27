package dk.samspil.access.web;

import dk.samspil.access.ProviderSettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// Sign-in at the organisation's own OpenID provider: authorization code with PKCE, state and
/// nonce, and an ID token whose signature, issuer, audience, time and nonce are checked. No token
/// is kept but the ID token, for signing out.
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {
    /// Where one is sent to the provider from, and comes back to.
    static final String START = "/log-ind/hos";
    static final String ANSWER = "/log-ind/svar";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final ProviderSettings settings;
    private final ProviderPeople people;
    private final ProviderFailures failures;
    private final ProviderRegistration registration;

    ProviderSecurity(
            ProviderSettings settings,
            ProviderPeople people,
            ProviderFailures failures,
            ProviderRegistration registration) {
        this.settings = settings;
        this.people = people;
        this.failures = failures;
        this.registration = registration;
    }

    /// Adds the sign-in to a filter chain; nothing where no provider is named.
    void addTo(HttpSecurity http, ArrivalHandler arrival) {
        if (settings.isOn()) {
            http.oauth2Login(login -> configure(login, arrival));
        }
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login, ArrivalHandler arrival) {
        login.loginPage(SecurityConfiguration.SIGN_IN)
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(start -> start.baseUri(START))
                .redirectionEndpoint(answer -> answer.baseUri(ANSWER + "/*"))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokenClient()))
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(arrival)
                .failureHandler(failures)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(failures);
                        return filter;
                    }
                });
    }

    /// Verifies ID tokens.
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return provider -> {
            String keys =
                    Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri(), "the provider shows no keys");
            var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .restOperations(new RestTemplate(requests()))
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            return decoder;
        };
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(ANSWER_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(ANSWER_WITHIN);
        return requests;
    }
}
