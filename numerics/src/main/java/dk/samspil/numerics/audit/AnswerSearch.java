package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.AnswerTable.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for answers that fit everything shown and in which somebody of a group gave a certain answer.
///
/// It begins with the true answers, in which one person's is changed, and then changes one person's at a time: always
/// so that the sums miss their intervals by as little as possible, but no change is undone soon after, and one that
/// was made often counts for less (tabu search). What it finds is a proof; that it finds nothing is none.
final class AnswerSearch {

    private static final int MOST_CHANGES = 400;
    /// For how many changes none is undone.
    private static final int KEPT = 8;
    /// Missing an interval by one more counts like so many earlier changes of the same kind.
    private static final int PRICE = 8;
    private static final int NONE = -1;

    private final int answers;
    /// Group by group, how many truly gave each answer, and how many do now.
    private final int[] given;
    private final int[] numbers;
    private final int[][] sumsOfGroup;
    /// By sum and answer, how often it is counted.
    private final long[][] times;
    private final long[] lowest;
    private final long[] highest;
    /// By sum, what it truly is, and what it is now.
    private final long[] trueValues;
    private final long[] values;
    /// By change (whose answer, and to which), until when it is not made, and how often it was.
    private final int[] until;
    private final int[] uses;
    /// By how much the true answers miss the intervals, and those of now.
    private final long missedByTrue;
    private long missed;

    /// @param groups by group, how many truly gave each answer
    AnswerSearch(int answers, List<int[]> groups, List<Sum> sums) {
        this.answers = answers;
        this.given = groups.stream().flatMapToInt(IntStream::of).toArray();
        this.numbers = new int[given.length];
        this.times = new long[sums.size()][];
        this.lowest = sums.stream().mapToLong(Sum::lowest).toArray();
        this.highest = sums.stream().mapToLong(Sum::highest).toArray();
        this.sumsOfGroup = new int[groups.size()][0];
        this.trueValues = new long[times.length];
        this.values = new long[times.length];
        this.until = new int[given.length * answers];
        this.uses = new int[until.length];
        for (int sum = 0; sum < times.length; sum++) {
            add(sum, sums.get(sum));
        }
        this.missedByTrue = IntStream.range(0, times.length)
                .mapToLong(sum -> distance(sum, trueValues[sum]))
                .sum();
    }

    private void add(int number, Sum sum) {
        times[number] = sum.times().stream().mapToLong(each -> each).toArray();
        for (int group : sum.groups()) {
            sumsOfGroup[group] = Arrays.copyOf(sumsOfGroup[group], sumsOfGroup[group].length + 1);
            sumsOfGroup[group][sumsOfGroup[group].length - 1] = number;
            for (int answer = 0; answer < answers; answer++) {
                trueValues[number] += times[number][answer] * given[group * answers + answer];
            }
        }
    }

    /// Whether the true answers fit.
    boolean fits() {
        return missedByTrue == 0;
    }

    /// Whether answers were found in which somebody of the group gave this one; nobody truly did.
    boolean finds(int group, int answer) {
        System.arraycopy(given, 0, numbers, 0, given.length);
        System.arraycopy(trueValues, 0, values, 0, values.length);
        Arrays.fill(until, 0);
        Arrays.fill(uses, 0);
        missed = missedByTrue;
        int wanted = group * answers + answer;
        int change = first(group, answer);
        for (int step = 1; change != NONE; step++) {
            make(change, step);
            if (missed == 0) {
                return true;
            }
            change = step < MOST_CHANGES ? best(wanted, step + 1) : NONE;
        }
        return false;
    }

    private int first(int group, int answer) {
        return IntStream.range(group * answers, (group + 1) * answers)
                .filter(place -> numbers[place] > 0)
                .map(place -> place * answers + answer)
                .reduce((one, other) -> more(other) < more(one) ? other : one)
                .orElse(NONE);
    }

    /// The change after which the least is missed; somebody keeps the wanted answer.
    private int best(int wanted, int step) {
        int best = NONE;
        long least = Long.MAX_VALUE;
        for (int change = 0; change < uses.length; change++) {
            int place = change / answers;
            if (numbers[place] > (place == wanted ? 1 : 0) && place % answers != change % answers) {
                long more = more(change);
                if (missed + more == 0) {
                    return change;
                }
                long cost = PRICE * more + uses[change];
                if (until[change] < step && cost < least) {
                    best = change;
                    least = cost;
                }
            }
        }
        return best;
    }

    /// By how much more the intervals are missed after a change.
    private long more(int change) {
        int from = change / answers % answers;
        int to = change % answers;
        long more = 0;
        for (int sum : sumsOfGroup[change / answers / answers]) {
            long value = values[sum] + times[sum][to] - times[sum][from];
            more += distance(sum, value) - distance(sum, values[sum]);
        }
        return more;
    }

    private long distance(int sum, long value) {
        return Math.max(0, Math.max(lowest[sum] - value, value - highest[sum]));
    }

    private void make(int change, int step) {
        missed += more(change);
        int place = change / answers;
        int group = place / answers;
        int from = place % answers;
        int to = change % answers;
        for (int sum : sumsOfGroup[group]) {
            values[sum] += times[sum][to] - times[sum][from];
        }
        numbers[place]--;
        numbers[group * answers + to]++;
        uses[change]++;
        until[(group * answers + to) * answers + from] = step + KEPT;
    }
}
