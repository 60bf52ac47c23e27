package dk.samspil.survey.exchange;

import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The answers of another system's question as a scale of whole numbers.
///
/// @param dontKnow the words of the answer that stands outside the scale; empty where there is none
/// @param numbered whether we gave the numbers, since the codes were none
record AnswerList(AnswerOptions options, Optional<LocalText> dontKnow, boolean numbered) {
    /// One answer as the other system keeps it.
    record Answer(String code, LocalText label) {}

    private static final int MOST_STEPS = 11;
    private static final int HIGHEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,2}(\\d{1,2})");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?iu).*(ved ikke|ikke relevant|don['’]?t know|do not know|not relevant|not applicable|no answer|لا أعرف).*");
    private static final Pattern OUTSIDE_CODE = Pattern.compile("(?i)dk|na|n_a|dont_know|98|99");

    /// Empty where the answers are no scale: fewer than two, or more than eleven.
    static Optional<AnswerList> of(List<Answer> answers) {
        Optional<LocalText> outside = answers.stream()
                .filter(AnswerList::isOutside)
                .map(Answer::label)
                .findFirst();
        List<Answer> inside =
                answers.stream().filter(answer -> !isOutside(answer)).toList();
        if (inside.size() < 2 || inside.size() > MOST_STEPS) {
            return Optional.empty();
        }
        List<Answer> sorted = sorted(inside);
        boolean numbers = isConsecutive(sorted);
        List<Answer> used = numbers ? sorted : inside;
        int lowest = numbers ? number(used.getFirst()) : 1;
        var options = new AnswerOptions(
                lowest,
                lowest + used.size() - 1,
                used.stream().map(Answer::label).toList());
        return Optional.of(new AnswerList(options, outside, !numbers));
    }

    private static boolean isOutside(Answer answer) {
        return OUTSIDE_CODE.matcher(answer.code()).matches()
                || answer.label().texts().values().stream()
                        .anyMatch(label -> OUTSIDE.matcher(label).matches());
    }

    private static List<Answer> sorted(List<Answer> answers) {
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingInt(AnswerList::number));
        return sorted;
    }

    private static boolean isConsecutive(List<Answer> sorted) {
        for (int i = 0; i < sorted.size(); i++) {
            if (number(sorted.get(i)) != number(sorted.getFirst()) + i) {
                return false;
            }
        }
        return number(sorted.getFirst()) < HIGHEST;
    }

    /// The number in a code such as `4` or `A4`; the same high one for every code without.
    private static int number(Answer answer) {
        Matcher matcher = NUMBER.matcher(answer.code());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : HIGHEST;
    }
}
