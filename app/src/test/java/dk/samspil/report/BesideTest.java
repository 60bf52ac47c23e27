package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A unit beside figures from outside.
class BesideTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId TEAM = new UnitId("team");
    private static final List<String> SCORES = List.of("A", "B", "AB");
    private static final Reports REPORTS = new Reports();

    private static Questionnaire questionnaire() {
        return new Questionnaire(
                "q",
                LocalText.of("Q"),
                List.of(dimension("A", "Tillid"), dimension("B", "Retfærdighed")),
                List.of(new Composite(
                        "AB", LocalText.of("Samlet"), Composite.Kind.MEAN_OF_DIMENSIONS, List.of("A", "B"))));
    }

    private static Dimension dimension(String id, String label) {
        return new Dimension(
                id,
                LocalText.of(label),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item(id + "1", LocalText.of("Spørgsmål " + id), false)));
    }

    /// A team of 16 among 36 others; everybody else lies around 60.
    private static ReleasedTableBuilder aTeam(String value) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby", "900")
                .published("area", "top", "Området", "120")
                .published("team", "area", "Teamet", "16");
        for (String score : SCORES) {
            builder.figure("top", "mean:" + score, "900", "60")
                    .figure("area", "mean:" + score, "120", "60")
                    .figure("team", "mean:" + score, "16", value)
                    .quality(score, Map.of("pooled_sd", 20.0));
        }
        Neighbours.addTo(builder, "top", SCORES, 60, false);
        return builder;
    }

    private static ReleasedTable withOutside(String value, String outside) {
        return aTeam(value)
                .outside("A", outside, "Arbejdsmiljøtal", "2024-05", "lønmodtagere i hele landet")
                .build();
    }

    private static Claim claim(ReleasedTable table, UnitId unit, String score) {
        return Claims.of(table, questionnaire()).find(unit, score);
    }

    private static UnitReport report(ReleasedTable table, UnitId unit) {
        return REPORTS.unitReport(table, questionnaire(), unit, Language.DA);
    }

    @Test
    void aTeamHasOneOfFiveWordsBesideAFigureFromOutside() {
        assertThat(claim(withOutside("85", "60"), TEAM, "A").standingOutside()).isEqualTo(Standing.CLEARLY_OVER);
        assertThat(claim(withOutside("73", "60.5"), TEAM, "A").standingOutside())
                .isEqualTo(Standing.OVER);
        assertThat(claim(withOutside("64", "60"), TEAM, "A").standingOutside()).isEqualTo(Standing.NO_CLAIM);
        assertThat(claim(withOutside("47", "59.5"), TEAM, "A").standingOutside())
                .isEqualTo(Standing.UNDER);
        assertThat(claim(withOutside("35", "60"), TEAM, "A").standingOutside()).isEqualTo(Standing.CLEARLY_UNDER);
    }

    @Test
    void theFigureFromOutsideChangesNoWordBesideTheUnitsAbove() {
        Claim without = claim(aTeam("85").build(), TEAM, "A");
        Claim with = claim(withOutside("85", "10"), TEAM, "A");

        assertThat(without.isComparedOutside()).isFalse();
        assertThat(with.besideParent()).isEqualTo(without.besideParent());
        assertThat(with.besideOrganisation()).isEqualTo(without.besideOrganisation());
        assertThat(claim(withOutside("85", "10"), TEAM, "B").isComparedOutside())
                .isFalse();
    }

    @Test
    void whatTheSourceSaysOfItsUncertaintyCounts() {
        assertThat(claim(outsideWith("1.0", null), TOP, "A").standingOutside()).isEqualTo(Standing.OVER);
        assertThat(claim(outsideWith("8", null), TOP, "A").standingOutside()).isEqualTo(Standing.NO_CLAIM);
        assertThat(claim(outsideWith(null, 4340), TOP, "A").standingOutside()).isEqualTo(Standing.OVER);
        assertThat(claim(outsideWith(null, 10), TOP, "A").standingOutside()).isEqualTo(Standing.NO_CLAIM);
        assertThat(claim(outsideWith(null, null), TOP, "A").besideOutside().sd())
                .isLessThan(
                        claim(outsideWith(null, 4340), TOP, "A").besideOutside().sd());
    }

    private static ReleasedTable outsideWith(String error, Integer answers) {
        return aTeam("60")
                .outside("A", "53.5", error, "Arbejdsmiljøtal", "2024-05", "lønmodtagere i hele landet", answers)
                .build();
    }

    @Test
    void theOrganisationADepartmentAndATeamAreComparedInTheDetailedPart() {
        ReleasedTable table = withOutside("85", "50.5");

        for (UnitId unit : List.of(TOP, new UnitId("area"), TEAM)) {
            assertThat(report(table, unit).beside()).singleElement().satisfies(part -> {
                assertThat(part.heading()).isEqualTo("Ved siden af tal udefra: Arbejdsmiljøtal, maj 2024");
                assertThat(part.text())
                        .isEqualTo("Tallene udefra handler om lønmodtagere i hele landet og kommer fra Arbejdsmiljøtal,"
                                + " maj 2024. Kilden oplyser ikke, hvor usikre de er, så de er regnet som faste tal.");
                assertThat(part.table().caption()).contains("Arbejdsmiljøtal, maj 2024", "lønmodtagere");
            });
        }
        BesidePart team = report(table, TEAM).beside().getFirst();
        assertThat(team.table().columns()).containsExactly("Tema", "Jer", "Udefra", "Hvad der kan siges");
        assertThat(team.table().rows()).containsExactly(new TableRow("Tillid", List.of("85", "50,5", "klart over")));
        assertThat(team.sentences())
                .containsExactly("»Tillid« ligger klart over: 85 mod 50,5 for lønmodtagere i hele landet"
                        + " (Arbejdsmiljøtal, maj 2024).");
        assertThat(report(table, TEAM).sentences())
                .extracting(Sentence::text)
                .filteredOn(text -> text.contains("Arbejdsmiljøtal"))
                .as("what is said, and not that nothing can be said as well")
                .isEqualTo(team.sentences());
        assertThat(report(table, TOP).beside().getFirst().sentences())
                .containsExactly("»Tillid« ligger over: 60 mod 50,5 for lønmodtagere i hele landet"
                        + " (Arbejdsmiljøtal, maj 2024).");
    }

    @Test
    void whereNothingCanBeClaimedThatIsSaidAndEverySentenceNamesItsRule() {
        UnitReport report = report(withOutside("62", "61"), TEAM);

        assertThat(report.beside().getFirst().sentences())
                .containsExactly("Intet tema ligger sikkert over eller under tallene fra Arbejdsmiljøtal, maj 2024.");
        assertThat(report.sentences())
                .filteredOn(sentence -> sentence.rule() == SentenceRule.OUTSIDE)
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.figures()).containsExactly("team mean:A"));
    }

    @Test
    void twoSourcesStandApart() {
        ReleasedTable table = aTeam("62")
                .outside("A", "61", "Arbejdsmiljøtal", "2024-05", "lønmodtagere i hele landet")
                .outside("B", "58", "0.4", "Nabokommunen", "2025-03-17", "ansatte i nabokommunen", null)
                .outside("AB", "59", null, "Nabokommunen", "2025-03-17", "ansatte i nabokommunen", null)
                .build();

        assertThat(report(table, TEAM).beside())
                .extracting(BesidePart::heading)
                .containsExactly(
                        "Ved siden af tal udefra: Arbejdsmiljøtal, maj 2024",
                        "Ved siden af tal udefra: Nabokommunen, 17. marts 2025");
        assertThat(report(table, TEAM).beside().getLast().text()).endsWith("de andre er regnet som faste tal.");
    }

    @Test
    void neitherCardsNorPicturesNorTheViewFromAboveKnowIt() {
        UnitReport without = report(aTeam("85").build(), TEAM);
        UnitReport with = report(withOutside("85", "40"), TEAM);

        assertThat(with.cards().toString()).isEqualTo(without.cards().toString());
        assertThat(with.heading()).isEqualTo(without.heading());
        assertThat(with.picture().toString()).isEqualTo(without.picture().toString());
        assertThat(REPORTS.overviewHtml(withOutside("85", "40"), questionnaire(), Language.DA))
                .isEqualTo(REPORTS.overviewHtml(aTeam("85").build(), questionnaire(), Language.DA));
    }

    @Test
    void pageAndPapersShowItWithItsSourceAndDate() throws IOException {
        ReleasedTable table = withOutside("85", "50");
        String said = "klart over: 85 mod 50 for lønmodtagere i hele landet (Arbejdsmiljøtal, maj 2024)";

        assertThat(REPORTS.unitHtml(table, questionnaire(), TEAM, Language.DA)).contains(said, "id=\"ved-siden-af-1\"");
        assertThat(textOf(REPORTS.unitPdf(table, questionnaire(), TEAM, Language.DA)))
                .contains(said);
        assertThat(textOf(new Papers(REPORTS).mainReport(table, questionnaire(), Language.DA, Optional.empty())))
                .contains("60 mod 50 for lønmodtagere i hele landet (Arbejdsmiljøtal, maj 2024)");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePapersArePdfUa1(Language language) throws Exception {
        ReleasedTable table = withOutside("85", "50");

        assertThat(PdfTest.violations(REPORTS.unitPdf(table, questionnaire(), TEAM, language)))
                .isEmpty();
        assertThat(PdfTest.violations(
                        new Papers(REPORTS).mainReport(table, questionnaire(), language, Optional.empty())))
                .isEmpty();
    }

    /// Thirty-six day-care centres in three areas, and a school; all with 20 answers.
    private static ReleasedTableBuilder dayCareCentres(int typed) {
        var builder = ReleasedTableBuilder.aRelease().published("top", null, "Vidby", "900");
        List<Integer> deviations = List.of(-18, 4, -3, 9, -13, 1, 17, -9, 7, 0, -6, 11);
        for (int centre = 0; centre < 36; centre++) {
            if (centre % 12 == 0) {
                builder.published("area" + centre, "top", "Område " + centre, "240");
            }
            builder.published("c" + centre, "area" + (centre - centre % 12), "Huset " + centre, "20");
            if (centre < typed) {
                builder.ofType("Daginstitution");
            }
            builder.figure("c" + centre, "mean:A", "20", Integer.toString(60 + deviations.get(centre % 12)));
        }
        return builder.published("school", "area24", "Skolen", "20")
                .ofType("Skole")
                .figure("school", "mean:A", "20", "50")
                .published("team", "area24", "Solhuset", "20")
                .ofType("Daginstitution")
                .figure("team", "mean:A", "20", "88")
                .figure("top", "mean:A", "900", "70")
                .quality("A", Map.of("pooled_sd", 20.0));
    }

    @Test
    void aUnitIsComparedWithTheOthersOfItsTypeAndNotWithTheWholeOrganisation() {
        ReleasedTable table = dayCareCentres(36).build();
        BesidePart part = report(table, TEAM).beside().getFirst();

        assertThat(part.heading()).isEqualTo("Ved siden af 36 andre enheder af typen Daginstitution");
        assertThat(part.table().rows()).containsExactly(new TableRow("Tillid", List.of("88", "61", "klart over")));
        assertThat(part.sentences()).containsExactly("»Tillid« ligger klart over: 88 mod 61 i de 36 andre.");
        assertThat(report(table, TEAM).sentences())
                .extracting(Sentence::text)
                .filteredOn(text -> text.contains("de 36 andre"))
                .isEqualTo(part.sentences());
        assertThat(report(table, new UnitId("c9")).beside().getFirst().sentences())
                .containsExactly("Intet tema ligger sikkert over eller under de 36 andre.");
        assertThat(report(table, TEAM).sentences())
                .anySatisfy(sentence -> assertThat(sentence.rule()).isEqualTo(SentenceRule.SAME_TYPE));
    }

    @Test
    void twentyUnitsOfTheTypeAreNeeded() {
        assertThat(report(dayCareCentres(18).build(), TEAM).beside()).isEmpty();
        assertThat(report(dayCareCentres(19).build(), new UnitId("c0")).beside())
                .isNotEmpty();
        assertThat(report(dayCareCentres(36).build(), new UnitId("school")).beside())
                .isEmpty();
        assertThat(report(dayCareCentres(19).build(), new UnitId("c30")).beside())
                .isEmpty();
    }

    @Test
    void theTypeChangesNoOtherWord() {
        Claim typed = claim(dayCareCentres(36).build(), TEAM, "A");
        Claim alone = claim(dayCareCentres(0).build(), TEAM, "A");

        assertThat(typed.besideParent()).isEqualTo(alone.besideParent());
        assertThat(typed.besideOrganisation()).isEqualTo(alone.besideOrganisation());
        assertThat(alone.besideType()).isEqualTo(TypeClaim.NONE);
        assertThat(report(dayCareCentres(36).build(), TEAM).cards().toString())
                .isEqualTo(report(dayCareCentres(0).build(), TEAM).cards().toString());
    }

    @Test
    void filesTellOfTheTypeToo() throws IOException {
        ReleasedTable table = dayCareCentres(36).build();
        String csv = new String(
                new Exports(REPORTS)
                        .csv(table, questionnaire(), Scope.ofReport(table, TEAM), Language.DA, Optional.empty()),
                StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("type:A;Tillid, andre enheder af typen Daginstitution", "klart over. Gennemsnit af 36 andre");
    }

    @Test
    void filesHaveARowForEveryComparisonWithSourceAndDate() throws IOException {
        ReleasedTable table = withOutside("85", "50.5");
        var exports = new Exports(REPORTS);
        Scope team = Scope.ofReport(table, TEAM);
        String csv = new String(
                exports.csv(table, questionnaire(), team, Language.DA, Optional.empty()), StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(csv.indexOf("Art")))) {
            assertThat(reader.stream().filter(row -> row.getField("Kode").startsWith("outside:")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getField("Art")).isEqualTo("ved siden af");
                        assertThat(row.getField("Mål")).isEqualTo("Tillid, Arbejdsmiljøtal, maj 2024");
                        assertThat(row.getField("Værdi")).isEqualTo("50,5");
                        assertThat(row.getField("Forklaring"))
                                .isEqualTo("Udsagn: klart over. Om lønmodtagere i hele landet. Kilden"
                                        + " siger ikke, hvor usikkert tallet er; det er regnet som et fast tal.");
                    });
        }
        byte[] xlsx = exports.xlsx(table, questionnaire(), team, Language.DA, Optional.empty());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.findSheet("Ved siden af").orElseThrow();
            assertThat(sheet.read().get(1).stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .startsWith("team|Teamet|Tillid|outside:A|Arbejdsmiljøtal, maj 2024||50,5|klart over|Om");
        }
        byte[] none = exports.xlsx(aTeam("85").build(), questionnaire(), team, Language.DA, Optional.empty());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(none))) {
            assertThat(workbook.findSheet("Ved siden af")).isEmpty();
        }
    }
}
