package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.golden.GoldenFile;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The employees' own rating of effect in reports.
@Tag("golden")
class EffectsInReportsTest {
    private static final List<String> RATED = List.of("trust", "justice", "together", "voice");
    private static final Reports REPORTS = new Reports();
    private static final Questionnaire ASKED = asked();
    private static final ReleasedTable TABLE = release();

    /// The fixture's questionnaire, with a rating of effect right after each of its themes but the outcome.
    private static Questionnaire asked() {
        Questionnaire themes = Fixture.questionnaire();
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension theme : themes.dimensions()) {
            dimensions.add(theme);
            if (RATED.contains(theme.id())) {
                dimensions.add(new Dimension(
                        "gain_" + theme.id(),
                        LocalText.of("Gevinst " + theme.id(), "Gain " + theme.id()),
                        Dimension.Role.EFFECT,
                        new AnswerOptions(1, 5, List.of()),
                        List.of(new Item(
                                "g_" + theme.id(),
                                LocalText.of("Hvor meget ville det betyde?", "How much would it mean?"),
                                false)),
                        Optional.of(theme.id())));
            }
        }
        return new Questionnaire(themes.id(), themes.title(), dimensions, themes.composites());
    }

    private static ReleasedTable release() {
        ReleasedTableBuilder builder = Fixture.released();
        gains(builder, "vidby", "640", "66", "82", "70", "74");
        gains(builder, "nord", "60", "64", "80", "69", "75");
        gains(builder, "aaen", "14", "60", "88", "68", "78");
        gains(builder, "nat", "5-9", "70", "-", "<20", "72");
        RATED.forEach(theme -> builder.quality("gain_" + theme, Map.of("pooled_sd", 24.0)));
        return builder.build();
    }

    private static void gains(ReleasedTableBuilder builder, String unit, String count, String... values) {
        for (int theme = 0; theme < values.length; theme++) {
            if (!values[theme].equals("-")) {
                builder.figure(unit, "mean:gain_" + RATED.get(theme), count, values[theme]);
                builder.figure(unit, "mean:g_" + RATED.get(theme), count, values[theme]);
            }
        }
    }

    private static UnitReport report(UnitId unit) {
        return REPORTS.unitReport(TABLE, ASKED, unit, Language.DA);
    }

    private static EffectPart part(UnitId unit) {
        return report(unit).effects().orElseThrow();
    }

    private static EffectPart.Line line(UnitId unit, String theme) {
        return part(unit).lines().stream()
                .filter(line -> line.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static String section(String page) {
        int start = page.indexOf("<section class=\"band\" id=\"spurgt\">");
        return page.substring(start, page.indexOf("</section>", start) + "</section>".length());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSectionReadsAsAccepted(Language language) {
        GoldenFile.check(
                "report/effects_" + language.code() + ".html",
                section(REPORTS.unitHtml(TABLE, ASKED, Fixture.STREAM, language)) + "\n");
    }

    @Test
    void whatIsLowClaimedBelowAndWouldMeanMoreIsTheHeading() {
        assertThat(part(Fixture.STREAM).heading())
                .isEqualTo("Spurgt direkte: »Retfærdighed« ligger under Hjemmeplejen Nord"
                        + " og står i feltet »Prioriter«");
        assertThat(line(Fixture.STREAM, "Retfærdighed"))
                .isEqualTo(new EffectPart.Line(
                        "Retfærdighed",
                        "88 (mellem 75 og 100)",
                        "46 (mellem 35 og 57)",
                        Optional.of(88),
                        Optional.of(46),
                        "Prioriter",
                        Standing.CLEARLY_UNDER,
                        "klart under"));
    }

    @Test
    void aPlainLowNumberStandsInTheFieldWithoutAClaim() {
        EffectPart.Line voice = line(Fixture.STREAM, "Indflydelse");

        assertThat(voice.field()).isEqualTo("Prioriter");
        assertThat(voice.standing()).isEqualTo(Standing.NO_CLAIM);
        assertThat(part(Fixture.STREAM).heading()).doesNotContain("Indflydelse");
        assertThat(line(Fixture.STREAM, "Tillid").field()).isEqualTo("Fint, som det er");
    }

    @Test
    void theLinesAreTheOrganisationsOwnMeans() {
        assertThat(part(Fixture.STREAM).reading())
                .anyMatch(text -> text.contains("73 for betydningen og 67 for temaet"));
    }

    @Test
    void withoutNumbersOfTheOrganisationTheLinesStandInTheMiddle() {
        ReleasedTable table = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby Kommune", "5-9")
                .published("team", "top", "Team", "5-9")
                .figure("team", "mean:trust", "5-9", "49")
                .figure("team", "mean:gain_trust", "5-9", "50")
                .build();
        EffectPart part = REPORTS.unitReport(table, ASKED, new UnitId("team"), Language.DA)
                .effects()
                .orElseThrow();

        assertThat(part.lines().getFirst().field()).isEqualTo("Prioriter");
        assertThat(part.reading()).anyMatch(text -> text.contains("midt på skalaen, ved 50"));
    }

    @Test
    void whatIsMissingOrARangeStandsOnlyInTheTable() {
        assertThat(line(Fixture.NIGHT, "Retfærdighed").effect()).isEqualTo("vises ikke: for få svar");
        assertThat(line(Fixture.NIGHT, "Samarbejde").effect()).isEqualTo("højst 20");
        assertThat(line(Fixture.NIGHT, "Tillid").rating()).isEqualTo("mindst 80");
        assertThat(part(Fixture.NIGHT).lines())
                .filteredOn(line -> !line.field().equals("–"))
                .extracting(EffectPart.Line::theme)
                .containsExactly("Indflydelse");
        assertThat(part(Fixture.NIGHT).reading()).anyMatch(text -> text.contains("står kun i tabellen"));
    }

    @Test
    void aUnitWithoutAnyOfItsNumbersHasNoMapAndIsTold() {
        EffectPart hill = part(Fixture.HILL);

        assertThat(hill.map()).isEmpty();
        assertThat(hill.heading()).contains("for få svar");
        assertThat(section(REPORTS.unitHtml(TABLE, ASKED, Fixture.HILL, Language.DA)))
                .contains("Et tema kommer først på kortet, når begge dets tal kan vises.")
                .doesNotContain("<svg class=\"map\"");
    }

    @Test
    void nothingElseInAnyReportKnowsOfIt() {
        for (UnitId unit : List.of(Fixture.TOP, Fixture.AREA, Fixture.STREAM, Fixture.HILL, Fixture.NIGHT)) {
            assertThat(report(unit))
                    .usingRecursiveComparison()
                    .ignoringFields("effects", "sentences")
                    .isEqualTo(REPORTS.unitReport(TABLE, Fixture.questionnaire(), unit, Language.DA));
        }
        assertThat(REPORTS.overview(TABLE, ASKED, Language.DA))
                .usingRecursiveComparison()
                .ignoringFields("effects")
                .isEqualTo(REPORTS.overview(TABLE, Fixture.questionnaire(), Language.DA));
    }

    @Test
    void withoutRatingsThereIsNoSuchMap() {
        assertThat(REPORTS.unitReport(TABLE, Fixture.questionnaire(), Fixture.STREAM, Language.DA)
                        .effects())
                .isEmpty();
    }

    @Test
    void theOrganisationHasNoColoursAndItsMapStandsInTheOverviewAndTheMainReport() throws IOException {
        EffectPart whole = REPORTS.overview(TABLE, ASKED, Language.DA).effects().orElseThrow();

        assertThat(whole.lines()).extracting(EffectPart.Line::standing).containsOnly(Standing.NO_CLAIM);
        assertThat(whole.heading())
                .isEqualTo("Spurgt direkte: »Retfærdighed« og »Indflydelse« står i feltet »Prioriter«");
        assertThat(REPORTS.overviewHtml(TABLE, ASKED, Language.DA)).contains("id=\"spurgt\"", whole.asked());
        assertThat(text(new Papers(REPORTS).mainReport(TABLE, ASKED, Language.DA, Optional.empty())))
                .contains(whole.heading(), "Medarbejdernes egen vurdering");
    }

    @Test
    void paperAndSlidesHaveTheSameNumbers() throws IOException {
        EffectPart part = part(Fixture.STREAM);

        assertThat(text(REPORTS.unitPdf(TABLE, ASKED, Fixture.STREAM, Language.DA)))
                .contains(part.heading(), "88 (mellem 75 og 100)");
        byte[] slides = new Slides(REPORTS).unit(TABLE, ASKED, Fixture.STREAM, Slides.Style.plain(Language.DA));
        try (var show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
            var chart = show.getSlides().stream()
                    .filter(slide -> part.heading().equals(slide.getTitle()))
                    .flatMap(slide -> slide.getSlideShow().getCharts().stream())
                    .toList()
                    .getLast();
            var row = chart.getWorkbook().getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Retfærdighed");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(46);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(88);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theHeadingNamesItsRuleAndItsFigures() {
        Sentence said = report(Fixture.STREAM).sentences().stream()
                .filter(each -> each.rule() == SentenceRule.EFFECT)
                .findFirst()
                .orElseThrow();

        assertThat(said.text()).isEqualTo(part(Fixture.STREAM).heading());
        assertThat(said.figures()).contains("aaen mean:gain_justice", "nord mean:justice", "vidby mean:gain_voice");
        assertThat(TABLE.listFigures().stream()
                        .map(figure ->
                                figure.unit().value() + " " + figure.measure().code()))
                .containsAll(said.figures());
    }

    @Test
    void noWordSpeaksOfWhatGoesTogether() {
        for (Language language : Language.values()) {
            assertThat(section(REPORTS.unitHtml(TABLE, ASKED, Fixture.STREAM, language))
                            .toLowerCase(Locale.ROOT))
                    .doesNotContain("hænger", "goes together", "skyldes", "because of", "fører til");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
