package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.NewAccount;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Password;
import dk.samspil.access.Programs;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.access.UnitTree;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint, asked by every kind of person about units in every relation, answers what docs/access.md says.
@SpringBootTest
@OnRealPostgres
@Import(AccessTableTest.Units.class)
class AccessTableTest {
    private static final String STRANGER = "nobody signed in";
    private static final String PROGRAM = "a program with a key";
    private static final String OFFICER_WHO_LEADS = "DATA_PROTECTION_OFFICER and LEADER";

    /// The unit that is asked for, and in which unit a role is held, for each of the table's last columns.
    private static final Map<String, List<UnitId>> RELATIONS = relations();

    private final Accounts accounts;
    private final RequestMappingHandlerMapping mapping;
    private final AudienceCheck check;

    @Autowired
    AccessTableTest(Accounts accounts, RequestMappingHandlerMapping requestMappingHandlerMapping, AudienceCheck check) {
        this.accounts = accounts;
        this.mapping = requestMappingHandlerMapping;
        this.check = check;
    }

    static class Units {
        @Bean
        @Primary
        UnitTree fourUnits() {
            return new FourUnits();
        }
    }

    private static Map<String, List<UnitId>> relations() {
        Map<String, List<UnitId>> relations = new LinkedHashMap<>();
        relations.put("own unit", List.of(FourUnits.DEPARTMENT, FourUnits.DEPARTMENT));
        relations.put("below", List.of(FourUnits.TEAM, FourUnits.DEPARTMENT));
        relations.put("above", List.of(FourUnits.WHOLE, FourUnits.DEPARTMENT));
        relations.put("beside", List.of(FourUnits.OTHER_TEAM, FourUnits.TEAM));
        relations.put("unknown unit", List.of(new UnitId("nowhere"), FourUnits.DEPARTMENT));
        return relations;
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void everyEndpointIsInTheTableWithWhomItIsFor() throws IOException {
        Map<String, Audience> declared = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach((page, method) -> names(page).forEach(name -> declared.put(name, audience(method))));

        assertThat(AccessTable.read().endpoints()).containsExactlyInAnyOrderEntriesOf(declared);
    }

    @Test
    void everyRoleIsInTheTable() throws IOException {
        List<String> everybody = new ArrayList<>(List.of(STRANGER, PROGRAM, OFFICER_WHO_LEADS));
        for (Role role : Role.values()) {
            everybody.add(role.name());
        }

        assertThat(AccessTable.read().persons().keySet()).containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void whoeverAsksForWhateverIsAnsweredAsTheTableSays() throws Exception {
        AccessTable table = AccessTable.read();
        List<String> wrong = new ArrayList<>();
        for (HandlerMethod method : mapping.getHandlerMethods().values()) {
            for (String person : table.persons().keySet()) {
                for (Map.Entry<String, List<UnitId>> relation : RELATIONS.entrySet()) {
                    String column = audience(method) == Audience.UNIT_READERS
                            ? relation.getKey()
                            : audience(method).name();
                    UnitId asked = relation.getValue().getFirst();
                    UnitId held = relation.getValue().getLast();
                    if (isLetIn(method, person, asked, held) != table.opens(person, column)) {
                        wrong.add("%s, %s, %s".formatted(method.getMethod(), person, column));
                    }
                }
            }
        }

        assertThat(wrong).as("answered otherwise than docs/access.md says").isEmpty();
    }

    private boolean isLetIn(HandlerMethod method, String person, UnitId asked, UnitId held) throws IOException {
        var request = new MockHttpServletRequest();
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of(AudienceCheck.UNIT_VARIABLE, asked.value()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.clearContext();
        if (person.equals(PROGRAM)) {
            SecurityContextHolder.getContext().setAuthentication(Programs.authenticated("of-the-table"));
            return check.preHandle(request, new MockHttpServletResponse(), method);
        }
        account(person, held)
                .ifPresent(name -> SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of())));
        return check.preHandle(request, new MockHttpServletResponse(), method);
    }

    /// The name of an account with the person's roles, made when it is first asked for.
    private Optional<String> account(String person, UnitId held) {
        if (person.equals(STRANGER)) {
            return Optional.empty();
        }
        List<RoleAssignment> roles = List.of(person.split(" and ")).stream()
                .map(Role::valueOf)
                .map(role -> assignment(role, held))
                .toList();
        var name = new SignInName(
                "table-" + person.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-" + held.value());
        if (accounts.findViewer(name).isEmpty()) {
            accounts.create(
                    new NewAccount(name, new Password(SomeAccounts.PASSWORD), Language.DA, roles), Actor.APPLICATION);
        }
        return Optional.of(name.value());
    }

    private static RoleAssignment assignment(Role role, UnitId held) {
        return role.needsLastDay()
                ? new RoleAssignment(role, Optional.of(held), Optional.of(LocalDate.of(2099, 1, 1)))
                : role.reach().needsUnit() ? RoleAssignment.in(held, role) : RoleAssignment.of(role);
    }

    private static Audience audience(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(OpenTo.class))
                .orElseThrow()
                .value();
    }

    private static List<String> names(RequestMappingInfo page) {
        List<String> verbs = page.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return page.getPatternValues().stream()
                .flatMap(path ->
                        (verbs.isEmpty() ? List.of("ANY") : verbs).stream().map(verb -> verb + " " + path))
                .toList();
    }
}
