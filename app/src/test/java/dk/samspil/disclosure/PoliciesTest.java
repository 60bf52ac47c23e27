package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class PoliciesTest {
    private static final Actor HR = new Actor("hr");
    private static final DisclosurePolicy STRICT = PolicyFile.parse("minimum-unit: 7");
    private static final SurveyFolder SURVEY = RealSurveys.syntheticOf(2025);

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Intake intake;

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsAdoptedIsInForce() {
        RoundId round = openRound();

        policies.adopt(round, STRICT, HR);

        assertThat(policies.get(round)).isEqualTo(STRICT);
        assertThat(logged(round)).containsExactly("policy adopted");
    }

    @Test
    void rulesAreAdoptedOnce() {
        RoundId round = openRound();
        policies.adopt(round, STRICT, HR);

        assertThatIllegalStateException().isThrownBy(() -> policies.adopt(round, STRICT, HR));
    }

    @Test
    void rulesAreNotChosenWhenTheAnswersAreIn() {
        RoundId round = openRound();
        surveys.close(round, HR);

        assertThatIllegalStateException().isThrownBy(() -> policies.adopt(round, STRICT, HR));
        assertThatIllegalStateException().isThrownBy(() -> policies.get(round));
    }

    @Test
    void rulesMayBecomeStricter() {
        RoundId round = openRound();
        policies.adopt(round, DisclosurePolicy.DEFAULT, HR);

        assertThat(policies.tighten(round, STRICT, HR)).isEqualTo(new Policies.Tightening.Adopted(STRICT));
        assertThat(policies.get(round)).isEqualTo(STRICT);
        assertThat(logged(round)).containsExactly("policy adopted", "policy tightened");
    }

    @Test
    void theSameRulesAgainChangeNothing() {
        RoundId round = openRound();
        policies.adopt(round, STRICT, HR);

        policies.tighten(round, STRICT, HR);

        assertThat(logged(round)).containsExactly("policy adopted");
    }

    @Test
    void rulesNeverBecomeLooser() {
        RoundId round = openRound();
        policies.adopt(round, STRICT, HR);

        assertThat(policies.tighten(round, DisclosurePolicy.DEFAULT, HR))
                .isEqualTo(new Policies.Tightening.Looser(List.of(PolicyRule.MINIMUM_UNIT)));
        assertThat(policies.get(round)).isEqualTo(STRICT);
        assertThat(logged(round)).containsExactly("policy adopted", "looser policy refused");
    }

    @Test
    void figuresAreReleasedUnderTheAdoptedRulesAndKeepThem() {
        RoundId round = intake.store(SURVEY, HR, opened -> policies.adopt(opened, STRICT, HR));

        PublishOutcome outcome = publisher.publish(round, List.of(), HR);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublishOutcome.Published.class,
                        published ->
                                assertThat(published.table().release().policy()).isEqualTo(STRICT));
        assertThat(policies.tighten(round, PolicyFile.parse("minimum-unit: 9"), HR))
                .isEqualTo(new Policies.Tightening.Released());
        assertThat(policies.get(round)).isEqualTo(STRICT);
    }

    private RoundId openRound() {
        SurveyRound round = surveys.open(
                SURVEY.questionnaire(), organisations.freeze(SURVEY.organisation(), HR), List.of(), false, HR);
        return round.id();
    }

    private List<String> logged(RoundId round) {
        return database.sql("""
                select action from audit.entry
                where subject like :subject and action like '%policy%'
                order by id
                """)
                .param("subject", round + "%")
                .query(String.class)
                .list();
    }
}
