package dk.samspil.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Rows of text as a file that a spreadsheet program opens: CSV with semicolons and a byte-order mark, which Danish
/// Excel reads without a question, or XLSX.
///
/// A text that such a program would compute is written behind an apostrophe in CSV; in XLSX a text is a text.
public final class Spreadsheet {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String COMPUTED = "=+-@\t\r";

    private Spreadsheet() {}

    public static byte[] csv(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
                rows.forEach(row -> writer.writeRecord(
                        row.stream().map(Spreadsheet::harmless).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// A workbook of one sheet, its first row kept in view.
    ///
    /// @param sheet the name of the sheet
    public static byte[] xlsx(String sheet, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samspil", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    page.value(row, column, rows.get(row).get(column));
                }
            }
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
