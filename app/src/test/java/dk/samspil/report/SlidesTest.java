package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlidesTest {
    private final ReleasedTable table = Fixture.release();
    private final Slides slides = new Slides(new Reports());

    @Test
    void everySlideHasATitleAndNotesForTheSpeaker() throws IOException {
        for (byte[] file : List.of(unit(), main())) {
            try (var show = open(file)) {
                assertThat(show.getSlides()).hasSizeGreaterThan(4).allSatisfy(slide -> {
                    assertThat(slide.getTitle()).isNotBlank();
                    assertThat(notes(slide)).isNotBlank();
                });
            }
        }
    }

    @Test
    void theNotesNameTheRulesThatWereInForce() throws IOException {
        String rules = table.release().policy().shortFingerprint();
        for (byte[] file : List.of(unit(), main())) {
            try (var show = open(file)) {
                assertThat(show.getSlides())
                        .anySatisfy(slide -> assertThat(notes(slide)).contains(rules));
            }
        }
    }

    @Test
    void theFirstPictureIsAChartThatCanBeEditedAndHoldsTheNumbersOfTheReport() throws Exception {
        UnitReport report = new Reports().unitReport(table, Fixture.questionnaire(), Fixture.STREAM, Language.DA);
        try (var show = open(unit())) {
            XSLFChart chart = show.getCharts().getFirst();
            XDDFChartData.Series series = chart.getChartSeries().getFirst().getSeries(0);
            List<UnitReport.Row> rows = report.picture().rows();
            assertThat(series.getCategoryData().getPointCount()).isEqualTo(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                assertThat(series.getCategoryData().getPointAt(row))
                        .isEqualTo(rows.get(row).label());
                assertThat(series.getValuesData().getPointAt(row).intValue())
                        .isEqualTo(Integer.parseInt(rows.get(row).value()));
            }
            var sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(rows.getFirst().label());
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(rows.getFirst().value()));
            assertThat(show.getSlides().get(1).getTitle()).isEqualTo(report.heading());
        }
    }

    @Test
    void aBarIsColouredOnlyWhereTheReportClaimsSomething() throws IOException {
        try (var show = open(unit())) {
            String xml = show.getCharts().getFirst().getCTChart().xmlText();
            assertThat(xml).containsIgnoringCase("54278f").containsIgnoringCase("a63603");
        }
        try (var show =
                open(slides.unit(table, Fixture.questionnaire(), Fixture.HILL, Slides.Style.plain(Language.DA)))) {
            String xml = show.getCharts().getFirst().getCTChart().xmlText();
            assertThat(xml).doesNotContainIgnoringCase("54278f").doesNotContainIgnoringCase("a63603");
        }
    }

    @Test
    void aRangeStandsInWordsWithoutABar() throws Exception {
        try (var show =
                open(slides.unit(table, Fixture.questionnaire(), Fixture.NIGHT, Slides.Style.plain(Language.DA)))) {
            var numbers = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(numbers.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Tillid (mindst 80)");
            assertThat(isEmpty(numbers.getRow(1).getCell(1))).isTrue();
            assertThat(numbers.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(58);
        }
    }

    @Test
    void everyPictureIsDescribedInWords() throws IOException {
        for (byte[] file : List.of(unit(), main())) {
            try (var show = open(file)) {
                List<String> described = new ArrayList<>();
                for (XSLFSlide slide : show.getSlides()) {
                    for (var frame : slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray()) {
                        if (frame.getGraphic().getGraphicData().getUri().endsWith("/chart")) {
                            described.add(frame.getNvGraphicFramePr().getCNvPr().getDescr());
                        }
                    }
                }
                assertThat(described)
                        .hasSize(show.getCharts().size())
                        .allSatisfy(words -> assertThat(words).matches("(?s).*\\w+: .*\\d+.*"));
            }
        }
    }

    @Test
    void atMostTwentyFiveWordsStandBesideAPicture() throws IOException {
        for (Language language : Language.values()) {
            for (var unit : List.of(Fixture.STREAM, Fixture.HILL, Fixture.NIGHT, Fixture.TOP)) {
                byte[] file = slides.unit(table, Fixture.questionnaire(), unit, Slides.Style.plain(language));
                try (var show = open(file)) {
                    for (XSLFSlide slide : show.getSlides()) {
                        boolean picture =
                                slide.getXmlObject().getCSld().getSpTree().sizeOfGraphicFrameArray() > 0;
                        long words = texts(slide).stream()
                                .filter(text -> !text.startsWith(foot(show)))
                                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                                .count();
                        assertThat(words).as(slide.getTitle()).isLessThanOrEqualTo(picture ? 25 : 45);
                    }
                }
            }
        }
    }

    private static String foot(XMLSlideShow show) {
        return texts(show.getSlides().getFirst()).getLast();
    }

    @Test
    void closedResultsSaySoOnEverySlide() throws IOException {
        var style = new Slides.Style(Language.DA, Optional.of("Lukket til den 3."), Optional.empty());
        byte[] file = slides.unit(table, Fixture.questionnaire(), Fixture.STREAM, style);

        try (var show = open(file)) {
            assertThat(show.getSlides())
                    .allSatisfy(
                            slide -> assertThat(texts(slide)).anyMatch(text -> text.startsWith("Lukket til den 3.")));
        }
    }

    @Test
    void theOrganisationsOwnTemplateKeepsItsSizeAndLosesItsSlides() throws IOException {
        byte[] template;
        try (var own = new XMLSlideShow()) {
            own.setPageSize(new Dimension(1000, 500));
            own.createSlide().createTextBox().setText("an old slide");
            template = written(own);
        }
        var style = new Slides.Style(Language.DA, Optional.empty(), Optional.of(template));

        try (var show = open(slides.unit(table, Fixture.questionnaire(), Fixture.STREAM, style))) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(1000, 500));
            assertThat(show.getSlides())
                    .allSatisfy(slide -> assertThat(texts(slide)).doesNotContain("an old slide"));
            assertThat(show.getSlides().get(1).getTitle()).contains("Tillid");
        }
    }

    @Test
    void aCardAboutOnePersonIsNotOnSlides() throws IOException {
        var team = new UnitId("team");
        for (SentenceCase each : SentenceCase.readAll()) {
            List<String> titles = each.report(Language.DA).cards().stream()
                    .filter(card -> !card.isForMeeting())
                    .map(UnitReport.Card::title)
                    .toList();
            if (!titles.isEmpty()) {
                byte[] file =
                        slides.unit(each.table(), SentenceCase.questionnaire(), team, Slides.Style.plain(Language.DA));
                try (var show = open(file)) {
                    assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).doesNotContainAnyElementsOf(titles);
                }
                return;
            }
        }
        throw new AssertionError("no case has such a card");
    }

    @Test
    void theCommitteeSeesWhatGoesTogetherAndThatItIsNoCause() throws IOException {
        try (var show = open(main())) {
            assertThat(show.getSlides())
                    .filteredOn(slide ->
                            "»Tillid« og »Retfærdighed« hænger mest sammen med »Trivsel«".equals(slide.getTitle()))
                    .singleElement()
                    .satisfies(slide -> assertThat(notes(slide)).contains("er ikke det samme som »fører til«"));
        }
    }

    @Test
    void theCommitteeSeesInHowManyUnitsAThemeStandsOutAndNoUnitsName() throws Exception {
        try (var show = open(main())) {
            String all = String.join(
                    "\n",
                    show.getSlides().stream()
                            .flatMap(slide ->
                                    Stream.concat(Stream.of(slide.getTitle(), notes(slide)), texts(slide).stream()))
                            .toList());
            assertThat(all).doesNotContain("Team Åen", "Team Bakken", "Nattevagten");
            XSLFChart counts = show.getCharts().getLast();
            assertThat(counts.getChartSeries().getFirst().getSeriesCount()).isEqualTo(4);
            assertThat(counts.getCTChart().xmlText()).contains("overlap val=\"100\"");
            var numbers = counts.getWorkbook().getSheetAt(0).getRow(1);
            double units = 0;
            for (int series = 1; series <= 4; series++) {
                Cell cell = numbers.getCell(series);
                units += isEmpty(cell) ? 0 : cell.getNumericCellValue();
            }
            assertThat(units).isEqualTo(table.listUnits().size() - 1);
        }
    }

    @Test
    void overTimeIsALineThatStopsWhereTheFiguresAreAboutAPartOnly() throws Exception {
        ReleasedTable told = OverTimeFixture.release();
        byte[] file = slides.unit(told, Fixture.questionnaire(), Fixture.STREAM, Slides.Style.plain(Language.DA));
        try (var show = open(file)) {
            XSLFChart chart = show.getCharts().stream()
                    .filter(each -> each.getCTChart().getPlotArea().sizeOfLineChartArray() > 0)
                    .findFirst()
                    .orElseThrow();
            var numbers = chart.getWorkbook().getSheetAt(0);
            assertThat(numbers.getRow(0).getCell(1).getStringCellValue()).isEqualTo("jer");
            assertThat(numbers.getRow(0).getCell(2).getStringCellValue()).isEqualTo("en del af jer");
            assertThat(numbers.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Hjemmeplejen Nord");
            assertThat(isEmpty(numbers.getRow(1).getCell(1))).isTrue();
            assertThat(numbers.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2022");
            assertThat(numbers.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(58);
            assertThat(numbers.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(67);
            assertThat(isEmpty(numbers.getRow(3).getCell(2))).isTrue();
            assertThat(numbers.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(40);
            assertThat(chart.getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");

            XSLFSlide slide = slideOf(show, "Retfærdighed: faldet siden sidst");
            assertThat(texts(slide))
                    .anyMatch(text -> text.startsWith("Grå punkter handler kun om en del af jeres enhed i dag"));
            assertThat(notes(slide))
                    .contains("mindst 50\u00a0% i 2022, mindst 50\u00a0% i 2023", "Sammenlign kun med jer selv")
                    .doesNotContain("skraveret");
            XSLFTable all = slideOf(show, "Alle temaer over tid").getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(all.getCell(0, 1).getText()).isEqualTo("2022 (mindst 50\u00a0% af jer)");
            assertThat(all.getCell(0, 5).getText()).isEqualTo("2026");
        }
    }

    private static XSLFSlide slideOf(XMLSlideShow show, String title) {
        return show.getSlides().stream()
                .filter(slide -> title.equals(slide.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCommitteesTableNamesOnlyTheUnitsRightBelowTheOrganisation() throws IOException {
        try (var show = open(main())) {
            XSLFSlide slide = slideOf(show, "Enhederne lige under Vidby Kommune, tema for tema");
            XSLFTable grid = slide.getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(grid.getRows().stream()
                            .skip(1)
                            .map(row -> row.getCells().getFirst().getText()))
                    .containsExactlyElementsOf(
                            table.listChildren(table.getRoot().id()).stream()
                                    .map(ReleasedUnit::name)
                                    .toList());
            assertThat(notes(slide)).contains("»Over« og »under« er mod Vidby Kommune som helhed");
        }
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK;
    }

    private byte[] unit() {
        return slides.unit(table, Fixture.questionnaire(), Fixture.STREAM, Slides.Style.plain(Language.DA));
    }

    private byte[] main() {
        return slides.main(table, Fixture.questionnaire(), Slides.Style.plain(Language.DA));
    }

    private static XMLSlideShow open(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static byte[] written(XMLSlideShow show) throws IOException {
        var bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return bytes.toByteArray();
    }

    /// What stands on a slide besides its title.
    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(shape -> shape instanceof XSLFTextShape)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getPlaceholder() != Placeholder.TITLE)
                .map(XSLFTextShape::getText)
                .toList();
    }

    private static String notes(XSLFSlide slide) {
        return Arrays.stream(slide.getNotes().getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElse("");
    }
}
