package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.ChangeSummary;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is said about the time since the round before, below the picture.
final class ChangeWriter {
    private final ItemChanges items;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final Sentences sentences;

    ChangeWriter(UnitFigures figures, Phrases phrases, Conclusions conclusions, Sentences sentences) {
        this.items = new ItemChanges(figures);
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
        boolean told = compared.stream().anyMatch(ChangeWriter::isTold);
        Optional<ChangeSummary> ofItems =
                items.summary().filter(counted -> told && counted.cannotTell() < counted.compared());
        said.add(told ? summary(compared, ofItems.isEmpty()) : cannotTell(compared));
        ofItems.ifPresent(counted -> said.add(counted("change.items", items.compared(), counted, true)));
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

    private String summary(List<Score> compared, boolean withBand) {
        var counted = ChangeSummary.of(compared.stream().map(Score::change).toList());
        return counted("change.summary", compared, counted, withBand);
    }

    /// @param withBand whether it is said what counts as unchanged; the last of several sentences says it for all
    private String counted(String key, List<Score> compared, ChangeSummary counted, boolean withBand) {
        String text = phrases.text(
                key, "up", counted.up(), "same", counted.same(), "down", counted.down(), "open", counted.cannotTell());
        return sentences.change(SentenceRule.SUMMARY, compared, withBand ? text + " " + band() : text);
    }

    private String band() {
        String points = Numbers.decimal(ChangeRule.DEFAULT.bandOfNoChange(), 1, phrases.language());
        return phrases.text("change.band", "points", points);
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
