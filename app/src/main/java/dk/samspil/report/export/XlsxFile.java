package dk.samspil.report.export;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.export.FigureRow.Group;
import dk.samspil.report.export.FigureRow.Shown;
import dk.samspil.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The rows as a workbook: a sheet on what the file is, and one for each kind of figure. Whole numbers are numbers,
/// classes and ranges are text, and no cell holds a formula.
final class XlsxFile {
    private final FigureWords words;
    private final SheetFrame frame;

    /// @param frame what stands at the head and foot of every printed sheet
    XlsxFile(FigureWords words, SheetFrame frame) {
        this.words = words;
        this.frame = frame;
    }

    byte[] write(About about, Rows all) {
        List<FigureRow> rows = all.figures();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samspil", "1.0")) {
            aboutSheet(workbook, about);
            sheet(workbook, FigureKind.THEME, rows, themeColumns());
            sheet(workbook, FigureKind.QUESTION, rows, questionColumns());
            sheet(workbook, FigureKind.DISTRIBUTION, rows, distributionColumns());
            sheet(workbook, FigureKind.BREAKDOWN, rows, breakdownColumns());
            if (!all.targets().isEmpty()) {
                targetSheet(workbook, all.targets());
            }
            if (!all.past().isEmpty()) {
                pastSheet(workbook, all.past());
            }
            if (!all.compared().isEmpty()) {
                comparedSheet(workbook, all.compared());
            }
            rateSheet(workbook, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What a cell holds: a number where it is one, else text.
    private record Column(String name, double width, Function<FigureRow, Object> cell) {}

    private List<Column> themeColumns() {
        return List.of(unitId(), unit(), label("theme", 32), code(), count(), value("points"), explanation());
    }

    private List<Column> questionColumns() {
        return List.of(unitId(), unit(), label("question", 60), code(), count(), value("points"), explanation());
    }

    private List<Column> distributionColumns() {
        return List.of(
                unitId(),
                unit(),
                label("question", 60),
                code(),
                new Column(words.text("column.answers"), 34, FigureRow::answers),
                count(),
                value("percent"),
                explanation());
    }

    private List<Column> breakdownColumns() {
        return List.of(
                unitId(),
                unit(),
                new Column(words.text("column.cut"), 20, FigureRow::cut),
                new Column(
                        words.text("column.group"),
                        34,
                        row -> row.group().map(Group::name).orElse("")),
                label("measure", 44),
                code(),
                count(),
                value("points"),
                explanation());
    }

    private Column unitId() {
        return new Column(words.text("column.unit_id"), 16, row -> row.unit().value());
    }

    private Column unit() {
        return new Column(words.text("column.unit"), 32, FigureRow::unitName);
    }

    private Column label(String name, double width) {
        return new Column(words.text("column." + name), width, FigureRow::label);
    }

    private Column code() {
        return new Column(
                words.text("column.measure_code"), 22, row -> row.measure().code());
    }

    private Column count() {
        return new Column(words.text("column.n"), 12, XlsxFile::countCell);
    }

    private Column value(String unit) {
        return new Column(words.text("column." + unit), 14, XlsxFile::valueCell);
    }

    private Column explanation() {
        return new Column(words.text("column.explanation"), 70, FigureRow::explanation);
    }

    private static Object countCell(FigureRow row) {
        return row.shown()
                .<Object>map(shown -> shown.count() instanceof ReleasedCount.Exact(int n) ? n : shown.countWords())
                .orElse("");
    }

    private static Object valueCell(FigureRow row) {
        Optional<ReleasedValue> value = row.shown().flatMap(Shown::value);
        return value.orElse(null) instanceof ReleasedValue.Whole(int whole) ? whole : row.valueWords();
    }

    private void aboutSheet(Workbook workbook, About about) {
        var sheet = new Sheet(workbook, words.text("sheet.about"), frame);
        sheet.widths(List.of(26.0, 110.0));
        about.lines().forEach(line -> sheet.row(List.of(line.name(), line.words())));
        sheet.finish();
    }

    private void sheet(Workbook workbook, FigureKind kind, List<FigureRow> rows, List<Column> columns) {
        var sheet = new Sheet(workbook, words.text("sheet." + kind.code()), frame);
        sheet.widths(columns.stream().map(Column::width).toList());
        sheet.head(columns.stream().map(Column::name).toList());
        rows.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> sheet.row(
                        columns.stream().map(column -> column.cell().apply(row)).toList()));
        sheet.finish();
    }

    /// What units were to reach, what they have, and the verdict.
    private void targetSheet(Workbook workbook, List<TargetRow> targets) {
        var sheet = new Sheet(workbook, words.text("sheet.target"), frame);
        sheet.widths(List.of(16.0, 32.0, 32.0, 22.0, 16.0, 16.0, 50.0));
        sheet.head(Stream.of("unit_id", "unit", "theme", "measure_code", "target", "reached", "verdict")
                .map(column -> words.text("column." + column))
                .toList());
        targets.forEach(row -> sheet.row(List.of(
                row.unit().value(),
                row.unitName(),
                row.label(),
                row.code(),
                row.points(),
                row.value().<Object>map(this::cell).orElse(""),
                row.words())));
        sheet.finish();
    }

    private Object cell(ReleasedValue value) {
        return value instanceof ReleasedValue.Whole(int whole) ? whole : words.value(value);
    }

    /// What earlier rounds showed of the units, one figure a row.
    private void pastSheet(Workbook workbook, List<PastRow> past) {
        var sheet = new Sheet(workbook, words.text("sheet.past"), frame);
        sheet.widths(List.of(16.0, 32.0, 12.0, 32.0, 22.0, 12.0, 14.0, 50.0));
        sheet.head(Stream.of("unit_id", "unit", "round", "theme", "measure_code", "n", "points", "explanation")
                .map(column -> words.text("column." + column))
                .toList());
        past.forEach(row -> sheet.row(List.of(
                row.unit().value(),
                row.unitName(),
                row.round(),
                row.label(),
                row.code(),
                row.count() instanceof ReleasedCount.Exact(int n) ? n : words.count(row.count()),
                cell(row.value()),
                row.explanation())));
        sheet.finish();
    }

    private void comparedSheet(Workbook workbook, List<ComparedRow> compared) {
        var sheet = new Sheet(workbook, words.text("sheet.compared"), frame);
        sheet.widths(List.of(16.0, 32.0, 32.0, 22.0, 44.0, 12.0, 14.0, 24.0, 60.0));
        sheet.head(Stream.of(
                        "unit_id", "unit", "theme", "measure_code", "against", "n", "points", "verdict", "explanation")
                .map(column -> words.text("column." + column))
                .toList());
        compared.forEach(row -> sheet.row(List.of(
                row.unit().value(),
                row.unitName(),
                row.theme(),
                row.code(),
                row.against(),
                row.answers(),
                numberIn(row.points()),
                row.verdict(),
                row.explanation())));
        sheet.finish();
    }

    private static Object numberIn(String points) {
        return points.chars().allMatch(Character::isDigit) ? (Object) Integer.valueOf(points) : points;
    }

    /// Answers and response rate of a unit in one row.
    private void rateSheet(Workbook workbook, List<FigureRow> rows) {
        Map<UnitId, List<FigureRow>> byUnit = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.kind() == FigureKind.RATE)
                .forEach(row -> byUnit.computeIfAbsent(row.unit(), unit -> new ArrayList<>())
                        .add(row));
        var sheet = new Sheet(workbook, words.text("sheet.rate"), frame);
        sheet.widths(List.of(16.0, 32.0, 12.0, 18.0, 90.0));
        sheet.head(List.of(
                words.text("column.unit_id"),
                words.text("column.unit"),
                words.text("column.n"),
                words.text("column.rate"),
                words.text("column.explanation")));
        byUnit.values().forEach(unit -> sheet.row(rateCells(unit)));
        sheet.finish();
    }

    private static List<Object> rateCells(List<FigureRow> unit) {
        FigureRow answered = unit.getFirst();
        Object rate = unit.stream()
                .filter(row -> row.measure() instanceof Measure.ResponseRate)
                .findFirst()
                .map(XlsxFile::valueCell)
                .orElse("");
        String explanation = String.join(
                " ",
                unit.stream()
                        .map(FigureRow::explanation)
                        .filter(text -> !text.isEmpty())
                        .toList());
        return List.of(answered.unit().value(), answered.unitName(), countCell(answered), rate, explanation);
    }
}
