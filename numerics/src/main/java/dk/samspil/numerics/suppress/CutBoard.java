package dk.samspil.numerics.suppress;

/// The breakdowns chosen so far while a plan is made, and for every atom the *signature* of the published
/// cells it is in: 128 bits, equal for equal sets of cells.
///
/// A signature is the exclusive or of one number for each block that has the atom and one for the lowest unit
/// cell, which tells all the others. The numbers come from a key and from what the cell is, not from when it
/// was added.
final class CutBoard {

    private static final long FIRST = 0x9E37_79B9_7F4A_7C15L;
    private static final long SECOND = 0xD1B5_4A32_D192_ED03L;

    private final CellPeople people;
    private final long key;
    private final long[] high;
    private final long[] low;
    private final int[][] lookups;
    private final CutTables tables;

    CutBoard(UnitPlan units, CellPeople people, int cuts, long key) {
        this.people = people;
        this.key = key;
        this.high = new long[people.size()];
        this.low = new long[people.size()];
        this.lookups = new int[cuts][];
        this.tables = new CutTables(cuts, units.tree().size());
        for (int cut = 0; cut < cuts; cut++) {
            lookups[cut] = new int[people.categoryCount(cut)];
        }
        for (int atom = 0; atom < high.length; atom++) {
            int cell = units.lowestCell(people.lowestCell(atom));
            high[atom] = hash(FIRST, cell, 0, 0);
            low[atom] = hash(SECOND, cell, 0, 0);
        }
    }

    private long hash(long stream, int unit, int kind, int category) {
        return mix(mix(mix(mix(key ^ stream) + unit) + kind) + category);
    }

    /// The last step of the generator SplitMix64: every bit of the result depends on every bit given.
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }

    long high(int atom) {
        return high[atom];
    }

    long low(int atom) {
        return low[atom];
    }

    /// What was chosen so far.
    CutTables tables() {
        return tables;
    }

    /// The block of every category; of those that do not occur in the partition, anything.
    int[] lookup(int cut, CategoryPartition partition) {
        var lookup = lookups[cut];
        for (int index = 0; index < partition.categoryCount(); index++) {
            lookup[partition.category(index)] = partition.block(index);
        }
        return lookup;
    }

    /// Adds a breakdown where there is none.
    void place(int unit, int cut, CategoryPartition partition) {
        tables.set(unit, cut, partition);
        toggle(unit, cut, partition);
    }

    /// Takes a breakdown away again.
    void remove(int unit, int cut, CutReason reason) {
        toggle(unit, cut, tables.get(unit, cut));
        tables.clear(unit, cut, reason);
    }

    private void toggle(int unit, int cut, CategoryPartition partition) {
        var highs = new long[partition.size()];
        var lows = new long[partition.size()];
        for (int block = 0; block < highs.length; block++) {
            highs[block] = hash(FIRST, unit, cut + 1, partition.firstCategory(block));
            lows[block] = hash(SECOND, unit, cut + 1, partition.firstCategory(block));
        }
        var lookup = lookup(cut, partition);
        for (int atom = people.first(unit); atom < people.end(unit); atom++) {
            int block = lookup[people.category(cut, atom)];
            high[atom] ^= highs[block];
            low[atom] ^= lows[block];
        }
    }
}
