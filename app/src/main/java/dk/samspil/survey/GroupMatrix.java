package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.HashSet;
import java.util.List;

/// The same few questions asked about each of several groups: a table to the respondent.
///
/// Each cell is an item of its own, and each group is a dimension whose items are the rows in their order,
/// so figures, reports and ballots treat a matrix like everything else. This record only says how the
/// cells are shown together.
///
/// @param groups ids of dimensions, one for each group
public record GroupMatrix(String id, LocalText heading, List<Row> rows, List<String> groups) {
    /// One question of the matrix, without the group it is asked about.
    public record Row(String id, LocalText text) {}

    public GroupMatrix {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        if (id.isBlank() || rows.isEmpty() || groups.isEmpty()) {
            throw new IllegalArgumentException("a matrix needs an id, questions and groups");
        }
        if (new HashSet<>(groups).size() < groups.size()) {
            throw new IllegalArgumentException("a matrix asks about each group once");
        }
    }
}
