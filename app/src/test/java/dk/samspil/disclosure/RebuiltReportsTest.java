package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.report.Reports;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// Every report is rebuilt byte for byte from the frozen release alone, read back from the database.
@SpringBootTest
@OnRealPostgres
@Transactional
class RebuiltReportsTest {
    /// Paper takes longest, so of the units only some.
    private static final int ON_PAPER = 6;

    private static final Reports REPORTS = new Reports();

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    ReleaseStore store;

    @Autowired
    Surveys surveys;

    private ReleasedTable published;
    private ReleasedTable readBack;
    private Questionnaire questionnaire;

    @BeforeEach
    void publishAndReadBack() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        published = new Publications(intake, policies, publisher).publish(survey, DisclosurePolicy.DEFAULT);
        RoundId round = published.release().round();
        questionnaire = survey.questionnaire();
        readBack = store.find(round).orElseThrow();
    }

    private List<UnitId> units(ReleasedTable table) {
        List<UnitId> units = new ArrayList<>(table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .map(ReleasedUnit::id)
                .toList());
        table.listJoints().forEach(joint -> units.add(joint.id()));
        return units;
    }

    @Test
    void everyPageOfEveryUnitIsTheSameInBothLanguages() {
        assertThat(units(readBack)).isEqualTo(units(published)).hasSizeGreaterThan(80);
        Questionnaire asked = surveys.get(readBack.release().round()).questionnaire();
        for (Language language : Language.values()) {
            assertThat(units(published))
                    .allSatisfy(unit -> assertThat(REPORTS.unitHtml(readBack, asked, unit, language))
                            .isEqualTo(REPORTS.unitHtml(published, questionnaire, unit, language)));
        }
    }

    @Test
    void theOverviewTheAnnexAndTheStatementAreTheSame() {
        for (Language language : Language.values()) {
            assertThat(REPORTS.overviewHtml(readBack, questionnaire, language))
                    .isEqualTo(REPORTS.overviewHtml(published, questionnaire, language));
            assertThat(REPORTS.technicalHtml(readBack, questionnaire, language))
                    .isEqualTo(REPORTS.technicalHtml(published, questionnaire, language));
            assertThat(REPORTS.statementHtml(readBack, questionnaire, language))
                    .isEqualTo(REPORTS.statementHtml(published, questionnaire, language));
        }
    }

    @Test
    void thePapersAreTheSameToTheByte() {
        assertThat(units(published).stream().limit(ON_PAPER))
                .allSatisfy(unit -> assertThat(REPORTS.unitPdf(readBack, questionnaire, unit, Language.DA))
                        .isEqualTo(REPORTS.unitPdf(published, questionnaire, unit, Language.DA)));
        assertThat(REPORTS.statementPdf(readBack, questionnaire, Language.DA))
                .isEqualTo(REPORTS.statementPdf(published, questionnaire, Language.DA));
    }
}
