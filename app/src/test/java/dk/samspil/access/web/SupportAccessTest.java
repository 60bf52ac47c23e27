package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.SignInName;
import dk.samspil.access.SupportOutcome;
import dk.samspil.access.SupportViews;
import dk.samspil.access.UnitTree;
import dk.samspil.access.Viewers;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint, asked by HR that sees what somebody else sees, answers what docs/access.md says.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
@Import(SupportAccessTest.Units.class)
class SupportAccessTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");
    private static final String REASON = "Sagen om den forkerte enhed";

    private final Accounts accounts;
    private final SupportViews views;
    private final Viewers viewers;
    private final AudienceCheck check;
    private final RequestMappingHandlerMapping mapping;
    private final JdbcClient database;
    private final MockMvcTester web;

    @Autowired
    SupportAccessTest(
            Accounts accounts,
            SupportViews views,
            Viewers viewers,
            AudienceCheck check,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            JdbcClient database,
            MockMvcTester web) {
        this.accounts = accounts;
        this.views = views;
        this.viewers = viewers;
        this.check = check;
        this.mapping = requestMappingHandlerMapping;
        this.database = database;
        this.web = web;
        SomeAccounts.create(accounts);
    }

    static class Units {
        @Bean
        @Primary
        UnitTree fourUnitsForSupport() {
            return new FourUnits();
        }
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void everyEndpointIsOpenAsTheDocumentSays() throws IOException {
        Set<String> named = named();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> page :
                mapping.getHandlerMethods().entrySet()) {
            var audience = page.getValue().getMethodAnnotation(OpenTo.class).value();
            for (String verb : verbs(page.getKey())) {
                for (String person : List.of(SomeAccounts.LEADER, SomeAccounts.AMR, SomeAccounts.SECRETARY)) {
                    for (UnitId unit : List.of(FourUnits.TEAM, FourUnits.DEPARTMENT, FourUnits.OTHER_TEAM)) {
                        boolean isNamed = page.getKey().getPatternValues().stream()
                                .anyMatch(path -> named.contains(verb + " " + path));
                        boolean reads = verb.equals("GET")
                                && !person.equals(SomeAccounts.SECRETARY)
                                && (audience == Audience.RESULT_READERS
                                        || (audience == Audience.UNIT_READERS && unit.equals(FourUnits.TEAM)));
                        boolean expected = audience == Audience.EVERYBODY || isNamed || reads;
                        if (isLetIn(page.getValue(), verb, person, unit) != expected) {
                            wrong.add("%s %s as %s of %s".formatted(verb, page.getKey(), person, unit));
                        }
                    }
                }
            }
        }

        assertThat(wrong).as("answered otherwise than docs/access.md says").isEmpty();
    }

    @Test
    void onlyWhatIsNamedThereIsDeclaredOpen() throws IOException {
        Set<String> declared = mapping.getHandlerMethods().entrySet().stream()
                .filter(page ->
                        page.getValue().getMethodAnnotation(OpenTo.class).support())
                .flatMap(page -> verbs(page.getKey()).stream()
                        .flatMap(verb ->
                                page.getKey().getPatternValues().stream().map(path -> verb + " " + path)))
                .collect(Collectors.toSet());

        assertThat(declared).isEqualTo(named());
    }

    @Test
    void theBarStandsOnThePageAndEndsItAndEveryPageIsWrittenDown() {
        var session = new MockHttpSession();
        assertThat(web.post()
                        .uri("/vis-som")
                        .session(session)
                        .with(user(SomeAccounts.CONSULTANT))
                        .with(csrf())
                        .param("navn", SomeAccounts.LEADER)
                        .param("grund", REASON))
                .hasRedirectedUrl("/");

        assertThat(page(session, "/")).contains("Du ser, hvad leder ser. Du kan ikke ændre noget.", "Leder, Team Åen");
        assertThat(status(session, "/maaling")).isEqualTo(403);
        assertThat(status(session, "/dokumentation-for-beskyttelsen")).isEqualTo(403);
        assertThat(page(session, "/vis-som")).contains("Det kan du ikke, mens du ser, hvad en anden ser");
        assertThat(database.sql("select subject from audit.entry where actor = 'hr, seeing as leder'")
                        .query(String.class)
                        .list())
                .contains("/");

        assertThat(web.post()
                        .uri("/vis-som/slut")
                        .session(session)
                        .with(user(SomeAccounts.CONSULTANT))
                        .with(csrf()))
                .hasRedirectedUrl("/");
        assertThat(page(session, "/vis-som"))
                .doesNotContain("Du ser, hvad leder ser")
                .contains(REASON);
    }

    private String page(MockHttpSession session, String path) {
        var answer = web.get()
                .uri(path)
                .session(session)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange()
                .getResponse();
        if (answer.getStatus() == 403) {
            return errorPage(session);
        }
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// What the server would forward to.
    private String errorPage(MockHttpSession session) {
        var answer = web.get()
                .uri("/error")
                .session(session)
                .with(user(SomeAccounts.CONSULTANT))
                .requestAttr("jakarta.servlet.error.status_code", 403)
                .requestAttr(AudienceCheck.REFUSED_SUPPORT, true)
                .exchange()
                .getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(MockHttpSession session, String path) {
        return web.get()
                .uri(path)
                .session(session)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private boolean isLetIn(HandlerMethod method, String verb, String person, UnitId unit) throws IOException {
        var request = new MockHttpServletRequest(verb, "/asked");
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of(AudienceCheck.UNIT_VARIABLE, unit.value()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(SomeAccounts.CONSULTANT, "", List.of()));
        var hr = accounts.findViewer(new SignInName(SomeAccounts.CONSULTANT)).orElseThrow();
        viewers.beginSupport(((SupportOutcome.Begun) views.begin(hr, person, REASON)).view());
        return check.preHandle(request, new MockHttpServletResponse(), method);
    }

    private static List<String> verbs(RequestMappingInfo page) {
        var verbs = page.getMethodsCondition().getMethods();
        return verbs.isEmpty()
                ? List.of("GET", "POST")
                : verbs.stream().map(Enum::name).toList();
    }

    private static Set<String> named() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("- `"))
                .map(line -> line.substring(3, line.length() - 1))
                .collect(Collectors.toSet());
    }
}
