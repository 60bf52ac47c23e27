package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTest {
    private static final Reports REPORTS = new Reports();

    static Stream<Arguments> reports() {
        return Stream.of(Fixture.NIGHT, Fixture.STREAM, Fixture.HILL, Fixture.AREA, Fixture.TOP)
                .flatMap(unit -> Stream.of(Language.values()).map(language -> Arguments.of(unit, language)));
    }

    private static byte[] pdf(UnitId unit, Language language) {
        return REPORTS.unitPdf(Fixture.release(), Fixture.questionnaire(), unit, language);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsPdfUa1(UnitId unit, Language language) throws Exception {
        assertThat(violations(pdf(unit, language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReportOverTimeIsPdfUa1(Language language) throws Exception {
        byte[] pdf = REPORTS.unitPdf(OverTimeFixture.release(), Fixture.questionnaire(), new UnitId("aaen"), language);

        assertThat(violations(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSafetyStatementIsPdfUa1OnOnePage(Language language) throws Exception {
        byte[] pdf = REPORTS.statementPdf(Fixture.release(), Fixture.questionnaire(), language);

        assertThat(violations(pdf)).isEmpty();
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void theSafetyStatementStaysOnOnePageWhateverTheFilesWereLike() throws IOException {
        var table = ReleasedTableBuilder.aRelease()
                .under(CutFixture.policy())
                .inLedger("8d1c5f0a7e2b4c9638d1c5f0a7e2b4c9", "0.2.0")
                .published("vidby", null, "Vidby Kommune", "640");
        CutFixture.policy().cuts().forEach(cut -> table.explained("vidby", cut.id(), CutWithheldReason.CUT_SWAP));
        var problems = new Problems();
        for (int line = 2; line < 60; line++) {
            problems.warning("responses.csv", line, "is_leader", "", Release.LEADERS_NOT_KNOWN);
        }
        problems.list().forEach(table::warning);

        assertThat(pages(REPORTS.statementPdf(table.build(), Fixture.questionnaire(), Language.DA)))
                .isEqualTo(1);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theCheckerBitesOnAPictureWithoutWords() throws Exception {
        byte[] pdf = new PdfWriter(new Pages()).render("""
                        <!DOCTYPE html><html lang="da"><head><title>Test</title>
                        <meta name="description" content="Test"/><style>body { font-family: "IBM Plex Sans"; }</style></head>
                        <body><h1>Test</h1><svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm"
                        viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#000000"/></svg></body></html>""");

        assertThat(violations(pdf)).anyMatch(violation -> violation.startsWith("7.3-1"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsAtMostFourPagesAndOneMoreForTheMapAndForEveryTwoBreakdowns(UnitId unit, Language language)
            throws IOException {
        int breakdowns = Fixture.release().listCuts(unit).size();
        boolean map = new Reports()
                .unitReport(Fixture.release(), Fixture.questionnaire(), unit, language)
                .priorities()
                .isPresent();
        try (PDDocument document = Loader.loadPDF(pdf(unit, language))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo((map ? 5 : 4) + (breakdowns + 1) / 2);
        }
    }

    @Test
    void everyPageRepeatsUnitRoundAnswersAndThePromises() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Fixture.STREAM, Language.DA))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document).replace('\u00a0', ' '))
                        .contains("Team Åen · 14 har svaret (82 %) · Social kapital 2026")
                        .contains("Resultater vises kun, når mindst 5 har svaret.")
                        .containsPattern("Side\\s+af\\s+" + page + "\\s+" + document.getNumberOfPages());
            }
        }
    }

    @Test
    void aReportHasTitleLanguageBookmarksAndOnlyEmbeddedFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Fixture.STREAM, Language.EN))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Team Åen – results · Social capital 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void twoThreadsMayWriteAtOnce() throws Exception {
        List<Callable<byte[]>> work = Stream.of(Fixture.STREAM, Fixture.AREA, Fixture.HILL, Fixture.NIGHT)
                .<Callable<byte[]>>map(unit -> () -> pdf(unit, Language.DA))
                .toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<byte[]> written : threads.invokeAll(work)) {
                try (PDDocument document = Loader.loadPDF(written.get())) {
                    assertThat(document.getNumberOfPages()).isPositive();
                }
            }
        }
    }

    static List<String> violations(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause()
                            + "-"
                            + assertion.getRuleId().getTestNumber()
                            + " "
                            + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
