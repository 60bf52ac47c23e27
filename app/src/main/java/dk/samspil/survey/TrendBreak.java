package dk.samspil.survey;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question that was asked before in another way, so that its figures cannot be compared.
///
/// @param then the question as it was asked before
/// @param now the question as it is asked now
/// @param reasons what changed; at least one
public record TrendBreak(Item then, Item now, Set<Reason> reasons) {
    public enum Reason {
        /// Other words in the language that both questionnaires were written in.
        WORDING,
        /// It asks about somebody else.
        TARGET,
        /// Other answers to choose between.
        SCALE,
        /// What used to be a good answer is now a bad one.
        DIRECTION
    }

    public TrendBreak {
        reasons = Set.copyOf(reasons);
        if (reasons.isEmpty() || !then.id().equals(now.id())) {
            throw new IllegalArgumentException("a break has a reason and concerns one question");
        }
    }

    /// The questions of the later questionnaire that were asked otherwise in the earlier one, in the later
    /// one's order. Translations do not break a trend.
    public static List<TrendBreak> listBetween(Questionnaire then, Questionnaire now) {
        Map<String, Item> earlier = then.listItems().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return now.listItems().stream()
                .flatMap(item -> Stream.ofNullable(earlier.get(item.id()))
                        .map(before -> new Change(before, item, reasons(then, before, now, item))))
                .filter(change -> !change.reasons().isEmpty())
                .map(change -> new TrendBreak(change.then(), change.now(), change.reasons()))
                .toList();
    }

    /// The reasons in a fixed order.
    public List<Reason> listReasons() {
        return reasons.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private record Change(Item then, Item now, Set<Reason> reasons) {}

    private static Set<Reason> reasons(Questionnaire then, Item before, Questionnaire now, Item item) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        var language = now.original();
        if (!sameWords(before.text().in(language), item.text().in(language))) {
            reasons.add(Reason.WORDING);
        }
        if (before.target().isPresent()
                && item.target().isPresent()
                && !before.target().equals(item.target())) {
            reasons.add(Reason.TARGET);
        }
        AnswerOptions optionsThen = then.getDimensionOf(item.id()).options();
        AnswerOptions optionsNow = now.getDimensionOf(item.id()).options();
        if (optionsThen.min() != optionsNow.min() || optionsThen.max() != optionsNow.max()) {
            reasons.add(Reason.SCALE);
        }
        if (before.reversed() != item.reversed()) {
            reasons.add(Reason.DIRECTION);
        }
        return reasons;
    }

    private static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }
}
