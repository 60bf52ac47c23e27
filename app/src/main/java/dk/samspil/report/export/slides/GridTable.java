package dk.samspil.report.export.slides;

import dk.samspil.report.export.slides.Grid.Cell;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/// Draws a grid as a table of the presentation program's own.
final class GridTable {
    private static final int MOST_ROWS = 12;
    private static final double HEAD_SHARE = 0.26;
    private static final double SMALL_HEAD_SHARE = 0.21;
    private static final double TALLEST = 34;
    private static final double LETTERS = 16;
    private static final double SMALL_LETTERS = 12;
    private static final double SMALL_HEADINGS = 11;
    private static final int WIDE = 7;
    private static final double INSET = 4;
    private static final Color INK = new Color(0x1b1b21);
    private static final Color RULE = new Color(0xb9bbc5);

    private final Writing writing;

    /// Writes words in a paragraph, in the typeface of the deck.
    interface Writing {
        XSLFTextRun run(XSLFTextParagraph paragraph, String words, double size, Color colour);
    }

    GridTable(Writing writing) {
        this.writing = writing;
    }

    /// The grid in pieces that a slide has room for, of about the same length.
    static List<Grid> pages(Grid grid) {
        int pages = Math.max(1, Math.ceilDiv(grid.rows().size(), MOST_ROWS));
        int rows = Math.max(1, Math.ceilDiv(grid.rows().size(), pages));
        List<Grid> pieces = new ArrayList<>();
        for (int from = 0; from < grid.rows().size(); from += rows) {
            int to = Math.min(grid.rows().size(), from + rows);
            pieces.add(new Grid(grid.columns(), grid.rows().subList(from, to)));
        }
        return pieces;
    }

    void draw(XSLFSlide slide, Grid grid, Rectangle2D body) {
        int rows = grid.rows().size() + 1;
        int columns = grid.columns().size();
        double height = Math.min(TALLEST, body.getHeight() / (rows + 1));
        XSLFTable table = slide.createTable(rows, columns);
        table.setAnchor(new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), height * rows));
        boolean wide = columns > WIDE;
        double head = columns == 1 ? body.getWidth() : body.getWidth() * (wide ? SMALL_HEAD_SHARE : HEAD_SHARE);
        for (int column = 0; column < columns; column++) {
            table.setColumnWidth(column, column == 0 ? head : (body.getWidth() - head) / (columns - 1));
        }
        double letters = wide ? SMALL_LETTERS : LETTERS;
        double headings = wide ? SMALL_HEADINGS : LETTERS;
        for (int column = 0; column < columns; column++) {
            write(table.getCell(0, column), Cell.plain(grid.columns().get(column)), column, headings, true);
        }
        for (int row = 1; row < rows; row++) {
            Grid.Row line = grid.rows().get(row - 1);
            write(table.getCell(row, 0), Cell.plain(line.head()), 0, letters, false);
            for (int column = 1; column < columns; column++) {
                write(table.getCell(row, column), line.cells().get(column - 1), column, letters, false);
            }
        }
        for (int row = 0; row < rows; row++) {
            table.setRowHeight(row, height);
        }
        var properties = table.getCTTable().getTblPr();
        if (properties != null) {
            properties.setFirstRow(true);
            properties.setFirstCol(true);
        }
    }

    private void write(XSLFTableCell place, Cell cell, int column, double letters, boolean head) {
        place.setLeftInset(INSET);
        place.setRightInset(INSET);
        place.setTopInset(INSET / 2);
        place.setBottomInset(INSET / 2);
        place.setVerticalAlignment(head ? VerticalAlignment.BOTTOM : VerticalAlignment.MIDDLE);
        place.setBorderColor(BorderEdge.bottom, RULE);
        place.setBorderWidth(BorderEdge.bottom, 1);
        XSLFTextParagraph paragraph = place.addNewTextParagraph();
        paragraph.setTextAlign(column == 0 ? TextAlign.LEFT : TextAlign.CENTER);
        XSLFTextRun run = writing.run(paragraph, cell.words(), letters, INK);
        run.setBold(head && letters == LETTERS);
        if (cell.isClaim()) {
            place.setFillColor(colour(cell.colour().rgb()));
            run.setFontColor(colour(cell.colour().lettering()));
        }
    }

    private static Color colour(byte[] rgb) {
        return new Color(rgb[0] & 0xff, rgb[1] & 0xff, rgb[2] & 0xff);
    }
}
