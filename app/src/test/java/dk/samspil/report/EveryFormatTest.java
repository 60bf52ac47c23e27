package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.api.ApiKeys;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every number of the invented municipality, in every format: equal as displayed.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@OnRealPostgres
class EveryFormatTest {
    private static final Optional<String> OPEN = Optional.empty();
    /// Of how many reports one is written as PDF and as slides, which take longer.
    private static final int EVERY = 4;

    @Autowired
    Releases releases;

    @Autowired
    Surveys surveys;

    @Autowired
    Reports reports;

    @Autowired
    ApiKeys keys;

    @Autowired
    MockMvcTester web;

    private final Phrases phrases = Phrases.in(Language.DA);
    private ReleasedTable table;
    private Questionnaire questionnaire;

    @BeforeEach
    void theNewestRelease() {
        table = releases.findLatest().orElseThrow();
        questionnaire = surveys.get(table.release().round()).questionnaire();
    }

    @Test
    void allFiguresAreInTheCsvTheWorkbookAndTheProgramsAnswers() throws IOException {
        List<String> released = table.listFigures().stream()
                .map(figure -> line(figure.unit().value(), figure.measure().code(), shown(figure)))
                .toList();
        assertThat(released).hasSizeGreaterThan(1000);
        var exports = new Exports(reports);
        Scope everything = Scope.everything(table);

        List<String> withEarlier =
                Stream.concat(released.stream(), ofEarlierRounds()).toList();
        assertThat(withEarlier).hasSizeGreaterThan(released.size());

        byte[] csv = exports.csv(table, questionnaire, everything, Language.DA, OPEN);
        assertThat(inCsv(csv)).containsExactlyInAnyOrderElementsOf(withEarlier);
        byte[] xlsx = exports.xlsx(table, questionnaire, everything, Language.DA, OPEN);
        assertThat(inWorkbook(xlsx)).containsExactlyInAnyOrderElementsOf(withEarlier);
        assertThat(inAnswers()).containsExactlyInAnyOrderElementsOf(released);
    }

    /// What earlier rounds showed of the units; programs get it with those rounds.
    private Stream<String> ofEarlierRounds() {
        return table.trend().listFigures().stream()
                .map(figure -> line(
                        figure.unit().value(),
                        "past:" + figure.score() + ":" + figure.round(),
                        shown(figure.score(), figure.value())));
    }

    @Test
    void everyReportShowsThemOnItsPage() {
        for (UnitId report : withReport()) {
            Map<String, List<String>> cells = cells(reports.unitHtml(table, questionnaire, report, Language.DA));
            expected(report)
                    .forEach((label, value) -> assertThat(cells.get(label))
                            .as("%s, %s", report, label)
                            .contains(value));
            sharesOf(report)
                    .forEach((question, percents) -> assertThat(String.join(" ", cells.get(question)))
                            .as("%s, %s", report, question)
                            .contains(percents));
        }
    }

    @Test
    void everyReportShowsThemOnPaper() throws IOException {
        for (UnitId report : sample()) {
            String text = pdf(reports.unitPdf(table, questionnaire, report, Language.DA));
            expected(report)
                    .forEach((label, value) -> assertThat(text)
                            .as("%s, %s", report, label)
                            .containsPattern(Pattern.quote(label) + "( vendt)? " + Pattern.quote(value)));
        }
    }

    @Test
    void everyChartOnASlideHasTheSameNumbers() throws IOException, InvalidFormatException {
        var slides = new Slides(reports);
        for (UnitId report : sample()) {
            Map<String, String> expected = expected(report);
            byte[] file = slides.unit(table, questionnaire, report, Slides.Style.plain(Language.DA));
            try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                assertThat(show.getCharts()).isNotEmpty();
                for (XSLFChart chart : show.getCharts()) {
                    inChart(chart)
                            .forEach((label, value) -> assertThat(value)
                                    .as("%s, %s", report, label)
                                    .isEqualTo(expected.getOrDefault(label, "–")));
                }
            }
        }
    }

    @Test
    void thePosterShowsTheNumbersOfTheFirstPicture() throws IOException {
        var papers = new Papers(reports);
        for (UnitId report : sample()) {
            UnitReport shown = reports.unitReport(table, questionnaire, report, Language.DA);
            String text = pdf(papers.poster(table, questionnaire, report, Language.DA, OPEN));
            shown.picture().rows().forEach(row -> assertThat(text).contains(plain(row.label()), plain(row.value())));
        }
    }

    /// Computed here from the figures by hand: of the demonstration's five answers the two upper ones.
    @Test
    void toldSharesAreTheShownDistributionsUpperAnswersEverywhere() throws IOException {
        var slides = new Slides(reports);
        int told = 0;
        for (UnitId report : withReport()) {
            Optional<String> share = shareOf(report);
            String page = words(reports.unitHtml(table, questionnaire, report, Language.DA));
            share.ifPresentOrElse(
                    percent -> assertThat(page).as(report.value()).contains(percent + " svarer positivt"),
                    () -> assertThat(page).as(report.value()).doesNotContain("% svarer positivt"));
            if (share.isPresent() && told++ % EVERY == 0) {
                assertThat(pdf(reports.unitPdf(table, questionnaire, report, Language.DA)))
                        .contains(share.get() + " svarer positivt");
                byte[] file = slides.unit(table, questionnaire, report, Slides.Style.plain(Language.DA));
                try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                    assertThat(show.getSlides())
                            .extracting(slide -> plain(slide.getTitle()))
                            .contains(share.get() + " svarer positivt");
                }
            }
        }
        assertThat(told).isGreaterThan(EVERY);
        assertThat(words(reports.overviewHtml(table, questionnaire, Language.DA)))
                .contains(shareOf(table.getRoot().id()).orElseThrow() + " svarer positivt");
        assertThat(pdf(new Papers(reports).mainReport(table, questionnaire, Language.DA, OPEN)))
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

    private static String line(String unit, String code, String shown) {
        return unit + " " + code + " " + shown;
    }

    private String shown(ReleasedFigure figure) {
        return shown(figure.measure().code(), figure.value());
    }

    private String shown(String code, ReleasedValue value) {
        return plain(code.equals("response_rate") ? phrases.rate(value) : phrases.value(value));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    /// Themes and questions of a report with what is shown of each.
    private Map<String, String> expected(UnitId report) {
        Map<String, String> expected = new LinkedHashMap<>();
        questionnaire.dimensions().forEach(each -> put(expected, report, each.id(), each.label()));
        questionnaire.composites().forEach(each -> put(expected, report, each.id(), each.label()));
        questionnaire.listItems().forEach(each -> put(expected, report, each.id(), each.text()));
        return expected;
    }

    private void put(Map<String, String> expected, UnitId report, String id, LocalText label) {
        table.find(report, new Measure.Mean(id))
                .ifPresent(figure -> expected.put(plain(label.in(Language.DA)), shown(figure)));
    }

    private Map<String, List<String>> sharesOf(UnitId report) {
        Map<String, List<String>> shares = new LinkedHashMap<>();
        questionnaire.listItems().forEach(item -> {
            List<String> percents = table.listShares(report, item.id()).stream()
                    .filter(figure -> figure.value() instanceof ReleasedValue.Whole)
                    .map(figure -> figure.value().text() + " %")
                    .toList();
            if (!percents.isEmpty()) {
                shares.put(plain(item.text().in(Language.DA)), percents);
            }
        });
        return shares;
    }

    private List<UnitId> withReport() {
        return Stream.concat(
                        table.listUnits().stream()
                                .filter(ReleasedUnit::published)
                                .map(ReleasedUnit::id),
                        table.listJoints().stream().map(ReleasedGroup::id))
                .toList();
    }

    /// Some reports of every size, and those that units share.
    private List<UnitId> sample() {
        List<UnitId> all = withReport();
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .filter(at -> at % EVERY == 0)
                                .mapToObj(all::get),
                        table.listJoints().stream().map(ReleasedGroup::id))
                .distinct()
                .toList();
    }

    private static List<String> inCsv(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> !row.getField("Værdi").isEmpty())
                    .filter(row -> !row.getField("Kode").equals("answered"))
                    .map(row -> line(row.getField("Enhed-id"), row.getField("Kode"), plain(row.getField("Værdi"))))
                    .toList();
        }
    }

    private static List<String> inWorkbook(byte[] xlsx) throws IOException {
        List<String> found = new ArrayList<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (String sheet :
                    List.of("Temaer", "Spørgsmål", "Fordelinger", "Opdelinger", "Over tid", "Svarprocenter")) {
                List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
                List<String> head =
                        rows.getFirst().stream().map(cell -> cell.getText()).toList();
                for (Row row : rows.subList(1, rows.size())) {
                    boolean rate = sheet.equals("Svarprocenter");
                    int at =
                            Math.max(head.indexOf(rate ? "Svarprocent (%)" : "Point (0-100)"), head.indexOf("Procent"));
                    String code = rate ? "response_rate" : row.getCellText(head.indexOf("Kode"));
                    if (!row.getCellText(at).isEmpty()) {
                        boolean number = row.getCell(at).getType() == CellType.NUMBER;
                        String shown = plain(row.getCellText(at)) + (rate && number ? " %" : "");
                        found.add(line(row.getCellText(0), code, shown));
                    }
                }
            }
        }
        return found;
    }

    private List<String> inAnswers() {
        String key = keys.make("of every format", Actor.APPLICATION).secret();
        List<String> found = new ArrayList<>();
        int total = 1;
        for (int page = 1; found.size() < total; page++) {
            var answer = web.get()
                    .uri("/api/v1/rounds/" + table.release().round() + "/figures?size=1000&page=" + page)
                    .header("Authorization", "Bearer " + key)
                    .exchange();
            assertThat(answer).hasStatusOk();
            JsonNode figures = JsonMapper.shared()
                    .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
            total = figures.get("total").intValue();
            figures.get("figures").forEach(each -> {
                String code = each.get("measure").stringValue();
                ReleasedValue value = ReleasedValue.parse(each.get("shown").stringValue());
                found.add(line(each.get("unit").stringValue(), code, shown(code, value)));
            });
        }
        return found;
    }

    /// The cells of all tables of a page by the words of their rows.
    private static Map<String, List<String>> cells(String html) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        Pattern.compile("(?s)<tr[^>]*>\\s*<th scope=\"row\"[^>]*>(.*?)</th>(.*?)</tr>")
                .matcher(html)
                .results()
                .forEach(row -> {
                    List<String> found = cells.computeIfAbsent(words(row.group(1)), label -> new ArrayList<>());
                    Pattern.compile("(?s)<td[^>]*>(.*?)</td>")
                            .matcher(row.group(2))
                            .results()
                            .forEach(cell -> found.add(words(cell.group(1))));
                });
        return cells;
    }

    private static String words(String html) {
        return plain(html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String pdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /// What a chart says of each label: the number of its bar, or the words behind the label.
    private static Map<String, String> inChart(XSLFChart chart) throws IOException, InvalidFormatException {
        Map<String, String> found = new LinkedHashMap<>();
        for (var row : chart.getWorkbook().getSheetAt(0)) {
            var bar = row.getCell(1);
            if (row.getRowNum() > 0) {
                String label = plain(row.getCell(0).getStringCellValue());
                var range = Pattern.compile("(.*) \\(([^()]*)\\)").matcher(label);
                if (bar != null && bar.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    found.put(label, Integer.toString((int) bar.getNumericCellValue()));
                } else if (range.matches()) {
                    found.put(range.group(1), range.group(2));
                }
            }
        }
        assertThat(found)
                .hasSize(chart.getChartSeries()
                        .getFirst()
                        .getSeries(0)
                        .getCategoryData()
                        .getPointCount());
        return found;
    }
}
