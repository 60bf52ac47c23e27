package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import dk.samspil.survey.AnswerOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// Whether the shares of every item lie in classes of neighbouring answers that cover them all, none of them so small
/// that it must be about fewer than three people.
final class ShareCheck {
    private static final int FEWEST_PEOPLE = 3;
    private static final int PERCENT = 100;
    private static final int LEAST_WITH_EVERY_ANSWER = 50;
    private static final int MOST_CLASSES_BELOW = 3;

    private record Key(ReadCell cell, String item) {}

    private ShareCheck() {}

    static List<Finding> list(ReleaseReading reading) {
        Map<Key, List<Row>> byItem = new LinkedHashMap<>();
        for (Row row : reading.rows()) {
            if (row.measure() instanceof ReadMeasure.OfShares shares) {
                byItem.computeIfAbsent(new Key(row.cell(), shares.item().id()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byItem.forEach((key, rows) -> check(key, rows, findings));
        return findings;
    }

    private static void check(Key key, List<Row> rows, List<Finding> findings) {
        var options =
                ((ReadMeasure.OfShares) rows.getFirst().measure()).dimension().options();
        int most = rows.getFirst().figure().count().lowest() >= LEAST_WITH_EVERY_ANSWER
                ? options.size()
                : MOST_CLASSES_BELOW;
        if (!coverEveryAnswer(rows, options) || rows.size() < 2 || rows.size() > most) {
            findings.add(finding(key, Finding.Kind.TOO_DETAILED, rows));
        }
        List<Row> few = rows.stream().filter(ShareCheck::isOfTooFew).toList();
        if (!few.isEmpty()) {
            findings.add(finding(key, Finding.Kind.TOO_FEW, few));
        }
    }

    private static boolean coverEveryAnswer(List<Row> rows, AnswerOptions options) {
        List<Integer> all = rows.stream().flatMap(row -> answers(row).stream()).toList();
        boolean neighbours = rows.stream()
                .allMatch(row -> answers(row).stream()
                        .gather(Gatherers.windowSliding(2))
                        .allMatch(pair -> pair.size() < 2 || pair.getLast() == pair.getFirst() + 1));
        return neighbours
                && all.stream()
                        .sorted()
                        .toList()
                        .equals(IntStream.rangeClosed(options.min(), options.max())
                                .boxed()
                                .toList());
    }

    private static List<Integer> answers(Row row) {
        String answers = ((Measure.Share) row.figure().measure()).answers();
        return Arrays.stream(answers.split("\\|", -1))
                .filter(answer -> answer.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    /// Whether a share, however it was rounded, is of fewer than three of the people told.
    private static boolean isOfTooFew(Row row) {
        return !(row.figure().value() instanceof ReleasedValue.Whole(int percent))
                || (row.figure().count() instanceof ReleasedCount.Exact(int people)
                        && (2 * percent + 1) * people < 2 * PERCENT * FEWEST_PEOPLE);
    }

    private static Finding finding(Key key, Finding.Kind kind, List<Row> rows) {
        List<String> witness = rows.stream()
                .map(row -> row.cell().text() + " " + row.figure().measure().code())
                .toList();
        return new Finding("share:" + key.item(), key.cell().text(), kind, PeopleClass.of(0), witness);
    }
}
