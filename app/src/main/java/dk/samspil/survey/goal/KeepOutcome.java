package dk.samspil.survey.goal;

import java.util.List;

/// What became of figures from outside.
public sealed interface KeepOutcome {
    record Kept() implements KeepOutcome {}

    /// The round has closed: what its figures are held against is fixed.
    record TooLate() implements KeepOutcome {}

    /// Themes that have a figure from another source already.
    record TakenElsewhere(List<String> scores) implements KeepOutcome {
        public TakenElsewhere {
            scores = List.copyOf(scores);
        }
    }
}
