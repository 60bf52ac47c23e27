package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.Problem;
import java.util.List;

/// What came of reading files.
public sealed interface ReadOutcome {
    /// They hold an organisation and its staff.
    record Read(StaffReading reading) implements ReadOutcome {}

    /// One list, of which somebody must say what its columns hold.
    record ColumnsWanted(CsvTable table, List<Problem> problems) implements ReadOutcome {
        public ColumnsWanted {
            problems = List.copyOf(problems);
        }
    }

    /// They cannot be used at all.
    record Unusable(List<Problem> problems) implements ReadOutcome {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
