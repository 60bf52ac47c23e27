package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.Arrays;

/// The units that have a published cell, as a tree of their own: its *nodes*, each after the nodes below
/// it, and last a node without a cell above all others.
///
/// Somebody whose home is in no published unit up to some level, or only in units that leave the home's
/// answers to a level above, is *placed* in the lowest node that counts them. Then every cell of a node
/// is about people placed in it or below it.
final class PublishedUnits {

    private final int[] parents;
    private final int[] nodeOfUnit;
    private final int[] placeOfHome;
    private final boolean[] whole;

    PublishedUnits(RegisterTree tree, Publication publication) {
        this.whole = new boolean[tree.size()];
        var published = new boolean[tree.size()];
        for (var cell : publication.cells()) {
            if (cell instanceof Cell.Unit(int unit)) {
                whole[unit] = true;
                published[unit] = true;
            } else if (cell instanceof Cell.UnitOfParts(int unit)) {
                published[unit] = true;
            }
        }
        this.nodeOfUnit = new int[tree.size()];
        this.placeOfHome = new int[tree.size()];
        int count = 0;
        for (int position = 0; position < tree.size(); position++) {
            int unit = tree.upwards(position);
            nodeOfUnit[unit] = -1;
            if (published[unit]) {
                nodeOfUnit[unit] = count++;
            }
        }
        this.parents = new int[count + 1];
        Arrays.fill(parents, -1);
        placeAll(tree, count);
    }

    private void placeAll(RegisterTree tree, int top) {
        var nearest = new int[tree.size()];
        for (int position = tree.size() - 1; position >= 0; position--) {
            int unit = tree.upwards(position);
            int parent = tree.parent(unit);
            int nearestAbove = parent < 0 ? top : nearest[parent];
            int node = nodeOfUnit[unit];
            nearest[unit] = node < 0 ? nearestAbove : node;
            if (node >= 0) {
                parents[node] = nearestAbove;
            }
            placeOfHome[unit] = whole[unit] ? node : parent < 0 ? top : placeOfHome[parent];
        }
    }

    /// The number of nodes with the one above all.
    int count() {
        return parents.length;
    }

    /// The node above all others, which has no cell.
    int top() {
        return parents.length - 1;
    }

    /// The node above, or -1 for the top.
    int parent(int node) {
        return parents[node];
    }

    /// The node of a unit, or -1 if the unit is not published.
    int nodeOf(int unit) {
        return nodeOfUnit[unit];
    }

    /// Whether a unit is published with everybody in it.
    boolean isWhole(int unit) {
        return whole[unit];
    }

    /// The node in which people of this home are placed.
    int placeOf(int home) {
        return placeOfHome[home];
    }
}
