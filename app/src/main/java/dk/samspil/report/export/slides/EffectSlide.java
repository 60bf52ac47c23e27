package dk.samspil.report.export.slides;

import dk.samspil.report.export.slides.Bars.Colour;
import dk.samspil.report.export.slides.Bars.Series;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.report.priority.EffectPart.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the employees themselves said it would mean if a theme became better, as two bars for each theme.
record EffectSlide(EffectPart part, SlideWords words) {
    private static final int SCALE_END = 100;

    void addTo(Deck deck) {
        if (part.map().isEmpty()) {
            return;
        }
        List<Line> lines = part.lines().stream()
                .filter(line ->
                        line.ratingNumber().isPresent() && line.effectNumber().isPresent())
                .toList();
        List<String> labels = lines.stream().map(Line::theme).toList();
        var ratings = new Series(
                words.text("effect.rating"),
                lines.stream().map(Line::ratingNumber).toList(),
                lines.stream().map(line -> SlideWords.colour(line.standing())).toList());
        var effects = new Series(
                words.text("effect.effect"),
                lines.stream().map(Line::effectNumber).toList(),
                labels.stream().map(label -> Colour.BESIDE).toList());
        String alternative = lines.stream()
                .map(line -> words.text(
                        "effect.alternative",
                        "theme",
                        line.theme(),
                        "rating",
                        line.rating(),
                        "effect",
                        line.effect(),
                        "field",
                        line.field()))
                .collect(Collectors.joining("; ", "", "."));
        List<String> notes = new ArrayList<>(List.of(part.asked()));
        notes.addAll(part.reading());
        notes.add(words.text("notes.not"));
        deck.picture(
                part.heading(),
                new Bars(alternative, labels, List.of(ratings, effects), false, Optional.of(SCALE_END)),
                words.text("effect.key"),
                words.notes(notes));
    }
}
