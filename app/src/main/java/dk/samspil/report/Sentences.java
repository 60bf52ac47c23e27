package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the sentences of one report as they are made, each with its figures and its rule.
final class Sentences {
    private final UnitFigures figures;
    private final Set<Sentence> said = new LinkedHashSet<>();

    Sentences(UnitFigures figures) {
        this.figures = figures;
    }

    /// Notes a sentence and gives its text back.
    String say(SentenceRule rule, Collection<String> codes, String text) {
        said.add(new Sentence(text, List.copyOf(new LinkedHashSet<>(codes)), rule));
        return text;
    }

    /// A sentence about levels.
    String level(SentenceRule rule, Collection<Score> scores, String text) {
        return say(rule, besideParent(scores), text);
    }

    /// A sentence about changes.
    String change(SentenceRule rule, Collection<Score> scores, String text) {
        return say(rule, inTime(scores), text);
    }

    /// The unit's own numbers.
    List<String> own(Collection<Score> scores) {
        return scores.stream()
                .filter(score -> score.own().isPresent())
                .map(score -> code(figures.unit().id(), new Measure.Mean(score.id())))
                .toList();
    }

    private List<String> besideParent(Collection<Score> scores) {
        List<String> codes = new ArrayList<>(own(scores));
        Optional<UnitId> parent = figures.parent().map(ReleasedUnit::id);
        parent.ifPresent(above -> scores.stream()
                .filter(score -> score.parent().isPresent())
                .map(score -> code(above, new Measure.Mean(score.id())))
                .forEach(codes::add));
        return codes;
    }

    private List<String> inTime(Collection<Score> scores) {
        List<String> codes = new ArrayList<>(own(scores));
        scores.stream()
                .filter(score -> score.previous().isPresent())
                .map(score -> code(figures.unit().id(), new Measure.Previous(score.id())))
                .forEach(codes::add);
        return codes;
    }

    private static String code(UnitId unit, Measure measure) {
        return unit.value() + " " + measure.code();
    }

    List<Sentence> list() {
        return List.copyOf(said);
    }
}
