package dk.samspil.report.trend;

import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.ui.chart.Standing;
import java.util.Optional;
import java.util.OptionalDouble;

/// A theme or a composite as today's report has it.
public interface ThemeOverTime {
    String id();

    String label();

    /// Empty when it is not shown.
    Optional<ReleasedFigure> own();

    /// The direction since the round before, where it is marked as a change.
    Standing change();

    /// What may be said about the time since the round before, such as "risen"; empty where nothing is
    /// compared.
    Optional<String> said();

    /// Half the width of the interval of a mean of so many answers, in points; empty where the spread
    /// is not known.
    OptionalDouble halfWidth(ReleasedCount answers);
}
