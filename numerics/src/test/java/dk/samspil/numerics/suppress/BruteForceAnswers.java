package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.AnsweredSurvey.Shown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The answers that everybody may have given to one question, going through all answers that would be shown in
/// the same way.
///
/// People in the same cells cannot be told apart, so that it is enough to go through the sums of their answers.
final class BruteForceAnswers {

    private static final int HIGHEST = 4;

    private final List<Shown> shown;
    private final int quantity;
    private final List<BitSet> groups;
    private final List<BitSet> cellsOf;
    private final int[] sums;
    private final List<BitSet> possibleSums = new ArrayList<>();

    private BruteForceAnswers(List<Shown> shown, int people, int quantity) {
        this.shown = shown;
        this.quantity = quantity;
        var bySignature = new LinkedHashMap<BitSet, BitSet>();
        for (int person = 0; person < people; person++) {
            var signature = new BitSet();
            for (int cell = 0; cell < shown.size(); cell++) {
                signature.set(cell, shown.get(cell).members().get(person));
            }
            bySignature.computeIfAbsent(signature, key -> new BitSet()).set(person);
        }
        bySignature.remove(new BitSet());
        this.cellsOf = List.copyOf(bySignature.keySet());
        this.groups = List.copyOf(bySignature.values());
        this.sums = new int[groups.size()];
        groups.forEach(group -> possibleSums.add(new BitSet()));
    }

    /// The fewest answers that are possible for somebody who is in a cell; 5 if nobody is.
    static int fewestPossible(List<Shown> shown, int people, int quantity) {
        var all = new BruteForceAnswers(shown, people, quantity);
        all.tryFrom(0);
        return IntStream.range(0, all.groups.size())
                .map(all::countAnswers)
                .min()
                .orElse(HIGHEST + 1);
    }

    private void tryFrom(int group) {
        if (group == groups.size()) {
            IntStream.range(0, group).forEach(each -> possibleSums.get(each).set(sums[each]));
            return;
        }
        for (sums[group] = 0; sums[group] <= HIGHEST * groups.get(group).cardinality(); sums[group]++) {
            if (cellsOf.get(group).stream().allMatch(cell -> fits(cell, group))) {
                tryFrom(group + 1);
            }
        }
    }

    /// Whether a cell could still be shown as it is, once those groups get their sums that come after this one.
    private boolean fits(int cell, int lastGroup) {
        int lowest = 0;
        int open = 0;
        for (int group = 0; group < groups.size(); group++) {
            boolean member = cellsOf.get(group).get(cell);
            lowest += member && group <= lastGroup ? sums[group] : 0;
            open += member && group > lastGroup ? HIGHEST * groups.get(group).cardinality() : 0;
        }
        var members = shown.get(cell).members().cardinality();
        var reading = shown.get(cell).readings().get(quantity);
        return rounded(lowest, members) <= reading.highest() && rounded(lowest + open, members) >= reading.lowest();
    }

    private static int rounded(int sum, int people) {
        return WholeNumber.nearest(25.0 * sum / people);
    }

    private int countAnswers(int group) {
        int others = HIGHEST * (groups.get(group).cardinality() - 1);
        return (int) IntStream.rangeClosed(0, HIGHEST)
                .filter(answer -> {
                    int sum = possibleSums.get(group).nextSetBit(answer);
                    return sum >= 0 && sum <= answer + others;
                })
                .count();
    }
}
