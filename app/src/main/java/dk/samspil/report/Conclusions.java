package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the numbers allow one to say: a strength, a change, something to talk about.
///
/// Only a claimed difference is called a strength or a topic, and only a marked change a change. The commonest report
/// has none; it then names the unit's own highest and lowest number, which is a fact about the unit and no comparison.
/// Background themes (outcomes) are never picked. How it is said stands in [Headline].
final class Conclusions {
    private final UnitFigures figures;
    private final List<Score> candidates;
    private final Optional<Score> strength;
    private final Optional<Score> topic;
    private final Optional<Score> changed;

    Conclusions(UnitFigures figures) {
        this.figures = figures;
        this.candidates = candidates(figures);
        this.strength = candidates.stream()
                .filter(score -> score.standing().isOver())
                .max(Comparator.comparingDouble(Score::distance));
        this.topic = candidates.stream()
                .filter(score -> score.standing().isUnder())
                .min(Comparator.comparingDouble(Score::distance));
        this.changed = largest(candidates).or(() -> largest(composites(figures)));
    }

    private static List<Score> candidates(UnitFigures figures) {
        List<Dimension> all = figures.questionnaire().dimensions();
        List<Score> scores = shown(
                figures,
                all.stream()
                        .filter(dimension -> dimension.role() != Dimension.Role.OUTCOME)
                        .toList());
        return scores.isEmpty() ? shown(figures, all) : scores;
    }

    private static List<Score> shown(UnitFigures figures, List<Dimension> dimensions) {
        return figures.scores(dimensions).stream()
                .filter(score -> score.own().isPresent())
                .toList();
    }

    private static List<Score> composites(UnitFigures figures) {
        Questionnaire questionnaire = figures.questionnaire();
        return questionnaire.composites().stream()
                .map((Composite composite) -> figures.score(composite))
                .toList();
    }

    private static Optional<Score> largest(List<Score> scores) {
        return scores.stream()
                .filter(Score::hasChanged)
                .max(Comparator.comparingDouble(score -> Math.abs(score.change().difference())));
    }

    /// The themes that may be named, in the questionnaire's order.
    List<Score> candidates() {
        return candidates;
    }

    /// The theme that lies furthest over the unit above, where one can be claimed to.
    Optional<Score> strength() {
        return strength;
    }

    /// The theme that lies furthest under the unit above, where one can be claimed to.
    Optional<Score> topic() {
        return topic;
    }

    /// The theme that has changed most since the round before, where one is marked; where only the composite is, that.
    Optional<Score> changed() {
        return changed;
    }

    /// The same among the themes that are not on a card yet.
    Optional<Score> changedBeside(List<Score> picked) {
        List<Score> left =
                candidates.stream().filter(score -> !picked.contains(score)).toList();
        return largest(left).or(() -> changed.filter(score -> !picked.contains(score)));
    }

    /// The composites of which a change since the round before is known.
    List<Score> composites() {
        return composites(figures).stream()
                .filter(score -> score.claim().isComparedInTime())
                .toList();
    }

    /// Every theme of which a change since the round before is known.
    List<Score> changes() {
        return candidates.stream()
                .filter(score -> score.claim().isComparedInTime())
                .toList();
    }

    /// Whether every theme is claimed to lie over the unit above.
    boolean areAllOver() {
        return candidates.size() > 1
                && candidates.stream().allMatch(score -> score.standing().isOver());
    }

    /// The unit's own highest number; several when they are the same. Empty when nothing is shown.
    List<Score> highest() {
        double top = candidates.stream().mapToDouble(Score::place).max().orElse(0);
        return candidates.stream().filter(score -> score.place() == top).toList();
    }

    /// The unit's own lowest number; several when they are the same. Empty when nothing is shown.
    List<Score> lowest() {
        double bottom = candidates.stream().mapToDouble(Score::place).min().orElse(0);
        return candidates.stream().filter(score -> score.place() == bottom).toList();
    }

    /// Whether every theme has the same number, or there is only one.
    boolean isFlat() {
        return highest().equals(lowest());
    }

    /// Whether there are several themes, and every one has the same number.
    boolean areAllTheSame() {
        return candidates.size() > 1 && isFlat();
    }

    /// Whether at least one theme could be compared with the unit above.
    boolean isCompared() {
        return candidates.stream().anyMatch(Score::isComparable);
    }

    /// Themes that say how things are within the team and between teams, where both are marked and have moved opposite
    /// ways; two of them, or none.
    List<Score> opposites() {
        Stream<List<Score>> pairs = Relations.within(figures.questionnaire()).stream()
                .flatMap(within -> Relations.between(figures.questionnaire()).stream()
                        .map(between -> List.of(figures.score(within), figures.score(between))));
        return pairs.filter(pair ->
                        pair.getFirst().change().isOppositeTo(pair.getLast().change()))
                .findFirst()
                .orElse(List.of());
    }

    String parentName() {
        return figures.parent().map(ReleasedUnit::name).orElse("");
    }
}
