package dk.samspil.report.export;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet in the making: row after row, ready to be printed across a page in landscape.
final class Sheet {
    private static final String WASH = "E7E8EC";
    private static final int SMALL = 9;

    private final Worksheet sheet;
    private int row;
    private int columns;

    Sheet(Workbook workbook, String name, SheetFrame frame) {
        sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        frame.closed().ifPresent(text -> sheet.header(printed(text), Position.CENTER, SMALL));
        sheet.footer(printed(frame.foot()), Position.LEFT, SMALL);
        sheet.footer("&P / &N", Position.RIGHT, SMALL);
    }

    /// An ampersand is a code in the head and foot of a page, unless there are two.
    private static String printed(String text) {
        return text.replace("&", "&&");
    }

    void widths(List<Double> widths) {
        columns = widths.size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths.get(column));
        }
    }

    /// The names of the columns: kept in view, and printed on every page.
    void head(List<String> names) {
        row(names);
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(WASH)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    /// @param cells numbers and texts; an empty text leaves the cell empty
    void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Integer number -> sheet.value(row, column, number);
                case String text when text.isEmpty() -> {}
                case String text -> sheet.value(row, column, text);
                default -> throw new IllegalArgumentException("a cell holds a whole number or a text");
            }
        }
        row++;
    }

    void finish() {
        if (row > 1) {
            sheet.range(1, columns - 1, row - 1, columns - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }
}
