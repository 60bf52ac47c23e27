package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// One attack on the values of the means of one quantity.
final class ValueAttack {

    /// How many of the five answers a mean by itself may make impossible.
    private static final int EXCLUDED_BY_ONE_MEAN = 0;
    /// How many all means together may make impossible.
    private static final int EXCLUDED_BY_ALL = 1;
    private final NullSpace space;
    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final CellSizes sizes;
    private final List<ShownMean> shown;
    /// By exposed block, what is known of it.
    private final Map<Set<Integer>, ValueExposure> exposures = new LinkedHashMap<>();

    private final long[] partsOfClass;
    private final Surroundings surroundings;
    private final Witness witness;
    private int inWholeSteps;
    private int tooLarge;
    private int tooLong;

    /// @param parts by person, see [Steps]
    ValueAttack(NullSpace space, List<ShownMean> shown, int[] parts) {
        this.space = space;
        this.classes = space.classes();
        this.cells = classes.cells();
        this.sizes = new CellSizes(classes);
        this.witness = new Witness(space);
        this.shown = List.copyOf(shown);
        this.surroundings = new Surroundings(classes, sizes);
        this.partsOfClass = new long[classes.count()];
        Arrays.fill(partsOfClass, 1);
        for (int person = 0; person < parts.length; person++) {
            int number = classes.ofPerson(person);
            if (number != PersonClasses.NO_CLASS) {
                partsOfClass[number] = Steps.common(partsOfClass[number], parts[person]);
            }
        }
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
        return new ValueResult(
                blocks.seen(),
                blocks.blocks().size(),
                inWholeSteps,
                tooLarge,
                tooLong,
                List.copyOf(exposures.values()));
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
        if (!range(block, used).leavesAllBut(EXCLUDED_BY_ALL)) {
            expose(block, used, cells -> Optional.of(range(block, cells)));
            return;
        }
        var bounds = bounds(block, used).inWholeSteps();
        var inSteps = bounds.flatMap(each -> range(block, each));
        if (inSteps.isPresent()) {
            inWholeSteps++;
        } else if (bounds.isPresent()) {
            tooLong++;
        } else {
            tooLarge++;
        }
        if (isTold(inSteps)) {
            expose(block, used, cells -> bounds(block, cells).inWholeSteps().flatMap(each -> range(block, each)));
        }
    }

    /// Notes a block with as few of the cells as are needed to tell.
    private void expose(
            Set<Integer> block, List<Integer> cells, Function<List<Integer>, Optional<AnswerRange>> rangeFrom) {
        var used = cells;
        for (int cell : cells.reversed()) {
            var fewer = used.stream().filter(other -> other != cell).toList();
            if (isTold(rangeFrom.apply(fewer))) {
                used = fewer;
            }
        }
        expose(used, block, rangeFrom.apply(used).orElseThrow());
    }

    private static boolean isTold(Optional<AnswerRange> range) {
        return range.isPresent() && !range.get().leavesAllBut(EXCLUDED_BY_ALL);
    }

    /// The cells that give the block's sum; those of the smaller units of these or of the block's people, and of
    /// the published units right below; and everything below the smallest.
    private Set<Integer> cellsAbout(Set<Integer> block) {
        Map<Integer, Long> times = new HashMap<>();
        block.forEach(number -> times.put(number, 1L));
        var used = witness.find(times).keySet();
        var about = new TreeSet<>(used);
        Set<Integer> nodes = new TreeSet<>();
        used.forEach(cell -> nodes.add(cells.node(cell)));
        about.addAll(surroundings.cellsAround(nodes, block));
        return about;
    }

    /// What one person of the block may have answered, as far as some cells tell.
    private AnswerRange range(Set<Integer> block, List<Integer> used) {
        var bounds = bounds(block, used);
        return AnswerRange.ofOneIn(people(block), bounds.lowest(), bounds.highest());
    }

    /// The same for answers in whole steps; empty where too many programs would have to be solved.
    private Optional<AnswerRange> range(Set<Integer> block, WholeStepBounds bounds) {
        var lowest = bounds.lowest();
        var highest = lowest.isPresent() ? bounds.highest() : lowest;
        return lowest.isPresent() && highest.isPresent()
                ? Optional.of(AnswerRange.ofOneIn(people(block), lowest.getAsDouble(), highest.getAsDouble()))
                : Optional.empty();
    }

    private SumBounds bounds(Set<Integer> block, List<Integer> used) {
        var builder = new SumBounds.Builder(block);
        for (int cell : used) {
            var mean = shown.get(cell);
            int people = sizes.anyone(cell);
            builder.add(sizes.classesIn(cell), mean.lowestSum(people), mean.highestSum(people));
        }
        return builder.build(classes::anyone, number -> partsOfClass[number]);
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
