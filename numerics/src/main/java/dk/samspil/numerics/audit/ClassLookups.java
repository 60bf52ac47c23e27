package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Tests every class, and sets of two, three and four classes in which each may count any number of
/// times.
///
/// A set of at most four classes allows a combination that can be computed exactly if its numbers in four
/// independent null vectors are linearly dependent. Pairs are searched for among all classes; three and
/// four within regions: the largest nodes with at most [#LARGEST_FOR_THREE] and [#LARGEST_FOR_FOUR] small
/// classes; the classes placed in a node that is larger are taken so many at a time.
final class ClassLookups {

    static final int LARGEST_FOR_THREE = 256;
    static final int LARGEST_FOR_FOUR = 32;

    private final NullSpace space;
    private final PersonClasses classes;
    private final NullVectors vectors;
    private final Findings findings;
    private final DependentSets sets;

    ClassLookups(NullSpace space, NullVectors vectors, Findings findings) {
        this.space = space;
        this.classes = space.classes();
        this.vectors = vectors;
        this.findings = findings;
        this.sets = new DependentSets(findings.minimumSupport() - 1, this::expose);
    }

    void run() {
        for (int number = 0; number < classes.count(); number++) {
            if (findings.isTooFew(classes.complete(number), classes.anyone(number)) && vectors.value(number, 0) == 0) {
                findings.exposeClasses(Kind.CLASS, space, Map.of(number, 1L));
            }
        }
        search(IntStream.range(0, classes.count()).toArray(), 2);
        new Regions(classes, this::isSmall, LARGEST_FOR_THREE).forEach(region -> search(region, 3));
        new Regions(classes, this::isSmall, LARGEST_FOR_FOUR).forEach(region -> search(region, 4));
    }

    private boolean isSmall(int number) {
        return classes.complete(number) < findings.minimumSupport() && vectors.value(number, 0) != 0;
    }

    private void search(int[] numbers, int largest) {
        if (!findings.isFull()) {
            int[] small = Arrays.stream(numbers).filter(this::isSmall).toArray();
            findings.countChecks(small.length);
            var values = new long[NullVectors.COUNT][small.length];
            for (int vector = 0; vector < values.length; vector++) {
                for (int i = 0; i < small.length; i++) {
                    values[vector][i] = vectors.value(small[i], vector);
                }
            }
            sets.search(small, Arrays.stream(small).map(classes::complete).toArray(), values, largest);
        }
    }

    /// Adds a set whose numbers are dependent, with the factors that make them 0.
    private void expose(int[] set) {
        var reduction = new RowReduction(set.length);
        int last = 0;
        while (last < set.length - 1 && reduction.add(valuesOf(set[last]))) {
            last++;
        }
        var times = new long[last + 1];
        times[last] = 1;
        long[] values = valuesOf(set[last]);
        for (int row = 0; row < reduction.rank(); row++) {
            RowReduction.subtract(times, reduction.combination(row), values[reduction.pivot(row)]);
        }
        Map<Integer, Long> timesOfClasses = new TreeMap<>();
        for (int i = 0; i <= last; i++) {
            if (times[i] != 0) {
                timesOfClasses.put(set[i], times[i]);
            }
        }
        findings.exposeClasses(Kind.COMBINATION, space, timesOfClasses);
    }

    private long[] valuesOf(int number) {
        return IntStream.range(0, NullVectors.COUNT)
                .mapToLong(vector -> vectors.value(number, vector))
                .toArray();
    }
}
