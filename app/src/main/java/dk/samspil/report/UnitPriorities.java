package dk.samspil.report;

import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.report.priority.PlacedTheme;
import dk.samspil.report.priority.PriorityPart;
import dk.samspil.report.priority.PriorityWriter;
import dk.samspil.report.priority.ReleasedImportance;
import dk.samspil.ui.chart.PriorityMap.Position;
import java.util.List;
import java.util.Optional;

/// Where a unit stands on the priority map: what was released about the organisation from left to right, and the unit's
/// own claims up and down.
final class UnitPriorities {
    private static final double NORMAL_QUANTILE_975 = 1.96;

    private final UnitFigures figures;
    private final Phrases phrases;
    private final Sentences sentences;

    UnitPriorities(UnitFigures figures, Phrases phrases, Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /// Empty where importance is not released, nothing is above the unit, or no theme can be placed.
    Optional<PriorityPart> part() {
        return figures.parent()
                .flatMap(parent -> ReleasedImportance.of(figures.table(), figures.questionnaire())
                        .flatMap(importance -> part(importance, parent)));
    }

    private Optional<PriorityPart> part(ReleasedImportance importance, ReleasedUnit parent) {
        List<PlacedTheme> themes = importance.themes().stream()
                .map(theme -> placed(theme, figures.score(theme.dimension())))
                .toList();
        if (themes.stream().allMatch(theme -> theme.position().isEmpty())) {
            return Optional.empty();
        }
        var writer = new PriorityWriter(
                importance, themes, figures.table().getRoot().name(), parent.name(), figures.language());
        List<Score> strongest = themes.stream()
                .map(PlacedTheme::theme)
                .filter(importance::isStrongest)
                .map(theme -> figures.score(theme.dimension()))
                .toList();
        sentences.level(SentenceRule.PRIORITY, strongest, writer.heading());
        return Optional.of(writer.write());
    }

    private PlacedTheme placed(ReleasedImportance.Theme theme, Score score) {
        return new PlacedTheme(theme, position(score), score.standing(), phrases.verdict(score.standing()));
    }

    private static Optional<Position> position(Score score) {
        Optional<ReleasedValue> own = score.own().map(ReleasedFigure::value);
        if (own.isEmpty() || score.parentNumber().isEmpty() || !score.isComparable()) {
            return Optional.empty();
        }
        int parent = score.parentNumber().getAsInt();
        return switch (own.get()) {
            case ReleasedValue.Whole whole -> at(score);
            case ReleasedValue.Above above -> Optional.of(new Position.From(above.limit() - parent, score.standing()));
            case ReleasedValue.Below below -> Optional.of(new Position.Until(below.limit() - parent, score.standing()));
        };
    }

    /// Empty where the units of the level cannot be told apart.
    private static Optional<Position> at(Score score) {
        Comparison found = score.claim().besideParent();
        double half = NORMAL_QUANTILE_975 * found.sd();
        return Double.isNaN(half)
                ? Optional.empty()
                : Optional.of(new Position.At(
                        found.difference(), found.difference() - half, found.difference() + half, score.standing()));
    }
}
