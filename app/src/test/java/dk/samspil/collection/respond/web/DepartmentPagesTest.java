package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.Reports;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A department's own questions, from the code to the report: only its people meet them, and only its reports tell of
/// them.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class DepartmentPagesTest {
    private static final int PEOPLE = 12;

    private final ApplicationContext application;
    private final MockMvcTester web;
    private final JdbcClient planner;

    @Autowired
    DepartmentPagesTest(ApplicationContext application, MockMvcTester web, @Qualifier("planner") JdbcClient planner) {
        this.application = application;
        this.web = web;
        this.planner = planner;
    }

    @Test
    void twoPeopleOfTwoDepartmentsAreAskedDifferentThings() {
        var round = OpenRound.withDepartments(application, PEOPLE);
        var roads = new Visitor(web).enter(round.codeOf("roads-team-3"));
        var care = new Visitor(web).enter(round.codeOf("care-team-3"));
        assertThat(roads.text()).contains("Kun i Teknik og Miljø").doesNotContain("Kun i Sundhed og Omsorg");
        assertThat(care.text()).contains("Kun i Sundhed og Omsorg").doesNotContain("Kun i Teknik og Miljø");

        assertThat(roads.start().text()).contains("Side 1 af 2", "1 af 6").doesNotContain("Kun til");
        assertThat(care.start().text()).contains("Side 1 af 2", "1 af 4");

        assertThat(roads.turn("2", Map.of("q0", "3")).text())
                .contains("Side of_roads", "Kun til Teknik og Miljø", "Spørgsmål g1?", "Spørgsmål g2?", "4 af 6")
                .doesNotContain("s1");
        assertThat(care.turn("2", Map.of("q0", "3")).text())
                .contains("Side of_care", "Kun til Sundhed og Omsorg", "Spørgsmål s1?", "3 af 4")
                .doesNotContain("g1");
        assertThat(roads.turn("kommentar", Map.of("q2", "4")).text())
                .contains("Hvilket materiel mangler?", "Hvad ville gøre det bedre?");
        assertThat(care.turn("kommentar", Map.of("q4", "4")).text())
                .contains("Hvad ville gøre det bedre?")
                .doesNotContain("materiel");
        assertThat(care.turn("tjek", Map.of("k0", "Mere ro")).text()).doesNotContain("g1", "materiel");
        care.send();

        var box = OpenedBox.of(application, round.id());
        assertThat(box.texts()).containsExactly("better: Mere ro");
        assertThat(box.ballots().getFirst().answers())
                .containsExactly(Optional.of(4), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(5));
    }

    @Test
    void whoComesBackIsAskedTheSame() {
        var round = OpenRound.withDepartments(application, PEOPLE);
        new Visitor(web)
                .enter(round.codeOf("roads-team-5"))
                .start()
                .turn("2", Map.of("q0", "3", "q1", "2"))
                .turn("kommentar", Map.of("q2", "1"))
                .turn("tjek", Map.of("k0", "En spand"));

        var back = new Visitor(web).enter(round.codeOf("roads-team-5"));
        assertThat(back.text()).contains("3 af 4");

        back.turn("tjek", Map.of()).send();
        assertThat(OpenedBox.of(application, round.id()).texts()).containsExactly("gear_words: En spand");
    }

    @Test
    void anAnswerToAnotherDepartmentsQuestionIsRefused() {
        var round = OpenRound.withDepartments(application, PEOPLE);
        var care = new Visitor(web).enter(round.codeOf("care-team-4")).start().turn("2", Map.of("q0", "3"));

        var forged = care.twin().with("svar", "3.44.");
        assertThat(forged.turn("tjek", Map.of()).last()).hasStatus(HttpStatus.BAD_REQUEST);
        var sent = care.twin().with("svar", "3.44.");
        assertThat(sent.send().last()).hasStatus(HttpStatus.BAD_REQUEST);

        care.turn("tjek", Map.of("q2", "4", "q3", "4", "q4", "0")).send();
        assertThat(OpenedBox.of(application, round.id()).ballots())
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.answers())
                        .containsExactly(
                                Optional.of(4), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1)));
    }

    @Test
    void aSealedBallotDoesNotTellByItsLengthWhoWasAskedWhat() {
        var round = OpenRound.withDepartments(application, PEOPLE);
        answer(round, "roads-team-1", "q2", "q3");
        answer(round, "care-team-1", "q4");
        answer(round, "care-team-2");

        assertThat(planner.sql(
                                "select distinct length(sealed) from collection_answer.sealed_ballot where round_id = :round")
                        .param("round", round.id().value())
                        .query(Integer.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void theReportOfEachDepartmentTellsOfItsOwnQuestionsOnly() {
        var round = OpenRound.withDepartments(application, PEOPLE);
        application.getBean(Policies.class).adopt(round.id(), DisclosurePolicy.DEFAULT, Actor.APPLICATION);
        for (int person = 1; person < PEOPLE; person++) {
            answer(round, "roads-team-" + person, "q2", "q3");
            answer(round, "care-team-" + person, "q4");
        }
        round.close();
        assertThat(application.getBean(BallotOpening.class).openWithServerKey(round.id(), Actor.APPLICATION))
                .isInstanceOf(OpeningOutcome.Opened.class);

        ReleasedTable table =
                application.getBean(Releases.class).find(round.id()).orElseThrow();
        assertThat(unitsWith(table, "trust")).hasSize(5);
        assertThat(unitsWith(table, "gear")).containsExactlyInAnyOrder(OpenRound.ROADS, OpenRound.ROADS_TEAM);
        assertThat(unitsWith(table, "time")).containsExactlyInAnyOrder(OpenRound.CARE, OpenRound.CARE_TEAM);
        assertThat(report(table, OpenRound.ROADS_TEAM))
                .contains("Materiel", "kun spurgt i Teknik og Miljø", "Kun spurgt i Teknik og Miljø.")
                .doesNotContain("Sundhed og Omsorg.", ">Tid<");
        assertThat(report(table, OpenRound.CARE))
                .contains(">Tid<", "kun spurgt i Sundhed og Omsorg")
                .doesNotContain("Materiel", "Spørgsmål g1?");
        assertThat(report(table, OpenRound.TOP)).doesNotContain("Materiel", ">Tid<", "kun spurgt");
    }

    private static List<UnitId> unitsWith(ReleasedTable table, String theme) {
        return table.listFigures().stream()
                .filter(figure -> figure.measure().equals(new Measure.Mean(theme)))
                .filter(figure -> figure.category() == null)
                .map(figure -> figure.unit())
                .toList();
    }

    private static String report(ReleasedTable table, UnitId unit) {
        Questionnaire questionnaire = OwnQuestions.questionnaire();
        return new Reports().unitHtml(table, questionnaire, unit, Language.DA);
    }

    /// Answers what everybody is asked, and these questions of the own department.
    private void answer(OpenRound round, String employment, String... own) {
        int number = Integer.parseInt(employment.substring(employment.lastIndexOf('-') + 1));
        String sign = Integer.toString(number % 4 + 1);
        Map<String, String> chosen = new java.util.HashMap<>();
        for (String question : own) {
            chosen.put(question, sign);
        }
        new Visitor(web)
                .enter(round.codeOf(employment))
                .start()
                .turn("2", Map.of("q0", sign, "q1", "3"))
                .turn("tjek", chosen)
                .send();
    }
}
