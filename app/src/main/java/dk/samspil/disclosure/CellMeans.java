package dk.samspil.disclosure;

import dk.samspil.statistics.PersonValues;

/// How many people of every cell have a number, and its mean, unrounded; the same in whatever order people come.
final class CellMeans {
    private final int[] counts;
    private final long[] sums;

    private CellMeans(int cells) {
        this.counts = new int[cells];
        this.sums = new long[cells];
    }

    static CellMeans of(RoundCells cells, PersonValues values) {
        var means = new CellMeans(cells.size());
        for (int person = 0; person < values.people(); person++) {
            if (values.has(person)) {
                long value = values.get(person);
                cells.forEachCellOf(person, cell -> means.add(cell, value));
            }
        }
        return means;
    }

    private void add(int cell, long value) {
        counts[cell]++;
        sums[cell] += value;
    }

    int count(int cell) {
        return counts[cell];
    }

    /// The mean of a cell in which somebody has a number.
    double mean(int cell) {
        return (double) sums[cell] / counts[cell] / PersonValues.ONE;
    }
}
