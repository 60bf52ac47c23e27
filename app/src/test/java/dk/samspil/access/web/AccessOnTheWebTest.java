package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitTree;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who gets which answer from the filter chain and the audience check, and what every answer carries.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
@Import(AccessOnTheWebTest.Probes.class)
class AccessOnTheWebTest {
    private final MockMvcTester web;
    private final Accounts accounts;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    AccessOnTheWebTest(
            MockMvcTester web, Accounts accounts, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.web = web;
        this.accounts = accounts;
        this.mapping = requestMappingHandlerMapping;
    }

    /// Four units, and one page for each audience.
    @TestConfiguration(proxyBeanMethods = false)
    static class Probes {
        @Bean
        @Primary
        UnitTree fourUnits() {
            return new FourUnits();
        }

        @Bean
        ProbeController probeController() {
            return new ProbeController();
        }
    }

    @RestController
    static final class ProbeController {
        @GetMapping("/probe/nobody")
        String nobody() {
            return "nobody";
        }

        @OpenTo(Audience.SIGNED_IN)
        @GetMapping("/probe/signed-in")
        String signedIn() {
            return "signed in";
        }

        @OpenTo(Audience.RESULT_READERS)
        @GetMapping("/probe/readers")
        String readers() {
            return "readers";
        }

        @OpenTo(Audience.HR_CONSULTANTS)
        @GetMapping("/probe/consultants")
        String consultants() {
            return "consultants";
        }

        @OpenTo(Audience.DATA_PROTECTION_OFFICERS)
        @GetMapping("/probe/officers")
        String officers() {
            return "officers";
        }

        @OpenTo(Audience.UNIT_READERS)
        @GetMapping("/probe/units/{unitId}")
        String unit() {
            return "unit";
        }
    }

    @BeforeEach
    void someAccounts() {
        SomeAccounts.create(accounts);
    }

    @Test
    void aMethodThatNamesNoAudienceIsOpenToNobody() {
        assertThat(status(SomeAccounts.CONSULTANT, "/probe/nobody")).isEqualTo(403);
    }

    @Test
    void everybodyWithAnAccountGetsWhatIsForThem() {
        assertThat(status(SomeAccounts.SECRETARY, "/probe/signed-in")).isEqualTo(200);
    }

    @Test
    void resultsAreForRolesThatOpenSomeUnit() {
        assertThat(status(SomeAccounts.AMR, "/probe/readers")).isEqualTo(200);
        assertThat(status(SomeAccounts.SECRETARY, "/probe/readers")).isEqualTo(403);
    }

    @Test
    void theConsultantsPagesAreForTheConsultant() {
        assertThat(status(SomeAccounts.CONSULTANT, "/probe/consultants")).isEqualTo(200);
        assertThat(status(SomeAccounts.LEADER, "/probe/consultants")).isEqualTo(403);
    }

    @Test
    void theOfficersPagesAreForTheOfficerAndNeverForSomebodyWhoReadsResults() {
        assertThat(status(SomeAccounts.OFFICER, "/probe/officers")).isEqualTo(200);
        assertThat(status(SomeAccounts.OFFICER, "/probe/readers")).isEqualTo(403);
        for (String name : List.of(
                SomeAccounts.LEADER,
                SomeAccounts.AMR,
                SomeAccounts.CONSULTANT,
                SomeAccounts.SECRETARY,
                SomeAccounts.OFFICER_AND_LEADER)) {
            assertThat(status(name, "/probe/officers"))
                    .as("what %s is answered", name)
                    .isEqualTo(403);
            assertThat(status(name, "/dokumentation-for-beskyttelsen"))
                    .as("what %s is answered", name)
                    .isEqualTo(403);
        }
    }

    @Test
    void aUnitsPageIsForThoseWhoMaySeeTheUnit() {
        assertThat(status(SomeAccounts.LEADER, "/probe/units/team-aaen")).isEqualTo(200);
        assertThat(status(SomeAccounts.LEADER, "/probe/units/team-bakken")).isEqualTo(403);
        assertThat(status(SomeAccounts.LEADER, "/probe/units/nowhere")).isEqualTo(404);
        assertThat(status(SomeAccounts.LEADER, "/probe/units/a%20b")).isEqualTo(404);
    }

    @Test
    void anAccountThatIsGoneOpensNothing() {
        assertThat(status("nobody", "/probe/signed-in")).isEqualTo(403);
    }

    @Test
    void onlyPagesForEverybodyAreSeenWithoutSigningIn() {
        mapping.getHandlerMethods()
                .forEach((page, method) -> page.getPatternValues()
                        .forEach(path -> assertThat(isAskedToSignIn(path, page))
                                .as("whether %s asks a stranger to sign in", path)
                                .isEqualTo(!isForEverybody(method) && !isForPrograms(method))));
    }

    @Test
    void everyAnswerForbidsForeignScriptOtherHostsAndKeeping() {
        assertThat(web.get().uri("/log-ind"))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void styleSheetsAreKeptForAYearUnderAnAddressThatChangesWithThem() {
        var page = web.get().uri("/log-ind").exchange();
        String address = styleSheet(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));

        assertThat(address).matches("/assets/flow-[0-9a-f]{32}\\.css");
        assertThat(web.get().uri(address))
                .hasStatusOk()
                .headers()
                .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public");
    }

    @Test
    void aFormFromElsewhereIsNotRead() {
        assertThat(web.post().uri("/log-af").with(user(SomeAccounts.LEADER))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.post().uri("/log-af").with(user(SomeAccounts.LEADER)).with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/log-ind?farvel");
    }

    @Test
    void aSignInFormThatLayTooLongIsExplained() {
        assertThat(web.post().uri("/log-ind").param("navn", "leder").param("adgangskode", "x"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/log-ind?udloebet");
    }

    @Test
    void theSessionIsRenewedWhenAPersonSignsIn() {
        var before = web.get().uri("/log-ind").exchange().getRequest().getSession();
        String id = before.getId();

        var after = web.post()
                .uri("/log-ind")
                .session((MockHttpSession) before)
                .with(csrf())
                .param("navn", SomeAccounts.LEADER)
                .param("adgangskode", SomeAccounts.PASSWORD)
                .exchange();

        assertThat(after).hasRedirectedUrl("/");
        assertThat(after.getRequest().getSession().getId()).isNotEqualTo(id);
    }

    private int status(String name, String path) {
        return web.get()
                .uri(URI.create(path))
                .with(user(name))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private boolean isAskedToSignIn(String path, RequestMappingInfo page) {
        String address = path.replaceAll("\\{[^}]+}", "team-aaen");
        var answer = page.getMethodsCondition().getMethods().stream()
                        .anyMatch(verb -> verb.name().equals("POST"))
                ? web.post().uri(address).with(csrf()).exchange()
                : web.get().uri(address).exchange();
        return String.valueOf(answer.getResponse().getRedirectedUrl()).endsWith("/log-ind");
    }

    private static boolean isForEverybody(HandlerMethod method) {
        return isFor(Audience.EVERYBODY, method);
    }

    /// A program without a key is told so; nobody would read a sign-in page.
    private static boolean isForPrograms(HandlerMethod method) {
        return isFor(Audience.PROGRAMS, method);
    }

    private static boolean isFor(Audience audience, HandlerMethod method) {
        var declared = method.getMethodAnnotation(OpenTo.class);
        return declared != null && declared.value() == audience;
    }

    private static String styleSheet(String page) {
        var address = Pattern.compile("/assets/flow[^\"]*").matcher(page);
        return address.find() ? address.group() : "";
    }
}
