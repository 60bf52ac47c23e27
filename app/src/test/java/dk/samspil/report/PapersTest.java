package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.golden.GoldenFile;
import dk.samspil.shared.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Optional<String> OPEN = Optional.empty();

    private final ReleasedTable table = Fixture.release();
    private final Papers papers = new Papers(new Reports());

    @Test
    void aPosterIsOnePageWithThePictureAndEmptyLines() throws IOException {
        for (Language language : Language.values()) {
            for (var unit : List.of(Fixture.STREAM, Fixture.HILL, Fixture.NIGHT, Fixture.TOP)) {
                byte[] pdf = papers.poster(table, Fixture.questionnaire(), unit, language, OPEN);
                try (var document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).as("%s", unit).isEqualTo(1);
                }
            }
        }
        byte[] pdf = papers.poster(table, Fixture.questionnaire(), Fixture.STREAM, Language.DA, OPEN);
        assertThat(text(pdf))
                .contains("Team Åen", "83", "46", "Det har vi aftalt", "Hvem?", "Ingen kan se, hvad du har svaret");
    }

    @Test
    void aFactSheetIsOnePageAndNamesNoUnit() throws IOException {
        byte[] pdf = papers.factSheet(table, Fixture.questionnaire(), Language.DA, OPEN);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf))
                .contains("Faktaark: Vidby Kommune", "76 % af de inviterede har svaret", "71", "63")
                .doesNotContain("Team Åen", "Nattevagten", "Hjemmeplejen Nord");
    }

    @Test
    void theMainReportHasEveryUnitInTreeOrder() throws IOException {
        String text = text(papers.mainReport(table, Fixture.questionnaire(), Language.DA, OPEN));

        assertThat(text).contains("Hovedrapport: Vidby Kommune", "for få svar");
        assertThat(text).contains("målt 69, vægtet 69", "De, der ikke svarede", "hænger mest sammen med »Trivsel«");
        assertThat(text)
                .containsSubsequence("Hjemmeplejen Nord", "Team Åen", "Team Bakken", "Nattevagten", "Team Engen");
    }

    @Test
    void theMainReportHasTheSpreadTheHeatMapAndTheTime() throws IOException {
        Overview overview = new Reports().overview(table, Fixture.questionnaire(), Language.DA);
        String text = text(papers.mainReport(table, Fixture.questionnaire(), Language.DA, OPEN))
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains(overview.spread().orElseThrow().heading())
                .contains(overview.spread().orElseThrow().table().caption())
                .containsSubsequence("Alle enheder og temaer", "Enheder under og over", "Alle enheder, i organis");
        ReleasedTable told = OverTimeFixture.release();
        assertThat(text(papers.mainReport(told, Fixture.questionnaire(), Language.DA, OPEN)))
                .contains("Over tid");
    }

    @Test
    @Tag("golden")
    void aPosterAndAFactSheetReadAsAcceptedOnAPage() {
        GoldenFile.check(
                "report/unit-poster_da.html",
                papers.posterHtml(table, Fixture.questionnaire(), Fixture.STREAM, Language.DA));
        GoldenFile.check("report/facts_da.html", papers.factSheetHtml(table, Fixture.questionnaire(), Language.DA));
    }

    @Test
    void aPosterAndAFactSheetArePagesWithTheSameWords() {
        String poster = papers.posterHtml(table, Fixture.questionnaire(), Fixture.STREAM, Language.DA);
        assertThat(poster)
                .contains("class=\"band first sheet poster\"", "Det har vi aftalt", "href=\"aaen.poster.pdf\"")
                .contains("Ingen kan se, hvad du har svaret", "<svg class=\"strip\"", "../assets/results.css");
        String facts = papers.factSheetHtml(table, Fixture.questionnaire(), Language.DA);
        assertThat(facts)
                .contains("Faktaark: Vidby Kommune", "af de inviterede har svaret", "href=\"facts.pdf\"")
                .doesNotContain("Team Åen", "Nattevagten", "Hjemmeplejen Nord");
    }

    @Test
    void whatIsNotOutSaysSo() throws IOException {
        Optional<String> closed = Optional.of("Lukket til den 3.");

        assertThat(text(papers.poster(table, Fixture.questionnaire(), Fixture.STREAM, Language.DA, closed)))
                .contains("Lukket til den 3.");
        assertThat(text(papers.factSheet(table, Fixture.questionnaire(), Language.DA, closed)))
                .contains("Lukket til den 3.");
        assertThat(text(papers.mainReport(table, Fixture.questionnaire(), Language.DA, closed)))
                .contains("Lukket til den 3.");
    }

    @Test
    void allAreAccessible() throws Exception {
        for (Language language : Language.values()) {
            var questionnaire = Fixture.questionnaire();
            assertThat(PdfTest.violations(papers.poster(table, questionnaire, Fixture.STREAM, language, OPEN)))
                    .isEmpty();
            assertThat(PdfTest.violations(papers.factSheet(table, questionnaire, language, OPEN)))
                    .isEmpty();
            assertThat(PdfTest.violations(papers.mainReport(table, questionnaire, language, OPEN)))
                    .isEmpty();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
