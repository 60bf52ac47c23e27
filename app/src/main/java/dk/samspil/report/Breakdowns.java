package dk.samspil.report;

import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/// A unit's themes by occupation, sex and whatever else the policy allows: groups beside the unit's own mean, in the
/// policy's order and never by score. A group carries no claim and so no colour.
///
/// @param note how the pictures are read
/// @param remarks on the number of answers, and why a breakdown is coarse or missing: one sentence for each reason
public record Breakdowns(
        String heading, String note, List<LegendEntry> legend, List<Breakdown> list, List<String> remarks) {
    public Breakdowns {
        legend = List.copyOf(legend);
        list = List.copyOf(list);
        remarks = List.copyOf(remarks);
    }

    /// One breakdown.
    ///
    /// @param id the breakdown's number on the page, for its anchor
    /// @param size how many groups, in words
    /// @param items the questions by group; empty where they are not shown
    public record Breakdown(
            String id, String label, String size, List<Group> groups, Table table, Optional<Table> items) {
        public Breakdown {
            groups = List.copyOf(groups);
        }

        /// The groups two by two, as they stand on paper.
        public List<List<Group>> pairs() {
            return groups.stream().gather(Gatherers.windowFixed(2)).toList();
        }
    }

    /// A group of people within the unit.
    ///
    /// @param answers how many answered, as a class
    /// @param members everything that is shown together, where the name does not say it all; else empty
    public record Group(String name, String answers, String members, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }
}
