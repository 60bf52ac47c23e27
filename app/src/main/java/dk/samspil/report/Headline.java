package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heading of a report and the lines under it, written from what may be concluded.
///
/// The heading is what a leader would repeat: a strength, then a change or a topic. Where nothing can be claimed it
/// says
/// so and gives the choice to the team.
final class Headline {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final Sentences sentences;

    Headline(UnitFigures figures, Phrases phrases, Conclusions conclusions, Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.conclusions = conclusions;
        this.sentences = sentences;
    }

    String heading() {
        if (conclusions.candidates().isEmpty()) {
            return sentences.say(SentenceRule.TOO_FEW, List.of(), phrases.text("heading.empty"));
        }
        List<String> said = new ArrayList<>();
        Optional<Score> changed = conclusions.changed();
        conclusions.strength().ifPresent(score -> said.add(strength(score)));
        changed.ifPresent(score -> said.add(change(score, isSame(score, conclusions.strength()))));
        conclusions
                .topic()
                .filter(score -> said.size() < 2)
                .ifPresent(score -> said.add(topic(score, isSame(score, changed))));
        if (said.size() == 1) {
            rest().ifPresent(said::add);
        }
        return said.isEmpty() ? nothingClaimed() : String.join(" ", said);
    }

    private String strength(Score score) {
        if (conclusions.areAllOver()) {
            String text = phrases.text("heading.all", "parent", conclusions.parentName());
            return sentences.level(SentenceRule.LEVEL, conclusions.candidates(), text);
        }
        return sentences.level(
                SentenceRule.LEVEL, List.of(score), phrases.text("heading.strength", "strength", name(score)));
    }

    /// Whether the sentence before was about the same theme and not about all of them.
    private boolean isSame(Score score, Optional<Score> named) {
        return named.filter(score::equals).isPresent() && !conclusions.areAllOver();
    }

    private String topic(Score score, boolean named) {
        String key = named ? "heading.topic.same" : "heading.topic";
        return sentences.level(SentenceRule.LEVEL, List.of(score), phrases.text(key, "topic", name(score)));
    }

    private String change(Score score, boolean named) {
        String verdict = score.change().verdict() == Change.Verdict.UP ? "heading.risen" : "heading.fallen";
        String key = named ? verdict + ".same" : verdict;
        return sentences.change(SentenceRule.CHANGE, List.of(score), phrases.text(key, "theme", name(score)));
    }

    /// What is true of the rest where only one thing can be said.
    private Optional<String> rest() {
        if (conclusions.strength().isPresent()) {
            return conclusions.areAllOver() ? Optional.empty() : Optional.of(noneUnder());
        }
        if (conclusions.topic().isPresent()) {
            return conclusions.isFlat() ? Optional.empty() : Optional.of(ownHighest());
        }
        return conclusions.isCompared() ? Optional.of(noOther()) : Optional.empty();
    }

    private String noneUnder() {
        String text = phrases.text("heading.strength.rest", "parent", conclusions.parentName());
        return sentences.level(SentenceRule.NO_LEVEL, conclusions.candidates(), text);
    }

    private String ownHighest() {
        String text = phrases.text("heading.topic.rest", "high", names(conclusions.highest()));
        return sentences.say(SentenceRule.OWN, sentences.own(conclusions.highest()), text);
    }

    private String noOther() {
        String text = phrases.text("heading.change.rest", "parent", conclusions.parentName());
        return sentences.level(SentenceRule.NO_LEVEL, conclusions.candidates(), text);
    }

    private String nothingClaimed() {
        if (conclusions.isCompared()) {
            return sentences.level(SentenceRule.NO_LEVEL, conclusions.candidates(), phrases.text("heading.none"));
        }
        String text = conclusions.isFlat()
                ? phrases.text("heading.flat", "value", value(conclusions.highest()))
                : phrases.text("heading.own", "high", names(conclusions.highest()), "low", names(conclusions.lowest()));
        return sentences.say(SentenceRule.OWN, sentences.own(conclusions.candidates()), text);
    }

    String lead() {
        if (conclusions.candidates().isEmpty()) {
            return sentences.say(SentenceRule.TOO_FEW, List.of(), phrases.text("lead.empty"));
        }
        List<String> said = new ArrayList<>(levels());
        conclusions.changed().ifPresent(score -> said.add(numbers(score)));
        return String.join(" ", said);
    }

    private List<String> levels() {
        String parent = conclusions.parentName();
        Optional<Score> strength = conclusions.strength();
        Optional<Score> topic = conclusions.topic();
        if (strength.isPresent() && topic.isPresent()) {
            var both = List.of(strength.get(), topic.get());
            String key = conclusions.changed().isPresent() ? "lead.both.named" : "lead.both";
            String text =
                    phrases.text(key, "parent", parent, "strength", name(strength.get()), "topic", name(topic.get()));
            return List.of(sentences.level(SentenceRule.LEVEL, both, text));
        }
        if (strength.isPresent()) {
            String text = phrases.text(conclusions.areAllOver() ? "lead.all" : "lead.strength", "parent", parent);
            String over = sentences.level(SentenceRule.LEVEL, List.of(strength.get()), text);
            return conclusions.isFlat() ? List.of(over) : List.of(over, ownLowest());
        }
        if (topic.isPresent()) {
            String text = phrases.text("lead.topic", "parent", parent, "topic", name(topic.get()));
            return List.of(sentences.level(SentenceRule.LEVEL, List.of(topic.get()), text));
        }
        if (!conclusions.isCompared()) {
            String text = phrases.text("lead.own", "count", phrases.count(figures.count()));
            return List.of(sentences.say(SentenceRule.OWN, sentences.own(conclusions.candidates()), text));
        }
        List<String> none = new ArrayList<>();
        if (!conclusions.isFlat()) {
            none.add(ownEnds());
        }
        if (conclusions.changed().isEmpty()) {
            String text = phrases.text("lead.none", "parent", parent);
            none.add(sentences.level(SentenceRule.NO_LEVEL, conclusions.candidates(), text));
        }
        return none;
    }

    private String ownLowest() {
        String text = phrases.text(
                "lead.lowest", "low", names(conclusions.lowest()), "lowValue", value(conclusions.lowest()));
        return sentences.say(SentenceRule.OWN, sentences.own(conclusions.lowest()), text);
    }

    private String ownEnds() {
        List<Score> both = new ArrayList<>(conclusions.highest());
        both.addAll(conclusions.lowest());
        String text = phrases.text(
                "lead.highest",
                "high",
                names(conclusions.highest()),
                "highValue",
                value(conclusions.highest()),
                "low",
                names(conclusions.lowest()),
                "lowValue",
                value(conclusions.lowest()));
        return sentences.say(SentenceRule.OWN, sentences.own(both), text);
    }

    private String numbers(Score score) {
        String text = phrases.text(
                "lead.change",
                "theme",
                name(score),
                "before",
                phrases.value(score.previous().orElseThrow()),
                "now",
                phrases.value(score.own().orElseThrow().value()));
        return sentences.change(SentenceRule.CHANGE, List.of(score), text);
    }

    private String names(List<Score> scores) {
        return phrases.listed(scores.stream().map(this::name).toList());
    }

    private String name(Score score) {
        return phrases.quoted(score.label());
    }

    private String value(List<Score> scores) {
        return phrases.value(scores.getFirst().own().orElseThrow().value());
    }
}
