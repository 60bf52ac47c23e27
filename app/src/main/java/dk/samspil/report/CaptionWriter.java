package dk.samspil.report;

import dk.samspil.disclosure.ReleasedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sentences under the picture: how certain a number is, with one of the unit's own as the example.
final class CaptionWriter {
    private final UnitFigures figures;
    private final Phrases phrases;

    CaptionWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
    }

    String caption(List<Score> scores) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.text("caption.answered", "count", phrases.count(figures.count())));
        Optional<Score> example = scores.stream()
                .filter(score -> score.number().isPresent() && score.certainty().isPresent())
                .findFirst();
        example.ifPresent(score -> sentences.add(interval(score)));
        if (example.isPresent() && figures.count() instanceof ReleasedCount.Between between) {
            sentences.add(phrases.text("caption.class", "count", between.text(), "lowest", between.lowest()));
        }
        long step = pointsOfOneStep();
        if (step > 0) {
            sentences.add(phrases.text("caption.step", "points", step));
        }
        sentences.add(phrases.text("caption.small"));
        return String.join(" ", sentences);
    }

    private String interval(Score score) {
        Certainty certainty = score.certainty().orElseThrow();
        int number = score.number().getAsInt();
        return phrases.text(
                "caption.interval",
                "theme",
                phrases.quoted(score.label()),
                "low",
                certainty.low(number),
                "high",
                certainty.high(number));
    }

    /// How far the number of a theme moves when one person answers one step differently throughout, rounded; taken for
    /// the smallest number of answers the displayed count can stand for.
    private long pointsOfOneStep() {
        int answers = figures.questionnaire().dimensions().getFirst().options().size();
        return Math.round(100.0 / (answers - 1) / figures.count().lowest());
    }
}
