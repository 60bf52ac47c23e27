package dk.samspil.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The released figures as tables: UTF-8, commas, one figure a row, exactly as displayed.
final class FigureFiles {
    private FigureFiles() {}

    /// `cells.csv`: every published figure.
    static String cells(ReleasedTable table) {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("unit_id", "cut", "category", "measure", "n", "value");
        Map<UnitId, List<ReleasedFigure>> byUnit =
                table.listFigures().stream().collect(Collectors.groupingBy(ReleasedFigure::unit));
        for (ReleasedUnit unit : table.listUnits()) {
            if (unit.count() != null) {
                answered(csv, unit.id(), unit.count());
            }
            byUnit.getOrDefault(unit.id(), List.of()).forEach(each -> cell(csv, each));
        }
        for (ReleasedGroup group : table.listGroups()) {
            answered(csv, group.id(), group.count());
            byUnit.getOrDefault(group.id(), List.of()).forEach(each -> cell(csv, each));
        }
        flush(csv);
        return text.toString();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answered(CsvWriter csv, UnitId unit, ReleasedCount count) {
        csv.writeRecord(unit.value(), "", "", new Measure.Answered().code(), count.text(), count.text());
    }

    private static void cell(CsvWriter csv, ReleasedFigure figure) {
        ReleasedCategory category = figure.category();
        csv.writeRecord(
                figure.unit().value(),
                category == null ? "" : category.cut(),
                category == null ? "" : category.text(),
                figure.measure().code(),
                figure.count().text(),
                figure.value().text());
    }

    /// `groups.csv`: every joint report, and every group of units that has figures beside the tree.
    static String groups(ReleasedTable table) {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("group_id", "unit_id", "kind");
        table.listGroups()
                .forEach(group -> group.units()
                        .forEach(unit -> csv.writeRecord(
                                group.id().value(), unit.value(), group.kind().code())));
        flush(csv);
        return text.toString();
    }

    /// `units.csv`: every unit, and what became of it.
    static String units(ReleasedTable table) {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("unit_id", "name", "level", "status", "reason", "shown_in", "n_class");
        table.listUnits()
                .forEach(unit -> csv.writeRecord(
                        unit.id().value(),
                        unit.name(),
                        Integer.toString(unit.level()),
                        unit.published() ? "published" : "not published",
                        unit.reason() == null ? "" : unit.reason().name(),
                        unit.shownIn() == null ? "" : unit.shownIn().value(),
                        unit.count() == null ? "" : unit.count().detailClass()));
        flush(csv);
        return text.toString();
    }
}
