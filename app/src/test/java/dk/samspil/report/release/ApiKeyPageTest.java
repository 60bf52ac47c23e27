package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.report.api.ApiKeys;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page on which HR makes keys for programs and takes them back.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class ApiKeyPageTest {
    private static final String ROUNDS = "/api/v1/rounds";

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiKeys keys;

    @BeforeEach
    void theHoldersOfRolesAreThere() {
        Holders.create(accounts);
    }

    @Test
    void hrSeesAKeyOnceAndCanTakeItBack() {
        MvcTestResult made = web.post()
                .uri("/adgang-for-programmer")
                .param("navn", "Ledelsesportalen")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
        assertThat(made).hasStatusOk();
        String secret = Pattern.compile("samspil_[\\w-]{43}")
                .matcher(body(made))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(body(page())).contains("Ledelsesportalen").doesNotContain(secret);
        assertThat(get(ROUNDS, secret)).hasStatusOk();

        String id = Pattern.compile("adgang-for-programmer/([0-9a-f-]{36})/")
                .matcher(body(page()))
                .results()
                .filter(match -> keys.list().stream()
                        .anyMatch(each -> each.id().toString().equals(match.group(1))
                                && each.name().equals("Ledelsesportalen")))
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(web.post()
                        .uri("/adgang-for-programmer/" + id + "/traek-tilbage")
                        .with(user(Holders.HR.value()))
                        .with(csrf())
                        .exchange())
                .hasStatus(302);
        assertThat(get(ROUNDS, secret)).hasStatus(401);
        assertThat(body(page())).contains("Trukket tilbage");
    }

    @Test
    void aKeyWithoutAPurposeIsNotMade() {
        int before = keys.list().size();

        MvcTestResult answer = web.post()
                .uri("/adgang-for-programmer")
                .param("navn", "  ")
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();

        assertThat(body(answer)).contains("Skriv, hvad nøglen skal bruges til");
        assertThat(keys.list()).hasSize(before);
    }

    private MvcTestResult page() {
        return web.get()
                .uri("/adgang-for-programmer")
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .exchange();
    }

    private MvcTestResult get(String path, String secret) {
        return web.get().uri(path).header("Authorization", "Bearer " + secret).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
