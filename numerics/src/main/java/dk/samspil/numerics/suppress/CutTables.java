package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// For every unit and cut the breakdown, if there is one, and otherwise the reason.
final class CutTables {

    private final int cuts;
    private final @Nullable CategoryPartition[] partitions;
    private final @Nullable CutReason[] reasons;

    CutTables(int cuts, int units) {
        this.cuts = cuts;
        this.partitions = new CategoryPartition[Math.multiplyExact(cuts, units)];
        this.reasons = new CutReason[partitions.length];
    }

    /// The same breakdowns of some units, and none of the others.
    CutTables keeping(IntPredicate unit) {
        int units = cuts == 0 ? 0 : partitions.length / cuts;
        var kept = new CutTables(cuts, units);
        for (int place = 0; place < partitions.length; place++) {
            if (unit.test(place / cuts)) {
                kept.partitions[place] = partitions[place];
                kept.reasons[place] = reasons[place];
            }
        }
        return kept;
    }

    /// The same breakdowns without some of them.
    CutTables dropping(CellPlan.IntBinaryPredicate breakdown) {
        var kept = keeping(unit -> true);
        for (int place = 0; place < partitions.length; place++) {
            if (partitions[place] != null && breakdown.test(place / cuts, place % cuts)) {
                kept.clear(place / cuts, place % cuts, CutReason.CUT_SWAP);
            }
        }
        return kept;
    }

    boolean has(int unit, int cut) {
        return partitions[unit * cuts + cut] != null;
    }

    /// The breakdown that is known to be there.
    CategoryPartition get(int unit, int cut) {
        return Objects.requireNonNull(partitions[unit * cuts + cut]);
    }

    void set(int unit, int cut, CategoryPartition partition) {
        partitions[unit * cuts + cut] = partition;
        reasons[unit * cuts + cut] = null;
    }

    void clear(int unit, int cut, CutReason reason) {
        partitions[unit * cuts + cut] = null;
        reasons[unit * cuts + cut] = reason;
    }

    /// Why there is no breakdown, or why some of its categories are merged.
    Optional<CutReason> findReason(int unit, int cut) {
        var partition = partitions[unit * cuts + cut];
        if (partition == null) {
            return Optional.ofNullable(reasons[unit * cuts + cut]);
        }
        return partition.size() < partition.categoryCount() ? Optional.of(CutReason.CUT_SMALL) : Optional.empty();
    }

    Optional<CutTable> find(int unit, int cut) {
        return Optional.ofNullable(partitions[unit * cuts + cut]).map(found -> found.toTable(unit, cut));
    }

    /// All breakdowns, by unit and cut.
    List<CutTable> list() {
        return IntStream.range(0, partitions.length)
                .boxed()
                .flatMap(place -> find(place / cuts, place % cuts).stream())
                .toList();
    }
}
