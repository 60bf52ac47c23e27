package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTarget;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.Releases;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.report.api.ApiKeys;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void allFiguresAreInTheCsvTheWorkbookAndTheProgramsAnswers() throws IOException {
        List<String> released = table.listFigures().stream()
                .map(figure ->
                        EveryNumber.line(figure.unit().value(), figure.measure().code(), numbers.shown(figure)))
                .toList();
        assertThat(released).hasSizeGreaterThan(1000);
        var exports = new Exports(reports);
        Scope everything = Scope.everything(table);

        List<String> targets = table.listTargets().stream()
                .map(target -> EveryNumber.line(
                        target.unit().value(), "target:" + target.score(), Integer.toString(target.points())))
                .toList();
        List<String> earlier = ofEarlierRounds().toList();
        assertThat(targets).isNotEmpty();
        assertThat(earlier).isNotEmpty();
        List<String> all =
                Stream.of(released, targets, earlier).flatMap(List::stream).toList();

        byte[] csv = exports.csv(table, questionnaire, everything, Language.DA, OPEN);
        assertThat(inCsv(csv)).containsExactlyInAnyOrderElementsOf(all);
        byte[] xlsx = exports.xlsx(table, questionnaire, everything, Language.DA, OPEN);
        assertThat(inWorkbook(xlsx)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(inAnswers()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whetherATargetIsReachedIsTheSameOnThePageInTheFilesAndForPrograms() throws IOException {
        var exports = new Exports(reports);
        Scope everything = Scope.everything(table);
        List<String> expected = table.listTargets().stream()
                .map(target -> target.unit() + " target:" + target.score() + " "
                        + reports.claims(table, questionnaire)
                                .find(target.unit(), target.score())
                                .target())
                .toList();

        assertThat(expected)
                .anyMatch(line -> line.endsWith(" MET"))
                .anyMatch(line -> line.endsWith("NOT_MET"))
                .anyMatch(line -> line.endsWith("CANNOT_TELL"));
        assertThat(verdictsInCsv(exports.csv(table, questionnaire, everything, Language.DA, OPEN)))
                .containsExactlyElementsOf(expected);
        assertThat(verdictsInWorkbook(exports.xlsx(table, questionnaire, everything, Language.DA, OPEN)))
                .containsExactlyElementsOf(expected);
        assertThat(answers("targets", "targets").stream()
                        .map(each -> each.get("unit").stringValue() + " target:"
                                + each.get("code").stringValue() + " "
                                + each.get("verdict").stringValue().toUpperCase(Locale.ROOT)))
                .containsExactlyElementsOf(expected);
        for (ReleasedTarget target : table.listTargets()) {
            if (table.find(target.unit(), new Measure.Mean(target.score())).isPresent()) {
                String page = EveryNumber.words(reports.unitHtml(table, questionnaire, target.unit(), Language.DA));
                assertThat(page).contains("måltal " + target.points() + onThePage(verdict(target)));
            }
        }
    }

    private static String onThePage(TargetRule.Verdict verdict) {
        return switch (verdict) {
            case MET -> ": nået";
            case NOT_MET -> ": ikke nået";
            case CANNOT_TELL -> ": kan ikke afgøres";
            case NOT_COMPARED -> "";
        };
    }

    private TargetRule.Verdict verdict(ReleasedTarget target) {
        return reports.claims(table, questionnaire)
                .find(target.unit(), target.score())
                .target();
    }

    private static List<String> verdictsInCsv(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> row.getField("Art").equals("måltal"))
                    .map(row -> row.getField("Enhed-id") + " " + row.getField("Kode") + " "
                            + verdict(row.getField("Forklaring")))
                    .toList();
        }
    }

    private static List<String> verdictsInWorkbook(byte[] xlsx) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.findSheet("Måltal").orElseThrow().read();
            return rows.subList(1, rows.size()).stream()
                    .map(row -> row.getCellText(0) + " " + row.getCellText(3) + " " + verdict(row.getCellText(6)))
                    .toList();
        }
    }

    private static String verdict(String words) {
        return switch (words) {
            case "Nået." -> "MET";
            case "Ikke nået." -> "NOT_MET";
            case "Kan ikke afgøres: Så tæt på kan det være tilfældigt." -> "CANNOT_TELL";
            case "Kan ikke prøves." -> "NOT_COMPARED";
            default -> throw new AssertionError(words);
        };
    }

    /// What earlier rounds showed of the units.
    private Stream<String> ofEarlierRounds() {
        return table.trend().listFigures().stream()
                .map(figure -> EveryNumber.line(
                        figure.unit().value(),
                        "past:" + figure.score() + ":" + figure.round(),
                        numbers.shown(figure.score(), figure.value())));
    }

    @Test
    void everyReportShowsThemOnItsPage() {
        for (UnitId report : numbers.withReport()) {
            Map<String, List<String>> cells =
                    EveryNumber.cells(reports.unitHtml(table, questionnaire, report, Language.DA));
            numbers.expected(report)
                    .forEach((label, value) -> assertThat(cells.get(label))
                            .as("%s, %s", report, label)
                            .contains(value));
            numbers.sharesOf(report)
                    .forEach((question, percents) -> assertThat(String.join(" ", cells.get(question)))
                            .as("%s, %s", report, question)
                            .contains(percents));
        }
    }

    @Test
    void everyReportShowsThemOnPaper() throws IOException {
        for (UnitId report : numbers.sample()) {
            String text = EveryNumber.pdf(reports.unitPdf(table, questionnaire, report, Language.DA));
            numbers.expected(report)
                    .forEach((label, value) -> assertThat(text)
                            .as("%s, %s", report, label)
                            .containsPattern(Pattern.quote(label) + "( vendt)? " + Pattern.quote(value)));
        }
    }

    @Test
    void everyChartOnASlideHasTheSameNumbers() throws IOException, InvalidFormatException {
        var slides = new Slides(reports);
        for (UnitId report : numbers.sample()) {
            Map<String, String> expected = numbers.expected(report);
            byte[] file = slides.unit(table, questionnaire, report, Slides.Style.plain(Language.DA));
            try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                assertThat(show.getCharts()).isNotEmpty();
                for (XSLFChart chart : show.getCharts()) {
                    if (!EveryNumber.isOverTime(chart)) {
                        inChart(chart)
                                .forEach((label, value) -> assertThat(value)
                                        .as("%s, %s", report, label)
                                        .isEqualTo(expected.getOrDefault(label, "–")));
                    }
                }
            }
        }
    }

    @Test
    void postersAndTheFactSheetAsPagesHaveTheNumbersOfTheirPdf() {
        var papers = new Papers(reports);
        for (UnitId report : numbers.withReport()) {
            UnitReport shown = reports.unitReport(table, questionnaire, report, Language.DA);
            Map<String, List<String>> cells =
                    EveryNumber.cells(papers.posterHtml(table, questionnaire, report, Language.DA));
            shown.picture()
                    .rows()
                    .forEach(row -> assertThat(cells.get(EveryNumber.plain(row.label())))
                            .as("%s, %s", report, row.label())
                            .contains(EveryNumber.plain(row.value())));
        }
        Map<String, List<String>> facts = EveryNumber.cells(papers.factSheetHtml(table, questionnaire, Language.DA));
        numbers.expected(table.getRoot().id()).forEach((label, value) -> {
            if (facts.containsKey(label)) {
                assertThat(facts.get(label)).contains(value);
            }
        });
        assertThat(facts)
                .containsKey(EveryNumber.plain(
                        questionnaire.dimensions().getFirst().label().in(Language.DA)));
    }

    @Test
    void thePosterShowsTheNumbersOfTheFirstPicture() throws IOException {
        var papers = new Papers(reports);
        for (UnitId report : numbers.sample()) {
            UnitReport shown = reports.unitReport(table, questionnaire, report, Language.DA);
            String text = EveryNumber.pdf(papers.poster(table, questionnaire, report, Language.DA, OPEN));
            shown.picture()
                    .rows()
                    .forEach(row ->
                            assertThat(text).contains(EveryNumber.plain(row.label()), EveryNumber.plain(row.value())));
        }
    }

    private static List<String> inCsv(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> !row.getField("Værdi").isEmpty())
                    .filter(row -> !row.getField("Kode").equals("answered"))
                    .map(row -> EveryNumber.line(
                            row.getField("Enhed-id"), row.getField("Kode"), EveryNumber.plain(row.getField("Værdi"))))
                    .toList();
        }
    }

    private static List<String> inWorkbook(byte[] xlsx) throws IOException {
        List<String> found = new ArrayList<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (String sheet : List.of(
                    "Temaer", "Spørgsmål", "Fordelinger", "Opdelinger", "Måltal", "Over tid", "Svarprocenter")) {
                List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
                List<String> head =
                        rows.getFirst().stream().map(cell -> cell.getText()).toList();
                for (Row row : rows.subList(1, rows.size())) {
                    boolean rate = sheet.equals("Svarprocenter");
                    int at = Stream.of("Svarprocent (%)", "Point (0-100)", "Procent", "Måltal (0-100)")
                            .mapToInt(head::indexOf)
                            .max()
                            .orElseThrow();
                    String code = rate ? "response_rate" : row.getCellText(head.indexOf("Kode"));
                    if (!row.getCellText(at).isEmpty()) {
                        boolean number = row.getCell(at).getType() == CellType.NUMBER;
                        String shown = EveryNumber.plain(row.getCellText(at)) + (rate && number ? " %" : "");
                        found.add(EveryNumber.line(row.getCellText(0), code, shown));
                    }
                }
            }
        }
        return found;
    }

    private List<String> inAnswers() {
        List<String> found = new ArrayList<>();
        answers("figures", "figures").forEach(each -> {
            String code = each.get("measure").stringValue();
            ReleasedValue value = ReleasedValue.parse(each.get("shown").stringValue());
            found.add(EveryNumber.line(each.get("unit").stringValue(), code, numbers.shown(code, value)));
        });
        answers("targets", "targets")
                .forEach(each -> found.add(EveryNumber.line(
                        each.get("unit").stringValue(),
                        "target:" + each.get("code").stringValue(),
                        Integer.toString(each.get("points").intValue()))));
        answers("trend", "figures").forEach(each -> {
            String code = each.get("code").stringValue();
            ReleasedValue value = ReleasedValue.parse(each.get("shown").stringValue());
            found.add(EveryNumber.line(
                    each.get("unit").stringValue(),
                    "past:" + code + ":" + each.get("round").stringValue(),
                    numbers.shown(code, value)));
        });
        return found;
    }

    /// All pages of a list that programs get.
    private List<JsonNode> answers(String address, String list) {
        String key = keys.make("of every format", Actor.APPLICATION).secret();
        List<JsonNode> found = new ArrayList<>();
        int total = 1;
        for (int page = 1; found.size() < total; page++) {
            var answer = web.get()
                    .uri("/api/v1/rounds/" + table.release().round() + "/" + address + "?size=1000&page=" + page)
                    .header("Authorization", "Bearer " + key)
                    .exchange();
            assertThat(answer).hasStatusOk();
            JsonNode json = JsonMapper.shared()
                    .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
            total = json.get("total").intValue();
            json.get(list).forEach(found::add);
        }
        return found;
    }

    /// What a chart says of each label: the number of its bar, or the words behind the label.
    private static Map<String, String> inChart(XSLFChart chart) throws IOException, InvalidFormatException {
        Map<String, String> found = new LinkedHashMap<>();
        for (var row : chart.getWorkbook().getSheetAt(0)) {
            var bar = row.getCell(1);
            if (row.getRowNum() > 0) {
                String label = EveryNumber.plain(row.getCell(0).getStringCellValue());
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
