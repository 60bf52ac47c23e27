package dk.samspil.report.export;

import java.util.List;

/// All that a file of figures holds.
///
/// @param targets what units were to reach
/// @param past what earlier rounds showed
record Rows(List<FigureRow> figures, List<TargetRow> targets, List<PastRow> past) {
    Rows {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        past = List.copyOf(past);
    }
}
