package dk.samspil.report;

import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.ChangeSummary;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Waves;
import java.util.List;
import java.util.Optional;

/// How many of a unit's questions rose, stayed and fell since the round before: all of them are one family.
final class ItemChanges {
    private final UnitFigures figures;

    ItemChanges(UnitFigures figures) {
        this.figures = figures;
    }

    /// The questions that were shown in both rounds.
    List<Score> compared() {
        return figures.questionnaire().listItems().stream()
                .map(figures::score)
                .filter(item -> item.own().isPresent()
                        && item.before().isPresent()
                        && item.certainty().isPresent())
                .toList();
    }

    /// Empty where none was.
    Optional<ChangeSummary> summary() {
        List<Score> items = compared();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var waves = Waves.of(
                means(items.stream().map(item -> item.before().orElseThrow()).toList()),
                means(items.stream().map(item -> item.own().orElseThrow()).toList()),
                items.stream()
                        .mapToDouble(item -> item.certainty().orElseThrow().pooledSd())
                        .toArray());
        return Optional.of(ChangeSummary.of(ChangeRule.DEFAULT.judge(waves)));
    }

    private static ReleasedMeans means(List<ReleasedFigure> shown) {
        var means = ReleasedMeans.builder(shown.size());
        shown.forEach(figure -> Level.add(means, Optional.of(figure)));
        return means.build();
    }
}
