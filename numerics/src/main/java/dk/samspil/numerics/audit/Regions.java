package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Divides chosen classes into regions: the largest nodes with at most so many of them. Of a node that
/// has more, the classes placed in it are a region of their own, or several.
final class Regions {

    private static final int[] NONE = {};

    private final PersonClasses classes;
    private final IntPredicate isChosen;
    private final int largest;
    private final int[] sizes;
    private final int[] regionOfNode;

    Regions(PersonClasses classes, IntPredicate isChosen, int largest) {
        this.classes = classes;
        this.isChosen = isChosen;
        this.largest = largest;
        var nodes = classes.cells().nodes();
        this.sizes = new int[nodes.count()];
        for (int node = 0; node < sizes.length; node++) {
            sizes[node] += (int) ownOf(node).count();
            if (nodes.parent(node) >= 0) {
                sizes[nodes.parent(node)] += sizes[node];
            }
        }
        this.regionOfNode = new int[sizes.length];
        for (int node = sizes.length - 1; node >= 0; node--) {
            int parent = nodes.parent(node);
            boolean isPart = parent >= 0 && sizes[parent] <= largest;
            regionOfNode[node] = isPart ? regionOfNode[parent] : node;
        }
    }

    private IntStream ownOf(int node) {
        return IntStream.range(classes.firstOf(node), classes.firstOf(node) + classes.sizeOf(node))
                .filter(isChosen);
    }

    /// Calls the consumer with the classes of every region.
    void forEach(Consumer<int[]> consumer) {
        var members = new int[sizes.length][];
        Arrays.fill(members, NONE);
        for (int node = 0; node < sizes.length; node++) {
            int region = regionOfNode[node];
            int[] own = ownOf(node).toArray();
            if (sizes[region] > largest) {
                for (int from = 0; from < own.length; from += largest) {
                    consumer.accept(Arrays.copyOfRange(own, from, Math.min(own.length, from + largest)));
                }
            } else {
                members[region] = joined(members[region], own);
                if (region == node) {
                    consumer.accept(members[region]);
                    members[region] = NONE;
                }
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
