package dk.samspil.report;

import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.Change;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// Released values, counts and names as they stand in a sentence.
record Phrases(Messages words) {
    static Phrases in(Language language) {
        return new Phrases(Messages.of("report", language));
    }

    Language language() {
        return words.language();
    }

    String text(String key, Object... namesAndValues) {
        return words.text(key, namesAndValues);
    }

    /// `78`, "under 20" or "over 80".
    String value(ReleasedValue value) {
        return switch (value) {
            case ReleasedValue.Whole whole -> Integer.toString(whole.value());
            case ReleasedValue.Below below -> text("value.below", "limit", Integer.toString(below.limit()));
            case ReleasedValue.Above above -> text("value.above", "limit", Integer.toString(above.limit()));
        };
    }

    /// One of the five words: "clearly above", "above", "no certain difference", "below", "clearly below".
    String verdict(Standing standing) {
        return switch (standing) {
            case CLEARLY_OVER -> text("say.over.clearly");
            case CLEARLY_UNDER -> text("say.under.clearly");
            case OVER -> text("say.over");
            case UNDER -> text("say.under");
            case NO_CLAIM -> text("verdict.none");
        };
    }

    /// "risen", "fallen", "unchanged" or "cannot be told"; a dash where there is nothing to compare.
    String verdict(Change change) {
        return switch (change.verdict()) {
            case UP -> text("say.risen");
            case DOWN -> text("say.fallen");
            case NOT_CHANGED -> text("verdict.unchanged");
            case CANNOT_TELL -> text("verdict.open");
            case NOT_COMPARED -> "–";
        };
    }

    /// `14`, "5-9" or "50 or more".
    String count(ReleasedCount count) {
        return switch (count) {
            case ReleasedCount.Exact exact -> Numbers.whole(exact.lowest(), language());
            case ReleasedCount.Between between -> between.text();
            case ReleasedCount.AtLeast least -> text("count.least", "n", Numbers.whole(least.lowest(), language()));
        };
    }

    /// `82 %`, "90 % or more" or "below 10 %".
    String rate(ReleasedValue rate) {
        return switch (rate) {
            case ReleasedValue.Whole whole -> percent(whole.value());
            case ReleasedValue.Above above -> text("rate.above", "rate", percent(above.limit()));
            case ReleasedValue.Below below -> text("rate.below", "rate", percent(below.limit()));
        };
    }

    String percent(int percent) {
        return Numbers.percent(Integer.toString(percent), language());
    }

    /// A name of a theme or the words of a question, marked off from the sentence around it.
    String quoted(String name) {
        return text("quoted", "name", name);
    }

    /// Names one after the other: "A", "A and B", "A, B and C".
    String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return text("listed", "first", first, "last", names.getLast());
    }

    /// "14 answered", with the response rate where it is known.
    String answered(ReleasedCount count, Optional<ReleasedValue> rate) {
        return rate.map(r -> text("answered.rate", "count", count(count), "rate", rate(r)))
                .orElseGet(() -> text("answered", "count", count(count)));
    }
}
