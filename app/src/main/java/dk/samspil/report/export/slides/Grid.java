package dk.samspil.report.export.slides;

import java.util.List;

/// A table with words and numbers, as long as it has to be: what does not fit goes on on the next slide.
///
/// @param columns the head; the first names the rows
record Grid(List<String> columns, List<Row> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("a row has a cell for every column: " + row.head());
            }
        }
    }

    record Row(String head, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param colour the ground of the cell; what it says stands in the words as well
    record Cell(String words, Bars.Colour colour) {
        /// Words that claim nothing.
        static Cell plain(String words) {
            return new Cell(words, Bars.Colour.NO_CLAIM);
        }

        boolean isClaim() {
            return colour == Bars.Colour.OVER || colour == Bars.Colour.UNDER;
        }
    }
}
