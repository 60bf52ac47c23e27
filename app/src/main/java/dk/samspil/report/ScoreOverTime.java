package dk.samspil.report;

import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.numerics.compare.Change;
import dk.samspil.report.trend.ThemeOverTime;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.Optional;
import java.util.OptionalDouble;

/// A score of today's report on its way to the picture over time.
/// @param words of the picture over time
record ScoreOverTime(Score score, Messages words) implements ThemeOverTime {
    @Override
    public String id() {
        return score.id();
    }

    @Override
    public String label() {
        return score.label();
    }

    @Override
    public Optional<ReleasedFigure> own() {
        return score.own();
    }

    @Override
    public Standing change() {
        return switch (score.change().verdict()) {
            case UP -> Standing.OVER;
            case DOWN -> Standing.UNDER;
            case NOT_CHANGED, CANNOT_TELL, NOT_COMPARED -> Standing.NO_CLAIM;
        };
    }

    @Override
    public Optional<String> said() {
        return score.change().verdict() == Change.Verdict.NOT_COMPARED
                ? Optional.empty()
                : Optional.of(words.text("said." + score.change().verdict()));
    }

    @Override
    public OptionalDouble halfWidth(ReleasedCount answers) {
        return score.certainty()
                .map(certainty -> new Certainty(certainty.pooledSd(), answers.lowest()).halfWidth())
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
