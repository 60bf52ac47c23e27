package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XSLFChart;

/// What formats are compared with: the numbers of a release as they are displayed, in Danish.
record EveryNumber(ReleasedTable table, Questionnaire questionnaire) {
    /// Of how many reports one is written as PDF and as slides, which take longer.
    private static final int EVERY = 4;

    private static final Phrases PHRASES = Phrases.in(Language.DA);

    static String line(String unit, String code, String shown) {
        return unit + " " + code + " " + shown;
    }

    String shown(ReleasedFigure figure) {
        return shown(figure.measure().code(), figure.value());
    }

    String shown(String code, ReleasedValue value) {
        return plain(code.equals("response_rate") ? PHRASES.rate(value) : PHRASES.value(value));
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    /// Themes and questions of a report with what is shown of each.
    Map<String, String> expected(UnitId report) {
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

    Map<String, List<String>> sharesOf(UnitId report) {
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

    List<UnitId> withReport() {
        return Stream.concat(
                        table.listUnits().stream()
                                .filter(ReleasedUnit::published)
                                .map(ReleasedUnit::id),
                        table.listJoints().stream().map(ReleasedGroup::id))
                .toList();
    }

    /// Some reports of every size, and those that units share.
    List<UnitId> sample() {
        List<UnitId> all = withReport();
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .filter(at -> at % EVERY == 0)
                                .mapToObj(all::get),
                        table.listJoints().stream().map(ReleasedGroup::id))
                .distinct()
                .toList();
    }

    /// The cells of all tables of a page by the words of their rows.
    static Map<String, List<String>> cells(String html) {
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

    static String words(String html) {
        return plain(html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    static String pdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    static boolean isOverTime(XSLFChart chart) {
        return chart.getCTChart().getPlotArea().sizeOfLineChartArray() > 0;
    }
}
