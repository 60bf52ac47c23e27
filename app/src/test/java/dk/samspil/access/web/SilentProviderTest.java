package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Nobody listens where the provider should be.
@SpringBootTest(properties = {"samspil.access.oidc.issuer=http://127.0.0.1:1", "samspil.access.oidc.client-id=samspil"})
@AutoConfigureMockMvc
@OnRealPostgres
class SilentProviderTest {
    private final MockMvcTester web;

    @Autowired
    SilentProviderTest(MockMvcTester web, Accounts accounts) {
        this.web = web;
        SomeAccounts.create(accounts);
    }

    @Test
    void whoWantsToSignInThereIsToldThatItDoesNotAnswer() {
        assertThat(web.get().uri("/log-ind/hos/kommunen")).hasRedirectedUrl("/log-ind/afvist/svarer-ikke");
        assertThat(web.get().uri("/log-ind/afvist/svarer-ikke"))
                .hasStatus(503)
                .bodyText()
                .contains("Log på svarer ikke");
    }

    @Test
    void whoHasAnAccountComesInAllTheSame() {
        assertThat(web.post()
                        .uri("/log-ind")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("navn", SomeAccounts.LEADER)
                        .param("adgangskode", SomeAccounts.PASSWORD))
                .hasRedirectedUrl("/");
    }
}
