package dk.samspil.numerics.audit;

import java.util.Arrays;

/// Which categories of a breakdown are told apart by the published blocks of a node or of any node above
/// it. Categories that no such block tells apart have the same label.
///
/// Labels are counted from 0 in the order of the categories, so the category 0 always has the label 0.
final class CategoryLabels {

    private final int[][] labels;
    private final int[] counts;

    /// @param blocks by node, the categories of each published block of this breakdown
    CategoryLabels(PublishedUnits nodes, int categories, int[][][] blocks) {
        this.labels = new int[nodes.count()][];
        this.counts = new int[nodes.count()];
        for (int node = nodes.top(); node >= 0; node--) {
            int parent = nodes.parent(node);
            labels[node] = parent < 0 ? new int[categories] : labels[parent];
            counts[node] = parent < 0 ? 1 : counts[parent];
            for (int[] block : blocks[node]) {
                split(node, block);
            }
        }
    }

    private void split(int node, int[] block) {
        int[] before = labels[node];
        var inside = new boolean[before.length];
        for (int category : block) {
            inside[category] = true;
        }
        var fresh = new int[2 * counts[node]];
        Arrays.fill(fresh, -1);
        var after = new int[before.length];
        int count = 0;
        for (int category = 0; category < before.length; category++) {
            int key = 2 * before[category] + (inside[category] ? 1 : 0);
            if (fresh[key] < 0) {
                fresh[key] = count++;
            }
            after[category] = fresh[key];
        }
        labels[node] = after;
        counts[node] = count;
    }

    /// The number of labels at a node.
    int count(int node) {
        return counts[node];
    }

    /// The label of a category at a node.
    int label(int node, int category) {
        return labels[node][category];
    }
}
