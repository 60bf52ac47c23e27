package dk.samspil.access.web;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;

import dk.samspil.access.HalfSignedIn;
import dk.samspil.ui.SiteSettings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// What holds for every request: who must sign in, which headers guard the pages.
///
/// The chain lets nobody past the addresses in [#WITHOUT_SIGN_IN] who is not signed in; what a
/// signed-in person may call, each controller method declares by `@OpenTo`, and [AudienceCheck]
/// sees to it. Sessions live in the server's memory: one node, for now.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String SIGN_IN = "/log-ind";
    static final String SIGN_OUT = "/log-af";
    static final String NAME_FIELD = "navn";
    static final String PASSWORD_FIELD = "adgangskode";

    private static final String[] WITHOUT_SIGN_IN = {
        "/assets/**",
        SIGN_IN,
        SIGN_IN + "/igen",
        ProviderFailures.REJECTED + "/*",
        SignOutHandler.GOODBYE,
        SecondFactorController.ADDRESS,
        PhoneSetupController.ADDRESS,
        "/tilgaengelighed",
        "/saadan-passer-vi-paa-svarene",
        "/error"
    };

    /// Where a survey is tried: its forms are those of respondents, and change nothing.
    private static final String TRIALS = "/proev/**";

    /// No script at all, nothing from any other site, and no site may show us in a frame.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private static final long A_YEAR_IN_SECONDS = 365L * 24 * 60 * 60;

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AuthenticationProvider passwordSignIn,
            ProviderSecurity provider,
            ArrivalHandler arrival,
            SignOutHandler signOut,
            SiteSettings site)
            throws Exception {
        provider.addTo(http, arrival);
        return http.authenticationProvider(passwordSignIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(WITHOUT_SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .access(AuthorizationManagers.allOf(
                                AuthenticatedAuthorizationManager.authenticated(),
                                (person, request) ->
                                        new AuthorizationDecision(!(person.get() instanceof HalfSignedIn)))))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter(NAME_FIELD)
                        .passwordParameter(PASSWORD_FIELD)
                        .successHandler(arrival)
                        .failureForwardUrl(SIGN_IN + "/igen"))
                .logout(form ->
                        form.logoutUrl(SIGN_OUT).logoutSuccessHandler(signOut).deleteCookies(cookieName(site)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new StaleFormHandler()))
                .csrf(forms -> forms.ignoringRequestMatchers(TRIALS))
                .headers(headers -> guard(headers, site))
                .build();
    }

    /// The `__Host-` name makes browsers refuse the cookie unless it came over https, from this
    /// very host.
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(SiteSettings site) {
        return factory -> {
            var cookie = factory.getSettings().getSession().getCookie();
            cookie.setName(cookieName(site));
            cookie.setSecure(site.https());
            cookie.setPath("/");
        };
    }

    private static String cookieName(SiteSettings site) {
        return site.https() ? "__Host-samspil" : "samspil";
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers, SiteSettings site) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY));
        if (site.https()) {
            headers.httpStrictTransportSecurity(transport -> transport
                    .requestMatcher(AnyRequestMatcher.INSTANCE)
                    .includeSubDomains(false)
                    .maxAgeInSeconds(A_YEAR_IN_SECONDS));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
