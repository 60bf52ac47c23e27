package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.report.priority.EffectWriter;
import dk.samspil.report.priority.RatedEffects;
import dk.samspil.report.priority.RatedTheme;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the people of a unit said it would mean to them if a theme became better, beside how they rate the theme: the
/// unit's own released means, and nothing that was computed to go together.
final class UnitEffects {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Sentences sentences;

    UnitEffects(UnitFigures figures, Phrases phrases, Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /// Empty where the unit was not asked about any effect.
    Optional<EffectPart> part() {
        List<RatedEffects.Pair> pairs = figures.effects().pairs();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        RatedEffects ofAll = figures.effectsOfAll();
        var writer = new EffectWriter(
                pairs.stream().map(this::rated).toList(),
                ofAll.lines(figures.table()),
                figures.table().getRoot().name(),
                figures.parent().map(ReleasedUnit::name),
                figures.language());
        sentences.say(SentenceRule.EFFECT, codes(pairs, ofAll.pairs()), writer.heading());
        return Optional.of(writer.write());
    }

    private RatedTheme rated(RatedEffects.Pair pair) {
        Score theme = figures.score(pair.theme());
        return new RatedTheme(
                pair.theme(),
                shown(figures.score(pair.rating())),
                shown(theme),
                theme.standing(),
                theme.isComparable() ? phrases.verdict(theme.standing()) : "–");
    }

    /// The number with where it lies, as under the first picture.
    private RatedTheme.Shown shown(Score score) {
        Optional<ReleasedValue> own = score.own().map(figure -> figure.value());
        if (own.isEmpty()) {
            return new RatedTheme.Shown(phrases.text("effect.hidden"), Optional.empty());
        }
        if (!(own.get() instanceof ReleasedValue.Whole(int number))) {
            return new RatedTheme.Shown(phrases.value(own.get()), Optional.empty());
        }
        String words = score.certainty()
                .map(certainty -> phrases.text(
                        "effect.number", "value", number, "low", certainty.low(number), "high", certainty.high(number)))
                .orElse(Integer.toString(number));
        return new RatedTheme.Shown(words, Optional.of(number));
    }

    /// The unit's own numbers, what its themes are compared with, and what the lines are made of.
    private List<String> codes(List<RatedEffects.Pair> own, List<RatedEffects.Pair> ofAll) {
        UnitId unit = figures.unit().id();
        return Stream.of(
                        dimensions(own).flatMap(each -> code(unit, each)),
                        figures.parent().stream()
                                .flatMap(above -> own.stream().flatMap(pair -> code(above.id(), pair.theme()))),
                        dimensions(ofAll)
                                .flatMap(each -> code(figures.table().getRoot().id(), each)))
                .flatMap(codes -> codes)
                .toList();
    }

    private static Stream<Dimension> dimensions(List<RatedEffects.Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.of(pair.theme(), pair.rating()));
    }

    private Stream<String> code(UnitId unit, Dimension dimension) {
        Measure mean = new Measure.Mean(dimension.id());
        return figures.table().find(unit, mean).stream().map(figure -> unit.value() + " " + mean.code());
    }
}
