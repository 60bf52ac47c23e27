package dk.samspil.numerics.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// One attack on the values of the means of one quantity.
final class ValueAttack {

    /// How many of the five answers a mean by itself may make impossible.
    private static final int EXCLUDED_BY_ONE_MEAN = 0;
    /// How many all means together may make impossible.
    private static final int EXCLUDED_BY_ALL = 1;
    /// Rounding hides more than 100 points of the sum of so many people.
    private static final int LARGEST_UNIT = 200;

    private final NullSpace space;
    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final CellSizes sizes;
    private final List<ShownMean> shown;
    /// By exposed block, what is known of it.
    private final Map<Set<Integer>, ValueExposure> exposures = new LinkedHashMap<>();

    ValueAttack(NullSpace space, List<ShownMean> shown) {
        this.space = space;
        this.classes = space.classes();
        this.cells = classes.cells();
        this.sizes = new CellSizes(classes);
        this.shown = List.copyOf(shown);
    }

    ValueResult run(BitSet contributors, double[] values, RandomGenerator random) {
        for (int cell = 0; cell < cells.count(); cell++) {
            testByItself(cell);
        }
        var vectors = new NullVectors(space, random);
        var blocks = new ExtremeBlocks(classes, vectors, sums(contributors, values));
        for (int number = 0; number < classes.count(); number++) {
            if (blocks.isTooFew(classes.complete(number), classes.anyone(number)) && vectors.value(number, 0) == 0) {
                blocks.add(Set.of(number));
            }
        }
        new UnitLookups(space, new PersonValues(classes, vectors, random), contributors, blocks).run();
        new CellDifferences(classes, blocks).run();
        blocks.blocks().stream().filter(block -> !exposures.containsKey(block)).forEach(this::test);
        return new ValueResult(blocks.seen(), blocks.blocks().size(), List.copyOf(exposures.values()));
    }

    private double[] sums(BitSet contributors, double[] values) {
        var sums = new double[classes.count()];
        contributors.stream().forEach(person -> sums[classes.ofPerson(person)] += values[person]);
        return sums;
    }

    private void testByItself(int cell) {
        int people = sizes.anyone(cell);
        var mean = shown.get(cell);
        var range = AnswerRange.ofOneIn(people, mean.lowestSum(people), mean.highestSum(people));
        if (people > 0 && !range.leavesAllBut(EXCLUDED_BY_ONE_MEAN)) {
            expose(List.of(cell), sizes.classesIn(cell), range);
        }
    }

    private void test(Set<Integer> block) {
        var used = List.copyOf(cellsAbout(block));
        var range = range(block, used);
        if (!range.leavesAllBut(EXCLUDED_BY_ALL)) {
            for (int cell : List.copyOf(used).reversed()) {
                var fewer = used.stream().filter(other -> other != cell).toList();
                var without = range(block, fewer);
                if (!without.leavesAllBut(EXCLUDED_BY_ALL)) {
                    used = fewer;
                    range = without;
                }
            }
            expose(used, block, range);
        }
    }

    /// The cells that give the block's sum, and all cells of the smaller units of these or of the block's
    /// people.
    private Set<Integer> cellsAbout(Set<Integer> block) {
        Map<Integer, Long> times = new HashMap<>();
        block.forEach(number -> times.put(number, 1L));
        var witness = new Witness(space).find(times).keySet();
        var about = new TreeSet<>(witness);
        Set<Integer> nodes = new TreeSet<>();
        witness.forEach(cell -> nodes.add(cells.node(cell)));
        for (int number : block) {
            for (int node = classes.node(number);
                    node >= 0;
                    node = cells.nodes().parent(node)) {
                nodes.add(node);
            }
        }
        nodes.removeIf(node -> node < 0 || sizes.completeIn(node) > LARGEST_UNIT);
        nodes.forEach(node -> IntStream.of(cells.cellsOf(node)).forEach(about::add));
        return about;
    }

    /// What one person of the block may have answered, as far as some cells tell.
    private AnswerRange range(Set<Integer> block, List<Integer> used) {
        var builder = new SumBounds.Builder(block);
        for (int cell : used) {
            var mean = shown.get(cell);
            int people = sizes.anyone(cell);
            builder.add(sizes.classesIn(cell), mean.lowestSum(people), mean.highestSum(people));
        }
        var bounds = builder.build(classes::anyone);
        return AnswerRange.ofOneIn(people(block), bounds.lowest(), bounds.highest());
    }

    private int people(Set<Integer> block) {
        return block.stream().mapToInt(classes::anyone).sum();
    }

    private void expose(List<Integer> used, Set<Integer> block, AnswerRange range) {
        exposures.put(
                block,
                new ValueExposure(
                        used, Findings.places(classes, block), people(block), range.lowest(), range.highest()));
    }
}
