package dk.samspil.files;

import dk.samspil.shared.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// The sheets of an Excel workbook (XLSX) as tables: the first row with something in it is the header.
///
/// Numbers become text as they are written, without decimals where there are none; dates become `yyyy-MM-dd`. A
/// workbook is a compressed archive and can unpack to anything, so what it unpacks to is measured before it is read.
public final class Workbook {
    private static final long MOST_UNPACKED_BYTES = 100_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private Workbook() {}

    /// Whether the bytes begin like a workbook.
    public static boolean isWorkbook(byte[] bytes) {
        for (int i = 0; i < ARCHIVE.length; i++) {
            if (bytes.length <= i || bytes[i] != ARCHIVE[i]) {
                return false;
            }
        }
        return true;
    }

    /// The visible sheets with rows, each named `<file> [<sheet>]`; empty, with the problem said, where the workbook
    /// cannot be read or is larger than any staff list.
    public static List<CsvTable> read(String name, byte[] bytes, Problems problems) {
        try {
            if (!Archive.isWithin(bytes, MOST_PARTS, MOST_UNPACKED_BYTES)) {
                problems.error(name, 0, "", "", "files.workbook_too_large");
                return List.of();
            }
            return tables(name, bytes, problems);
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            problems.error(name, 0, "", "", "files.workbook_broken");
            return List.of();
        }
    }

    /// A workbook need not have styles; where it has none, no number is a date, and the reader must not look for them.
    private static boolean hasStyles(byte[] bytes) throws IOException {
        try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get()) {
            return archive.getEntry("xl/styles.xml") != null;
        }
    }

    private static List<CsvTable> tables(String name, byte[] bytes, Problems problems) throws IOException {
        List<CsvTable> tables = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(bytes);
                var workbook = new ReadableWorkbook(in, new ReadingOptions(hasStyles(bytes), false));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                table(name + " [" + sheet.getName() + "]", sheet, problems).ifPresent(tables::add);
            }
        }
        if (tables.isEmpty() && !problems.hasErrors()) {
            problems.error(name, 0, "", "", "files.no_rows");
        }
        return List.copyOf(tables);
    }

    private static Optional<CsvTable> table(String name, Sheet sheet, Problems problems) throws IOException {
        List<String> header = List.of();
        List<CsvTable.Row> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getFirstNonEmptyCell().isEmpty()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(row);
                } else {
                    rows.add(new CsvTable.Row(row.getRowNum(), values(name, header, row, problems)));
                }
                if (rows.size() > MOST_ROWS || header.size() > MOST_COLUMNS) {
                    problems.error(name, 0, "", "", "files.workbook_too_large");
                    return Optional.empty();
                }
            }
        }
        return rows.isEmpty() || !CsvTable.hasDistinct(name, header, problems)
                ? Optional.empty()
                : Optional.of(new CsvTable(name, header, rows));
    }

    private static List<String> header(Row row) {
        List<String> header = new ArrayList<>();
        for (Cell cell : row) {
            header.add(cell == null ? "" : text(cell).strip());
        }
        while (!header.isEmpty() && header.getLast().isEmpty()) {
            header.removeLast();
        }
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).isEmpty()) {
                header.set(i, "?" + (i + 1));
            }
        }
        return header;
    }

    private static Map<String, String> values(String name, List<String> header, Row row, Problems problems) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            String value = cell == null ? "" : text(cell).strip();
            values.put(header.get(i), value);
            if (value.chars().anyMatch(Character::isISOControl)) {
                problems.error(name, row.getRowNum(), header.get(i), value, "files.control_character");
            }
        }
        return values;
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY || type == CellType.ERROR || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        return cell.getText();
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (DateTimeException e) {
                return cell.getRawValue();
            }
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && (format.contains("yy") || format.contains("d/m") || format.contains("mmm"));
    }
}
