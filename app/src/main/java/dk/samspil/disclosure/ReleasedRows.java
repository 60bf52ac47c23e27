package dk.samspil.disclosure;

import java.util.List;

/// What was released about a round, row by row, with nothing said about how it was planned.
public record ReleasedRows(List<ReleasedUnit> units, List<ReleasedGroup> groups, List<ReleasedFigure> figures) {
    public ReleasedRows {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }
}
