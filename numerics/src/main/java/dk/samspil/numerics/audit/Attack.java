package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.suppress.PublishedCells;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// One attack on the cells of one quantity.
final class Attack {

    private final int minimumSupport;
    private final PublishedCells published;
    private final CellGroups groups;
    private final RegisterTree tree;
    private final Collection<Exposure> exposures;
    private final CellEquations equations;
    private long checks;

    Attack(
            int minimumSupport,
            PublishedCells published,
            CellGroups groups,
            RegisterTree tree,
            Collection<Exposure> exposures) {
        this.minimumSupport = minimumSupport;
        this.published = published;
        this.groups = groups;
        this.tree = tree;
        this.exposures = exposures;
        this.equations = new CellEquations(groups);
    }

    int groupCount() {
        return groups.count();
    }

    /// Adds what is exposed to the exposures and returns the number of sums that were tested.
    long run(RandomGenerator random) {
        var values = equations.randomSolution(random);
        testGroups(values);
        testUnits(values, random);
        testDifferencesOfCells();
        testSignedSums(values);
        return checks;
    }

    private boolean isTooFew(int complete, int anyone) {
        checks++;
        return anyone > 0 && complete < minimumSupport;
    }

    private void testGroups(long[] values) {
        for (int group = 0; group < values.length; group++) {
            if (isTooFew(groups.complete(group), groups.anyone(group)) && values[group] == 0) {
                expose(Kind.CLASS, Map.of(group, 1L));
            }
        }
    }

    /// Tests every unit, and what is left of every unit above it without it.
    private void testUnits(long[] values, RandomGenerator random) {
        var sums = new UnitSums(published, groups, tree, atomValues(values, random));
        for (int unit = 0; unit < tree.size(); unit++) {
            int part = unit;
            if (isTooFew(sums.complete(unit), sums.anyone(unit)) && sums.value(unit) == 0) {
                exposeHomes(Kind.UNIT, home -> tree.isInSubtree(home, part));
            }
            for (int above = tree.parent(unit); above >= 0; above = tree.parent(above)) {
                int whole = above;
                int complete = sums.complete(whole) - sums.complete(part);
                int anyone = sums.anyone(whole) - sums.anyone(part);
                if (isTooFew(complete, anyone) && sums.value(whole) == sums.value(part)) {
                    exposeHomes(
                            Kind.REST_OF_UNIT, home -> tree.isInSubtree(home, whole) && !tree.isInSubtree(home, part));
                }
            }
        }
    }

    /// Divides each group's value at random among its atoms, as nothing published tells them apart.
    private long[] atomValues(long[] values, RandomGenerator random) {
        var atomValues = new long[published.atomCount()];
        for (int group = 0; group < values.length; group++) {
            var atoms = groups.atoms(group);
            long left = values[group];
            for (int i = 1; i < atoms.length; i++) {
                atomValues[atoms[i]] = PrimeField.draw(random);
                left = PrimeField.subtract(left, atomValues[atoms[i]]);
            }
            atomValues[atoms[0]] = left;
        }
        return atomValues;
    }

    /// Tests the difference of any two published cells of which one contains the other.
    private void testDifferencesOfCells() {
        var complete = new int[groups.cellCount()];
        var anyone = new int[groups.cellCount()];
        for (int cell = 0; cell < complete.length; cell++) {
            complete[cell] =
                    Arrays.stream(groups.inCell(cell)).map(groups::complete).sum();
            anyone[cell] =
                    Arrays.stream(groups.inCell(cell)).map(groups::anyone).sum();
        }
        for (int cell = 0; cell < complete.length; cell++) {
            for (int larger : cellsAround(cell)) {
                if (isTooFew(complete[larger] - complete[cell], anyone[larger] - anyone[cell])) {
                    Map<Integer, Long> difference = new HashMap<>();
                    Arrays.stream(groups.inCell(larger)).forEach(group -> difference.put(group, 1L));
                    Arrays.stream(groups.inCell(cell)).forEach(difference::remove);
                    expose(Kind.DIFFERENCE, difference);
                }
            }
        }
    }

    /// The other cells that contain every group of this one.
    private int[] cellsAround(int cell) {
        return Arrays.stream(groups.inCell(cell))
                .boxed()
                .min(Comparator.comparingInt(group -> equations.cellsOf(group).length))
                .map(rarest -> Arrays.stream(equations.cellsOf(rarest)))
                .orElseGet(IntStream::empty)
                .filter(other -> other != cell && contains(other, cell))
                .toArray();
    }

    private boolean contains(int larger, int cell) {
        return Arrays.stream(groups.inCell(cell))
                .allMatch(group -> Arrays.binarySearch(equations.cellsOf(group), larger) >= 0);
    }

    private void testSignedSums(long[] values) {
        var light = IntStream.range(0, values.length)
                .filter(group -> groups.complete(group) < minimumSupport && values[group] != 0)
                .toArray();
        for (var region : LightRegions.of(light, groups, published, tree)) {
            checks += region.length;
            SignedSums.findIn(region, values, groups::complete, minimumSupport)
                    .forEach(sum -> expose(Kind.COMBINATION, sum));
        }
    }

    private void exposeHomes(Kind kind, IntPredicate isExposedHome) {
        Map<Integer, Long> exposed = new HashMap<>();
        for (int group = 0; group < groups.count(); group++) {
            if (Arrays.stream(groups.atoms(group)).map(published::home).anyMatch(isExposedHome)) {
                exposed.put(group, 1L);
            }
        }
        expose(kind, exposed);
    }

    private void expose(Kind kind, Map<Integer, Long> timesByGroup) {
        var sum = new SparseVector();
        timesByGroup.forEach(sum::add);
        List<Integer> atoms = timesByGroup.keySet().stream()
                .flatMap(group -> Arrays.stream(groups.atoms(group)).boxed())
                .sorted()
                .toList();
        int complete = timesByGroup.keySet().stream().mapToInt(groups::complete).sum();
        int anyone = timesByGroup.keySet().stream().mapToInt(groups::anyone).sum();
        exposures.add(Exposure.ofAtoms(kind, equations.witness(sum), atoms, complete, anyone));
    }
}
