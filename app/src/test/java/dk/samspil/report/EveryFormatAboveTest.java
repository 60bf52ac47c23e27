package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.disclosure.TrendRound;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/// Every number of the invented municipality over time and from above: on slides and on paper as in the release.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@OnRealPostgres
class EveryFormatAboveTest {
    private static final Optional<String> OPEN = Optional.empty();

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

    @Test
    void theSlidesOverTimeHaveTheNumbersOfEveryRound() throws IOException, InvalidFormatException {
        var slides = new Slides(reports);
        int told = 0;
        for (UnitId report : numbers.sample()) {
            byte[] file = slides.unit(table, questionnaire, report, Slides.Style.plain(Language.DA));
            told += checkOverTime(report, file);
        }
        assertThat(told).isPositive();
        UnitId root = table.getRoot().id();
        assertThat(checkOverTime(root, slides.main(table, questionnaire, Slides.Style.plain(Language.DA))))
                .isPositive();
    }

    /// Compares the chart and the table over time of a presentation with the release.
    ///
    /// @return how many numbers there are
    private int checkOverTime(UnitId report, byte[] file) throws IOException, InvalidFormatException {
        Map<String, List<String>> expected = overTime(report);
        int found = 0;
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (XSLFSlide slide : show.getSlides()) {
                Optional<XSLFTable> grid = slide.getShapes().stream()
                        .filter(XSLFTable.class::isInstance)
                        .map(XSLFTable.class::cast)
                        .findFirst();
                if (slide.getTitle().startsWith("Alle temaer over tid")) {
                    for (XSLFTableRow row :
                            grid.orElseThrow().getRows().stream().skip(1).toList()) {
                        List<String> cells = row.getCells().stream()
                                .map(cell -> EveryNumber.plain(cell.getText()))
                                .toList();
                        assertThat(cells.subList(1, cells.size()))
                                .as("%s, %s", report, cells.getFirst())
                                .isEqualTo(expected.get(cells.getFirst()));
                        found += cells.size() - 1;
                    }
                }
            }
            for (XSLFChart chart : show.getCharts()) {
                if (EveryNumber.isOverTime(chart)) {
                    List<String> points = pointsOverTime(chart);
                    assertThat(expected).containsValue(points);
                    found += points.size();
                }
            }
        }
        return found;
    }

    /// By theme what each round shows of a report; a dash where it shows nothing.
    private Map<String, List<String>> overTime(UnitId report) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<TrendRound> rounds = table.trend().listRounds();
        Stream.concat(
                        questionnaire.dimensions().stream().map(each -> Map.entry(each.id(), each.label())),
                        questionnaire.composites().stream().map(each -> Map.entry(each.id(), each.label())))
                .forEach(theme -> {
                    List<String> values = new ArrayList<>();
                    rounds.subList(0, rounds.size() - 1)
                            .forEach(round -> values.add(table.trend()
                                    .find(report, round.round(), theme.getKey())
                                    .map(figure -> EveryNumber.plain(numbers.shown("mean", figure.value())))
                                    .orElse("–")));
                    values.add(table.find(report, new Measure.Mean(theme.getKey()))
                            .map(numbers::shown)
                            .orElse("–"));
                    expected.put(EveryNumber.plain(theme.getValue().in(Language.DA)), values);
                });
        return expected;
    }

    /// What a chart over time says of each round: the number of a point of the unit or a part of it, or words.
    private static List<String> pointsOverTime(XSLFChart chart) throws IOException, InvalidFormatException {
        List<String> found = new ArrayList<>();
        var sheet = chart.getWorkbook().getSheetAt(0);
        boolean hasPart = sheet.getRow(0).getCell(2) != null
                && sheet.getRow(0).getCell(2).getStringCellValue().equals("en del af jer");
        for (var row : sheet) {
            if (row.getRowNum() > 0) {
                String label = EveryNumber.plain(row.getCell(0).getStringCellValue());
                var range = Pattern.compile("(.*) \\(([^()]*)\\)").matcher(label);
                List<String> shown = Stream.of(row.getCell(1), hasPart ? row.getCell(2) : null)
                        .filter(cell ->
                                cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC)
                        .map(cell -> Integer.toString((int) cell.getNumericCellValue()))
                        .toList();
                assertThat(shown).hasSizeLessThan(2);
                found.add(shown.isEmpty() ? range.matches() ? range.group(2) : "–" : shown.getFirst());
            }
        }
        return found;
    }

    @Test
    void theMainReportAndItsSlidesHaveTheSpreadAndTheHeatMapOfTheOverview() throws IOException {
        Overview overview = reports.overview(table, questionnaire, Language.DA);
        HeatMap map = overview.heatMap().orElseThrow();
        UnitReport.Table spread = overview.spread().orElseThrow().table();
        for (HeatMap.Row row : map.rows()) {
            for (int theme = 0; theme < map.themes().size(); theme++) {
                assertThat(row.cells().get(theme).value()).isEqualTo(shownOf(row.name(), theme));
            }
        }

        String paper = EveryNumber.pdf(new Papers(reports).mainReport(table, questionnaire, Language.DA, OPEN));
        map.rows()
                .forEach(row -> assertThat(paper)
                        .containsPattern(row.cells().stream()
                                .map(cell -> Pattern.quote(EveryNumber.plain(cell.value())))
                                .collect(Collectors.joining(
                                        "( \\D+)? ", Pattern.quote(EveryNumber.plain(row.name())) + " ", ""))));
        spread.rows()
                .forEach(row -> assertThat(paper)
                        .contains(EveryNumber.plain(row.head()) + " "
                                + EveryNumber.plain(String.join(" ", row.cells()))));

        byte[] file = new Slides(reports).main(table, questionnaire, Slides.Style.plain(Language.DA));
        Map<String, List<String>> onSlides = inGrids(file);
        spread.rows().forEach(row -> assertThat(onSlides).containsEntry(EveryNumber.plain(row.head()), row.cells()));
        map.rows().stream().filter(row -> row.depth() == 0).forEach(row -> {
            List<String> cells = onSlides.get(EveryNumber.plain(row.name()));
            assertThat(cells).hasSameSizeAs(row.cells());
            for (int theme = 0; theme < cells.size(); theme++) {
                assertThat(cells.get(theme))
                        .startsWith(EveryNumber.plain(row.cells().get(theme).value()));
            }
        });
    }

    /// What the release shows of a unit in the theme with that number.
    private String shownOf(String unit, int theme) {
        List<String> ids = Asked.in(table, questionnaire, table.getRoot().id()).dimensions().stream()
                .map(Dimension::id)
                .toList();
        return table.listUnits().stream()
                .filter(each -> each.name().equals(unit))
                .map(each -> table.find(each.id(), new Measure.Mean(ids.get(theme)))
                        .map(numbers::shown)
                        .orElse("–"))
                .findFirst()
                .orElseThrow();
    }

    /// The cells of the tables on slides that are not about time, by the words of their rows.
    private static Map<String, List<String>> inGrids(byte[] file) throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            show.getSlides().stream()
                    .filter(slide -> !slide.getTitle().contains("over tid"))
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .flatMap(grid -> grid.getRows().stream().skip(1))
                    .forEach(row -> found.put(
                            EveryNumber.plain(row.getCells().getFirst().getText()),
                            row.getCells().stream()
                                    .skip(1)
                                    .map(cell -> EveryNumber.plain(cell.getText()))
                                    .toList()));
        }
        return found;
    }
}
