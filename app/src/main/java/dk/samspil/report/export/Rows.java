package dk.samspil.report.export;

import java.util.List;

/// All that a file of figures holds.
///
/// @param targets what units were to reach
/// @param past what earlier rounds showed
/// @param compared what units were held against besides each other
record Rows(List<FigureRow> figures, List<TargetRow> targets, List<PastRow> past, List<ComparedRow> compared) {
    Rows {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        past = List.copyOf(past);
        compared = List.copyOf(compared);
    }
}
