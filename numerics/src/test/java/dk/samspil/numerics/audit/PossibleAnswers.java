package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// What everybody may have answered to one question, going through all answers that round to the shown means.
///
/// People in the same cells cannot be told apart, so that it is enough to go through the sums of their
/// answers. An answer is its number, 0 to 4; answer 4 is 100 points.
final class PossibleAnswers {

    private static final int HIGHEST = 4;
    private static final double STEP = 25;

    private final List<BitSet> cells;
    private final List<ShownMean> shown;
    private final List<BitSet> groups;
    private final List<BitSet> cellsOf;
    private final int[] sums;
    private final List<BitSet> possibleSums = new ArrayList<>();

    /// @param cells who is in each cell
    /// @param shown its mean
    PossibleAnswers(List<BitSet> cells, List<ShownMean> shown) {
        this.cells = List.copyOf(cells);
        this.shown = List.copyOf(shown);
        var bySignature = new LinkedHashMap<BitSet, BitSet>();
        cells.stream().flatMapToInt(BitSet::stream).distinct().sorted().forEach(person -> {
            var signature = new BitSet();
            IntStream.range(0, cells.size())
                    .forEach(cell -> signature.set(cell, cells.get(cell).get(person)));
            bySignature.computeIfAbsent(signature, _ -> new BitSet()).set(person);
        });
        this.cellsOf = List.copyOf(bySignature.keySet());
        this.groups = List.copyOf(bySignature.values());
        this.sums = new int[groups.size()];
        groups.forEach(_ -> possibleSums.add(new BitSet()));
        tryFrom(0);
    }

    /// People in the same cells.
    List<BitSet> groups() {
        return groups;
    }

    /// The fewest answers that are possible for anybody; 5 if there is nobody.
    int fewest() {
        return IntStream.range(0, groups.size()).map(this::count).min().orElse(HIGHEST + 1);
    }

    /// How many answers are possible for one of a group.
    int count(int group) {
        int others = HIGHEST * (groups.get(group).cardinality() - 1);
        return (int) IntStream.rangeClosed(0, HIGHEST)
                .filter(answer -> {
                    int sum = possibleSums.get(group).nextSetBit(answer);
                    return sum >= 0 && sum <= answer + others;
                })
                .count();
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

    /// Whether a cell could still show its mean, once the groups after this one get their sums.
    private boolean fits(int cell, int lastGroup) {
        double least = 0;
        double open = 0;
        for (int group = 0; group < groups.size(); group++) {
            if (cellsOf.get(group).get(cell)) {
                least += group <= lastGroup ? STEP * sums[group] : 0;
                open += group > lastGroup ? STEP * HIGHEST * groups.get(group).cardinality() : 0;
            }
        }
        int people = cells.get(cell).cardinality();
        var mean = shown.get(cell);
        return Math.floor(least / people + 0.5) <= mean.highest()
                && Math.floor((least + open) / people + 0.5) >= mean.lowest();
    }
}
