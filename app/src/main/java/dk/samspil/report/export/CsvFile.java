package dk.samspil.report.export;

import dk.samspil.files.Spreadsheet;
import java.util.ArrayList;
import java.util.List;

/// The rows as one CSV file. The last columns say of every row which rules were in force and whether it may be passed
/// on: rows are cut out and pasted.
final class CsvFile {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "unit_id",
            "unit",
            "measure_code",
            "measure",
            "answers",
            "cut",
            "group",
            "n",
            "value",
            "explanation",
            "rules",
            "status");

    private CsvFile() {}

    static byte[] write(Rows rows, FigureWords words, String rules, String status) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream().map(column -> words.text("column." + column)).toList());
        rows.figures().forEach(row -> lines.add(line(row, words, rules, status)));
        rows.targets().forEach(row -> lines.add(line(row, words, rules, status)));
        rows.past().forEach(row -> lines.add(line(row, words, rules, status)));
        rows.compared().forEach(row -> lines.add(line(row, words, rules, status)));
        return Spreadsheet.csv(lines);
    }

    private static List<String> line(FigureRow row, FigureWords words, String rules, String status) {
        return List.of(
                words.text("kind." + row.kind().code()),
                row.unit().value(),
                row.unitName(),
                row.measure().code(),
                row.label(),
                row.answers(),
                row.cut(),
                row.group().map(FigureRow.Group::name).orElse(""),
                row.countWords(),
                row.valueWords(),
                row.explanation(),
                rules,
                status);
    }

    private static List<String> line(ComparedRow row, FigureWords words, String rules, String status) {
        return List.of(
                words.text("kind.compared"),
                row.unit().value(),
                row.unitName(),
                row.code(),
                words.text("measure.compared", "theme", row.theme(), "against", row.against()),
                "",
                "",
                "",
                row.answers(),
                row.points(),
                words.text("compared.explanation", "verdict", row.verdict(), "explanation", row.explanation()),
                rules,
                status);
    }

    private static List<String> line(TargetRow row, FigureWords words, String rules, String status) {
        return List.of(
                words.text("kind.target"),
                row.unit().value(),
                row.unitName(),
                row.code(),
                words.text("measure.target", "theme", row.label()),
                "",
                "",
                "",
                "",
                Integer.toString(row.points()),
                row.words(),
                rules,
                status);
    }

    private static List<String> line(PastRow row, FigureWords words, String rules, String status) {
        return List.of(
                words.text("kind.past"),
                row.unit().value(),
                row.unitName(),
                row.code(),
                words.text("measure.past", "theme", row.label(), "round", row.round()),
                "",
                "",
                "",
                words.count(row.count()),
                words.value(row.value()),
                row.explanation(),
                rules,
                status);
    }
}
