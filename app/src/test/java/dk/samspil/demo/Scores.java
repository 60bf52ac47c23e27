package dk.samspil.demo;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The scores 0-100 of some sheets on one theme, worked out in the plainest way.
final class Scores {
    private static final List<String> ITEMS = Arrays.stream(Theme.values())
            .flatMap(theme -> theme.listItemIds().stream())
            .toList();

    private final double[] scores;

    private Scores(double[] scores) {
        this.scores = scores;
    }

    static Scores of(Theme theme, List<AnswerSheet> sheets) {
        return new Scores(sheets.stream()
                .map(sheet -> score(theme, sheet))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray());
    }

    double mean() {
        return DoubleStream.of(scores).average().orElseThrow();
    }

    /// Half the width of the mean's 95 % interval, with 2.1 for the quantile of Student's t.
    double margin() {
        double mean = mean();
        double squares = DoubleStream.of(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return 2.1 * Math.sqrt(squares / (scores.length - 1) / scores.length);
    }

    private static OptionalDouble score(Theme theme, AnswerSheet sheet) {
        List<String> items = theme.listItemIds();
        int first = ITEMS.indexOf(items.getFirst());
        return IntStream.range(0, items.size())
                .mapToObj(i -> turned(theme, items.get(i), sheet.answers().get(first + i)))
                .flatMapToInt(OptionalInt::stream)
                .mapToDouble(answer -> 25.0 * (answer - 1))
                .average();
    }

    private static OptionalInt turned(Theme theme, String item, OptionalInt answer) {
        if (answer.isPresent() && theme.isReversed(item)) {
            return OptionalInt.of(6 - answer.getAsInt());
        }
        return answer;
    }
}
