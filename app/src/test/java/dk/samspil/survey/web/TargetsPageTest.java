package dk.samspil.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.UnitTarget;
import dk.samspil.survey.goal.UnitTargets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
@Transactional
class TargetsPageTest {
    private static final UnitId WHOLE = FourUnits.WHOLE;
    private static final UnitId TEAM = FourUnits.TEAM;
    private static final OrganisationTree TREE =
            new OrganisationTree(List.of(new Unit(WHOLE, null, "Vidby"), new Unit(TEAM, WHOLE, "Team Åen")));

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    Surveys surveys;

    @Autowired
    UnitTargets targets;

    @BeforeEach
    void peopleUnitsAndARound() {
        SomeAccounts.create(accounts);
        var snapshot = organisations.freeze(new OrganisationSnapshot(TREE, List.of(), List.of()), Actor.APPLICATION);
        var asked = new Questionnaire(
                "q",
                LocalText.of("Eksempel", "Example"),
                List.of(dimension("trust", "Tillid"), dimension("justice", "Retfærdighed")),
                List.of());
        surveys.open(asked, snapshot, List.of(), false, Actor.APPLICATION);
    }

    private static Dimension dimension(String id, String label) {
        return new Dimension(
                id,
                LocalText.of(label, id),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item(id + "_1", LocalText.of("Spørgsmål", "Question"), false)));
    }

    @Test
    void hrSetsTargetsForTheWholeAndTheTeamHasItsOwn() {
        assertThat(send(WHOLE, "70", "65", true)).hasRedirectedUrl(of(WHOLE));
        assertThat(send(TEAM, "", "60", false)).hasRedirectedUrl(of(TEAM));

        assertThat(page(WHOLE)).contains("Måltal: Vidby", "value=\"70\"", "value=\"65\"", "checked");
        assertThat(targets.listHolding(TREE))
                .containsEntry(WHOLE, Map.of("trust", 70, "justice", 65))
                .containsEntry(TEAM, Map.of("trust", 70, "justice", 60));
    }

    @Test
    void aTargetThatIsNotForThoseBelowStaysWhereItIs() {
        send(WHOLE, "70", "", false);

        assertThat(targets.listHolding(TREE)).containsEntry(TEAM, Map.of());
    }

    @Test
    void anEmptyFieldTakesTheTargetAway() {
        send(TEAM, "70", "60", false);
        send(TEAM, "70", "", false);

        assertThat(targets.list(TEAM)).containsExactly(new UnitTarget(TEAM, "trust", 70, false));
    }

    @Test
    void whatIsNoNumberOfPointsIsSaidAndNothingIsStored() {
        for (String wrong : List.of("101", "0", "halvfjerds")) {
            MvcTestResult answer = send(TEAM, wrong, "60", false);

            assertThat(answer).hasStatusOk();
            assertThat(bodyOf(answer)).contains("Fejl: ", "et helt tal fra 1 til 100", "value=\"" + wrong + "\"");
        }
        assertThat(targets.list(TEAM)).isEmpty();
    }

    private static String of(UnitId unit) {
        return "/enheder/" + unit + "/maaltal";
    }

    private MvcTestResult send(UnitId unit, String trust, String justice, boolean below) {
        var request = web.post()
                .uri(of(unit))
                .with(user("hr"))
                .with(csrf())
                .param("mal-trust", trust)
                .param("mal-justice", justice);
        return (below ? request.param("under", "ja") : request).exchange();
    }

    private String page(UnitId unit) {
        MvcTestResult answer = web.get().uri(of(unit)).with(user("hr")).exchange();
        assertThat(answer).hasStatusOk();
        return bodyOf(answer);
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
