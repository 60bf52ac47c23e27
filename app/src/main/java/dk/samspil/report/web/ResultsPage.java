package dk.samspil.report.web;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The units whose results the reader may see, as a tree in the organisation's own order.
public record ResultsPage(PageFrame frame, String heading, String lead, List<Branch> branches) {
    public ResultsPage {
        branches = List.copyOf(branches);
    }

    /// A unit and those below it.
    ///
    /// @param note how many answered, or that the unit is shown together with another
    public record Branch(String name, String address, String note, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    static ResultsPage of(PageFrame frame, Optional<ReleasedTable> table, List<UnitId> readable) {
        var words = Messages.of("results", frame.language());
        if (table.isEmpty()) {
            return new ResultsPage(frame, words.text("none.heading"), words.text("none.text"), List.of());
        }
        var tree = new Tree(table.get(), new HashSet<>(readable), words);
        return new ResultsPage(
                frame, table.get().release().title().in(frame.language()), words.text("lead"), tree.tops());
    }

    private record Tree(ReleasedTable table, Set<UnitId> readable, Messages words) {
        /// The highest units the reader may see.
        List<Branch> tops() {
            return table.listUnits().stream()
                    .filter(unit -> readable.contains(unit.id()))
                    .filter(unit -> unit.parent() == null || !readable.contains(unit.parent()))
                    .map(this::branch)
                    .toList();
        }

        private Branch branch(ReleasedUnit unit) {
            List<Branch> below = new ArrayList<>();
            for (ReleasedUnit child : table.listChildren(unit.id())) {
                if (readable.contains(child.id())) {
                    below.add(branch(child));
                }
            }
            return new Branch(unit.name(), "/resultater/" + unit.id(), note(unit), below);
        }

        private String note(ReleasedUnit unit) {
            if (unit.count() != null) {
                return words.text("answers", "count", unit.count().text());
            }
            return Optional.ofNullable(unit.shownIn())
                    .flatMap(table::findUnit)
                    .map(above -> words.text("together", "above", above.name()))
                    .orElse(words.text("hidden"));
        }
    }
}
