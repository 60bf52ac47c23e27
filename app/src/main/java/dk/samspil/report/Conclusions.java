package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.chart.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the numbers allow one to say, in the order in which it is said: a strength, something to talk about.
///
/// Only a claimed difference is called a strength or a topic. The commonest report has none; it then names the unit's
/// own highest and lowest number, which is a fact about the unit and no comparison. Background themes (outcomes) are
/// never picked.
final class Conclusions {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final List<Score> candidates;
    private final Optional<Score> strength;
    private final Optional<Score> topic;

    Conclusions(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
        this.candidates = candidates(figures);
        this.strength = claimed(Standing.OVER).max(Comparator.comparingInt(Score::distance));
        this.topic = claimed(Standing.UNDER).min(Comparator.comparingInt(Score::distance));
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

    private java.util.stream.Stream<Score> claimed(Standing standing) {
        return candidates.stream().filter(score -> score.standing() == standing);
    }

    /// The theme that lies furthest over the unit above, where one can be claimed to.
    Optional<Score> strength() {
        return strength;
    }

    /// The theme that lies furthest under the unit above, where one can be claimed to.
    Optional<Score> topic() {
        return topic;
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

    String heading() {
        if (candidates.isEmpty()) {
            return phrases.text("heading.empty");
        }
        if (strength.isPresent() && topic.isPresent()) {
            return phrases.text("heading.both", "strength", name(strength.get()), "topic", name(topic.get()));
        }
        if (strength.isPresent()) {
            return phrases.text("heading.strength", "strength", name(strength.get()), "parent", parentName());
        }
        if (topic.isPresent()) {
            return isFlat()
                    ? phrases.text("heading.topic.only", "topic", name(topic.get()))
                    : phrases.text("heading.topic", "topic", name(topic.get()), "high", names(highest()));
        }
        return nothingClaimed();
    }

    private String nothingClaimed() {
        if (isCompared()) {
            return phrases.text("heading.none");
        }
        return isFlat()
                ? phrases.text("heading.flat", "value", value(highest()))
                : phrases.text("heading.own", "high", names(highest()), "low", names(lowest()));
    }

    String lead() {
        if (candidates.isEmpty()) {
            return phrases.text("lead.empty");
        }
        if (strength.isPresent() && topic.isPresent()) {
            return phrases.text("lead.both", "parent", parentName());
        }
        if (strength.isPresent()) {
            return phrases.text(
                    "lead.strength", "parent", parentName(), "low", names(lowest()), "lowValue", value(lowest()));
        }
        if (topic.isPresent()) {
            return phrases.text("lead.topic", "parent", parentName());
        }
        if (!isCompared()) {
            return phrases.text("lead.own", "count", phrases.count(figures.count()));
        }
        String own = isFlat() ? "" : own() + " ";
        return own + phrases.text("lead.none", "parent", parentName());
    }

    private String own() {
        return phrases.text(
                "lead.highest",
                "high",
                names(highest()),
                "highValue",
                value(highest()),
                "low",
                names(lowest()),
                "lowValue",
                value(lowest()));
    }

    /// Whether at least one theme could be compared with the unit above.
    boolean isCompared() {
        return candidates.stream().anyMatch(Score::isComparable);
    }

    String names(List<Score> scores) {
        return phrases.listed(scores.stream().map(this::name).toList());
    }

    private String name(Score score) {
        return phrases.quoted(score.label());
    }

    private String value(List<Score> scores) {
        return phrases.value(scores.getFirst().own().orElseThrow().value());
    }

    private String parentName() {
        return figures.parent().map(ReleasedUnit::name).orElse("");
    }
}
