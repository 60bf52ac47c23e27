package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// The classes in some cells divided into groups that lie in exactly the same of these. The classes of a block, which
/// lie in the same of them, are a group by themselves: the first.
final class CellGroups {

    private static final int NONE = -1;

    /// By class, its group; [#NONE] if it is in none of the cells.
    private final int[] groupOfClass;
    /// The classes that have a group.
    private final List<Integer> members;
    /// By group, in which of the cells it lies.
    private final List<BitSet> cellsOfGroup = new ArrayList<>();

    /// @param classCount how many classes there are
    /// @param cells by cell, its classes
    CellGroups(int classCount, Collection<Integer> block, List<? extends Collection<Integer>> cells) {
        this.groupOfClass = new int[classCount];
        Arrays.fill(groupOfClass, NONE);
        this.members = new ArrayList<>(block);
        block.forEach(number -> groupOfClass[number] = 0);
        cellsOfGroup.add(new BitSet());
        for (int cell = 0; cell < cells.size(); cell++) {
            divide(cell, cells.get(cell));
        }
        dropEmpty();
    }

    /// Those of each group who are in a cell become a new group.
    private void divide(int cell, Collection<Integer> inCell) {
        var inside = new int[cellsOfGroup.size() + 1];
        for (int number : inCell) {
            int before = groupOfClass[number];
            if (before == 0) {
                cellsOfGroup.getFirst().set(cell);
            } else {
                if (inside[before + 1] == 0) {
                    inside[before + 1] = cellsOfGroup.size();
                    cellsOfGroup.add(cellsOf(before));
                    cellsOfGroup.getLast().set(cell);
                }
                if (before == NONE) {
                    members.add(number);
                }
                groupOfClass[number] = inside[before + 1];
            }
        }
    }

    private BitSet cellsOf(int group) {
        return group == NONE ? new BitSet() : (BitSet) cellsOfGroup.get(group).clone();
    }

    private void dropEmpty() {
        var used = new BitSet();
        used.set(0);
        members.forEach(number -> used.set(groupOfClass[number]));
        var renumbered = new int[cellsOfGroup.size()];
        List<BitSet> kept = new ArrayList<>();
        used.stream().forEach(group -> {
            renumbered[group] = kept.size();
            kept.add(cellsOfGroup.get(group));
        });
        members.forEach(number -> groupOfClass[number] = renumbered[groupOfClass[number]]);
        cellsOfGroup.clear();
        cellsOfGroup.addAll(kept);
    }

    /// The groups in a cell.
    List<Integer> in(int cell) {
        return IntStream.range(0, cellsOfGroup.size())
                .filter(group -> cellsOfGroup.get(group).get(cell))
                .boxed()
                .toList();
    }

    /// By group, the sums of some numbers of its classes.
    ///
    /// @param numbers by class; of all the same length
    List<int[]> sum(int[][] numbers, int length) {
        List<int[]> sums = new ArrayList<>();
        cellsOfGroup.forEach(_ -> sums.add(new int[length]));
        for (int number : members) {
            int[] sum = sums.get(groupOfClass[number]);
            for (int place = 0; place < length; place++) {
                sum[place] += numbers[number][place];
            }
        }
        return sums;
    }
}
