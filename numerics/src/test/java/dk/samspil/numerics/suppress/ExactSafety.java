package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether every combination of published sums touches at least `k` people or nobody, written down from
/// linear algebra: a combination of nobody but the people in `T` exists exactly if the figures lose rank when
/// the rows of `T` are left out. Every set of fewer than `k` people is tried, in exact integers.
///
/// A person has one row for each of their answers; its elements say how often the answer stands in each figure.
final class ExactSafety {

    private final List<long[][]> kinds = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final int support;
    private final int rank;

    private ExactSafety(List<long[][]> people, int support) {
        Map<String, Integer> kindOf = new LinkedHashMap<>();
        for (var rows : people) {
            int kind = kindOf.computeIfAbsent(Arrays.deepToString(rows), first -> kindOf.size());
            if (kind == kinds.size()) {
                kinds.add(rows);
                sizes.add(0);
            }
            sizes.set(kind, sizes.get(kind) + 1);
        }
        this.support = support;
        this.rank = rankWithout(List.of(), Integer.MAX_VALUE);
    }

    static boolean isSafe(List<long[][]> people, int support) {
        return new ExactSafety(people, support).isSafeWithout(List.of(), 0, 0);
    }

    private boolean isSafeWithout(List<Integer> leftOut, int people, int next) {
        if (rankWithout(leftOut, rank) < rank) {
            return false;
        }
        for (int kind = next; kind < kinds.size(); kind++) {
            if (people + sizes.get(kind) < support) {
                var more = new ArrayList<>(leftOut);
                more.add(kind);
                if (!isSafeWithout(more, people + sizes.get(kind), kind + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The rank of the rows of all other people; stops when it is `enough`.
    private int rankWithout(List<Integer> leftOut, int enough) {
        List<long[]> basis = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (leftOut.contains(kind)) {
                continue;
            }
            for (var row : kinds.get(kind)) {
                insert(basis, row);
                if (basis.size() >= enough) {
                    return basis.size();
                }
            }
        }
        return basis.size();
    }

    /// Every row of the basis has its first element where no other has one to the left of it.
    private static void insert(List<long[]> basis, long[] row) {
        var left = row.clone();
        for (var known : basis) {
            int pivot = pivot(known);
            if (left[pivot] != 0) {
                subtract(left, known, pivot);
            }
        }
        if (pivot(left) < left.length) {
            basis.add(left);
            basis.sort((a, b) -> Integer.compare(pivot(a), pivot(b)));
        }
    }

    private static void subtract(long[] row, long[] known, int pivot) {
        long factor = row[pivot];
        long divisor = 0;
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.subtractExact(Math.multiplyExact(row[i], known[pivot]), Math.multiplyExact(known[i], factor));
            divisor = gcd(divisor, Math.abs(row[i]));
        }
        for (int i = 0; i < row.length && divisor > 1; i++) {
            row[i] /= divisor;
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static int pivot(long[] row) {
        int pivot = 0;
        while (pivot < row.length && row[pivot] == 0) {
            pivot++;
        }
        return pivot;
    }
}
