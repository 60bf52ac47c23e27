package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;

/// A table of which is known what its rows and columns are.
record ReadTable(CsvTable table, TableKind kind, Columns columns) {
    boolean has(Field field) {
        return columns.has(field);
    }
}
