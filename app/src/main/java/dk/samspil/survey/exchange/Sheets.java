package dk.samspil.survey.exchange;

import dk.samspil.shared.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The sheets of a workbook as texts. A workbook is a compressed archive and can unpack to anything, so it
/// is measured before it is read.
final class Sheets {
    private static final long MOST_BYTES = 30_000_000;
    private static final int MOST_PARTS = 500;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;

    /// A row of a sheet below its header.
    ///
    /// @param line counted from 1, as the reader's program counts
    record Line(int line, Map<String, String> fields) {
        Line {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /// The text in a column; empty where there is none.
        String get(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    private Sheets() {}

    /// The lines of each sheet, by the sheet's name in small letters; empty, with the problem said, where
    /// it is no workbook or too large a one.
    static Optional<Map<String, List<Line>>> read(String file, byte[] bytes, Problems problems) {
        try {
            if (!isSensible(bytes)) {
                problems.error(file, 0, "", "", "exchange.workbook_too_large");
                return Optional.empty();
            }
            Map<String, List<Line>> sheets = new LinkedHashMap<>();
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Sheet> all = workbook.getSheets()) {
                for (Sheet sheet : all.toList()) {
                    sheets.put(sheet.getName().toLowerCase(Locale.ROOT), lines(sheet));
                }
            }
            return Optional.of(sheets);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            problems.error(file, 0, "", "", "exchange.workbook_broken");
            return Optional.empty();
        }
    }

    /// Measured by the archive's own list of parts: programs that write workbooks as they go leave the
    /// sizes in front of the parts open.
    private static boolean isSensible(byte[] bytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            if (parts.size() > MOST_PARTS) {
                return false;
            }
            for (ZipArchiveEntry part : parts) {
                try (InputStream in = archive.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_BYTES) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static List<Line> lines(Sheet sheet) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> header = List.of();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows.limit(MOST_ROWS)::iterator) {
                if (header.isEmpty()) {
                    header = texts(row);
                    continue;
                }
                Map<String, String> fields = new LinkedHashMap<>();
                List<String> texts = texts(row);
                for (int i = 0; i < Math.min(header.size(), texts.size()); i++) {
                    if (!header.get(i).isBlank() && !texts.get(i).isBlank()) {
                        fields.putIfAbsent(header.get(i).strip(), texts.get(i).strip());
                    }
                }
                if (!fields.isEmpty()) {
                    lines.add(new Line(row.getRowNum(), fields));
                }
            }
        }
        return lines;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            texts.add(row.getOptionalCell(i).map(Cell::getRawValue).orElse(""));
        }
        return texts;
    }
}
