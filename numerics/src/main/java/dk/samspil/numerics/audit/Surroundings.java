package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which cells are used to attack what some people answered: those of the smaller units that they lie in, and of
/// the published units right below; everything below the smallest; and small groups across the tree with somebody
/// placed in one of these.
final class Surroundings {

    /// Rounding hides more than 100 points of the sum of so many people.
    private static final int LARGEST_UNIT = 200;
    /// Of units of so many people everything that is known is used.
    private static final int LARGEST_REGION = 60;

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final CellSizes sizes;
    private final List<List<Integer>> below;
    /// By loose cell, where its people are placed.
    private final List<Set<Integer>> nodesOfLoose;

    Surroundings(PersonClasses classes, CellSizes sizes) {
        this.classes = classes;
        this.cells = classes.cells();
        this.sizes = sizes;
        this.below = IntStream.range(0, cells.nodes().count())
                .mapToObj(_ -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        for (int node = 0; node < cells.nodes().top(); node++) {
            below.get(cells.nodes().parent(node)).add(node);
        }
        this.nodesOfLoose = IntStream.range(0, cells.looseCount())
                .mapToObj(loose -> sizes.classesIn(cells.looseCell(loose)).stream()
                        .map(classes::node)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /// The cells around some classes and around some nodes.
    Set<Integer> cellsAround(Set<Integer> nodes, Set<Integer> block) {
        Set<Integer> small = new TreeSet<>(nodes);
        for (int number : block) {
            for (int node = classes.node(number);
                    node >= 0;
                    node = cells.nodes().parent(node)) {
                small.add(node);
            }
        }
        small.removeIf(node -> node < 0 || sizes.completeIn(node) > LARGEST_UNIT);
        Set<Integer> all = new TreeSet<>(small);
        small.forEach(node -> addBelow(node, all));
        Set<Integer> around = new TreeSet<>();
        all.forEach(node -> IntStream.of(cells.cellsOf(node)).forEach(around::add));
        for (int loose = 0; loose < cells.looseCount(); loose++) {
            int cell = cells.looseCell(loose);
            if (sizes.anyone(cell) <= LARGEST_UNIT
                    && nodesOfLoose.get(loose).stream().anyMatch(all::contains)) {
                around.add(cell);
            }
        }
        return around;
    }

    private void addBelow(int node, Set<Integer> nodes) {
        for (int each : below.get(node)) {
            nodes.add(each);
            if (sizes.completeIn(node) <= LARGEST_REGION) {
                addBelow(each, nodes);
            }
        }
    }
}
