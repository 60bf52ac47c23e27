package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is said about the time since the round before, below the picture.
final class ChangeWriter {
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final Sentences sentences;

    ChangeWriter(Phrases phrases, Conclusions conclusions, Sentences sentences) {
        this.phrases = phrases;
        this.conclusions = conclusions;
        this.sentences = sentences;
    }

    /// Empty where there are no figures of the round before.
    List<String> sentences() {
        List<Score> compared = conclusions.changes();
        if (compared.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(compared.stream().anyMatch(ChangeWriter::isTold) ? summary(compared) : cannotTell(compared));
        List<Score> opposites = conclusions.opposites();
        if (!opposites.isEmpty()) {
            said.add(opposite(opposites.getFirst(), opposites.getLast()));
        }
        Optional<Score> fallen =
                conclusions.changed().filter(score -> score.change().verdict() == Change.Verdict.DOWN);
        fallen.ifPresent(score ->
                said.add(sentences.say(SentenceRule.EXPECTED_FALL, List.of(), phrases.text("change.expected"))));
        return said;
    }

    private static boolean isTold(Score score) {
        return score.change().verdict() != Change.Verdict.CANNOT_TELL;
    }

    private String summary(List<Score> compared) {
        ChangeSummary counted =
                ChangeSummary.of(compared.stream().map(Score::change).toList());
        String text = phrases.text(
                "change.summary",
                "up",
                counted.up(),
                "same",
                counted.same(),
                "down",
                counted.down(),
                "open",
                counted.cannotTell());
        return sentences.change(SentenceRule.SUMMARY, compared, text);
    }

    /// How large a change would have to be, for the theme in which it is seen best.
    private String cannotTell(List<Score> compared) {
        List<Score> composites = conclusions.composites();
        if (!composites.isEmpty()) {
            Score whole = composites.getFirst();
            String text = phrases.text(
                    "change.open.whole", "whole", phrases.quoted(whole.label()), "points", detectable(whole));
            return sentences.change(SentenceRule.CANNOT_TELL, List.of(whole), text);
        }
        Score best = compared.stream()
                .min(Comparator.comparingDouble(score -> score.change().smallestDetectable()))
                .orElseThrow();
        long points = detectable(best);
        return sentences.change(SentenceRule.CANNOT_TELL, compared, phrases.text("change.open", "points", points));
    }

    private static long detectable(Score score) {
        return (long) Math.ceil(score.change().smallestDetectable());
    }

    private String opposite(Score within, Score between) {
        boolean up = within.change().verdict() == Change.Verdict.UP;
        String text = phrases.text(
                "change.opposite",
                "risen",
                phrases.quoted((up ? within : between).label()),
                "fallen",
                phrases.quoted((up ? between : within).label()));
        return sentences.change(SentenceRule.OPPOSITE, List.of(within, between), text);
    }
}
