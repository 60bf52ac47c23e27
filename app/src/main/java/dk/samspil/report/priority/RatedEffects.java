package dk.samspil.report.priority;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.EffectMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The themes of which people were asked what it would mean to them if they became better.
public record RatedEffects(List<Pair> pairs) {
    /// A theme and the rating of its effect.
    public record Pair(Dimension theme, Dimension rating) {}

    public RatedEffects {
        pairs = List.copyOf(pairs);
    }

    /// In the order of the themes.
    public static RatedEffects of(Questionnaire asked) {
        return new RatedEffects(asked.listThemes().stream()
                .flatMap(theme -> asked.findEffectOf(theme).map(rating -> new Pair(theme, rating)).stream())
                .toList());
    }

    /// Where the organisation's own numbers part the themes: its mean of all themes that have both numbers, either way,
    /// in whole points. Empty where none has.
    public Optional<EffectMap.Lines> lines(ReleasedTable table) {
        List<Pair> both = pairs.stream()
                .filter(pair -> number(table, pair.theme()).isPresent()
                        && number(table, pair.rating()).isPresent())
                .toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new EffectMap.Lines(mean(table, both, Pair::rating), mean(table, both, Pair::theme)));
    }

    private static int mean(ReleasedTable table, List<Pair> pairs, Function<Pair, Dimension> part) {
        return (int) Math.round(pairs.stream()
                .flatMap(pair -> number(table, part.apply(pair)).stream())
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow());
    }

    private static Optional<Integer> number(ReleasedTable table, Dimension dimension) {
        return table.find(table.getRoot().id(), new Measure.Mean(dimension.id()))
                .map(ReleasedFigure::value)
                .filter(ReleasedValue.Whole.class::isInstance)
                .map(value -> ((ReleasedValue.Whole) value).value());
    }
}
