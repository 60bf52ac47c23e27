package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/// The shares that are told of marked questions of the invented municipality, on every page and paper.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@OnRealPostgres
class ToldSharesTest {
    private static final Optional<String> OPEN = Optional.empty();
    private static final int FOURTH = 4;

    @Autowired
    Releases releases;

    @Autowired
    Surveys surveys;

    @Autowired
    Reports reports;

    private ReleasedTable table;
    private Questionnaire questionnaire;
    private EveryNumber numbers;

    @BeforeEach
    void theNewestRelease() {
        table = releases.findLatest().orElseThrow();
        questionnaire = surveys.get(table.release().round()).questionnaire();
        numbers = new EveryNumber(table, questionnaire);
    }

    /// Computed here from the figures by hand: of the demonstration's five answers the two upper ones.
    @Test
    void toldSharesAreTheShownDistributionsUpperAnswersEverywhere() throws IOException {
        var slides = new Slides(reports);
        int told = 0;
        for (UnitId report : numbers.withReport()) {
            Optional<String> share = shareOf(report);
            String page = EveryNumber.words(reports.unitHtml(table, questionnaire, report, Language.DA));
            share.ifPresentOrElse(
                    percent -> assertThat(page).as(report.value()).contains(percent + " svarer positivt"),
                    () -> assertThat(page).as(report.value()).doesNotContain("% svarer positivt"));
            if (share.isPresent() && told++ % FOURTH == 0) {
                assertThat(EveryNumber.pdf(reports.unitPdf(table, questionnaire, report, Language.DA)))
                        .contains(share.get() + " svarer positivt");
                byte[] file = slides.unit(table, questionnaire, report, Slides.Style.plain(Language.DA));
                try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                    assertThat(show.getSlides())
                            .extracting(slide -> EveryNumber.plain(slide.getTitle()))
                            .contains(share.get() + " svarer positivt");
                }
            }
        }
        assertThat(told).isGreaterThan(FOURTH);
        assertThat(EveryNumber.words(reports.overviewHtml(table, questionnaire, Language.DA)))
                .contains(shareOf(table.getRoot().id()).orElseThrow() + " svarer positivt");
        assertThat(EveryNumber.pdf(new Papers(reports).mainReport(table, questionnaire, Language.DA, OPEN)))
                .contains(shareOf(table.getRoot().id()).orElseThrow() + " svarer positivt");
    }

    /// Empty where there is no distribution, or every answer above the middle is shown together with others.
    private Optional<String> shareOf(UnitId report) {
        int upper = 0;
        boolean split = false;
        List<ReleasedFigure> shares = table.listShares(report, "wellbeing_1");
        for (ReleasedFigure share : shares) {
            String answers = share.measure().code().split(":")[2];
            switch (answers) {
                case "4", "5", "4|5" -> upper += Integer.parseInt(share.value().text());
                case "3|4", "3|4|5", "2|3|4", "2|3|4|5", "1|2|3|4" -> split = true;
                default -> assertThat(answers).isIn("1", "2", "3", "1|2", "2|3", "1|2|3");
            }
        }
        if (shares.isEmpty() || (split && upper == 0)) {
            return Optional.empty();
        }
        return Optional.of((split ? "Mindst " : "") + upper + " %");
    }
}
