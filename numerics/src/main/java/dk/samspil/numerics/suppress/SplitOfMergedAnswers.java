package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether the mean that is shown beside a distribution undoes its merging.
///
/// A reader who knows the people in each class and the range in which the mean lies knows the range of the
/// *total* (the answers counted 0, 1, 2 … and added up). Taking off what the other classes can hold leaves
/// a range for the total of each class, and with it a range for the number of people behind each answer in
/// it. The merging is undone when the reader can be certain that an answer was given by fewer than three
/// people and can also exclude nobody, one or two of them. The distribution is then not shown; the mean
/// stays.
final class SplitOfMergedAnswers {

    private final int[] bounds;
    private final int[] people;
    private final long lowestTotal;
    private final long highestTotal;

    SplitOfMergedAnswers(AnswerPartition partition, int[] countsByAnswer, DisplayedMean mean) {
        this.bounds = partition.bounds();
        this.people = partition.people(countsByAnswer);
        long steps = (long) Arrays.stream(people).sum() * (partition.answers() - 1);
        // A mean that is shown as m lies in m ± 0.5 points of 100, so the total lies in (2m ± 1) / 200 of
        // all steps.
        this.lowestTotal = Math.ceilDiv(steps * (2L * mean.lowest() - 1), 200L);
        this.highestTotal = Math.ceilDiv(steps * (2L * mean.highest() + 1), 200L) - 1;
    }

    /// Whether a count of fewer than three people can be told.
    boolean isComputable() {
        return IntStream.range(0, people.length)
                .anyMatch(group -> IntStream.range(bounds[group], bounds[group + 1])
                        .anyMatch(answer -> tellsFewPeople(group, answer)));
    }

    private boolean tellsFewPeople(int group, int answer) {
        if (bounds[group + 1] - bounds[group] == 1) {
            return false;
        }
        long lowest = lowestTotal - othersAt(group, true);
        long highest = highestTotal - othersAt(group, false);
        boolean threeOrMore = IntStream.rangeClosed(AnswerPartition.FEWEST_PEOPLE, people[group])
                .anyMatch(count -> isPossible(group, answer, count, lowest, highest));
        boolean anyFewer = IntStream.range(0, AnswerPartition.FEWEST_PEOPLE)
                .allMatch(count -> isPossible(group, answer, count, lowest, highest));
        return !threeOrMore && !anyFewer;
    }

    /// The highest or the lowest total of the people in the other classes.
    private long othersAt(int group, boolean highest) {
        long total = 0;
        for (int other = 0; other < people.length; other++) {
            int answer = highest ? bounds[other + 1] - 1 : bounds[other];
            total += other == group ? 0 : (long) people[other] * answer;
        }
        return total;
    }

    /// Whether exactly `count` people of the class may have given the answer when the total of the class
    /// lies in the range.
    ///
    /// With `u` of the others above the answer, their totals run without a gap from the lowest to the
    /// highest that `u` people above and the rest below can reach; both ends grow with `u`, so the largest
    /// `u` whose lowest total still fits decides.
    private boolean isPossible(int group, int answer, int count, long lowest, long highest) {
        int first = bounds[group];
        int last = bounds[group + 1] - 1;
        long others = (long) people[group] - count;
        long fromFirst = (long) count * answer + others * first;
        long from = lowest - fromFirst;
        long to = highest - fromFirst;
        long fewestAbove = answer == first ? others : 0;
        long mostAbove = answer == last ? 0 : Math.min(others, Math.floorDiv(to, answer - first + 1L));
        long reachable = (others - mostAbove) * (answer - first - 1L) + mostAbove * (last - first);
        return to >= 0 && mostAbove >= fewestAbove && reachable >= from;
    }
}
