package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// An organisation, what is published about it, and attacks on that.
final class Scene {

    private final int[] parents;
    private final List<Integer> homes = new ArrayList<>();
    private final List<int[]> categories = new ArrayList<>();
    private final BitSet complete = new BitSet();
    private final BitSet anyone = new BitSet();
    private final List<Cell> cells = new ArrayList<>();

    private Scene(int[] parents) {
        this.parents = parents.clone();
    }

    /// Units with these parents, -1 for a top.
    static Scene of(int... parents) {
        return new Scene(parents);
    }

    /// So many units directly below one root, the last number.
    static Scene flat(int units) {
        var parents = new int[units + 1];
        Arrays.fill(parents, units);
        parents[units] = -1;
        return new Scene(parents);
    }

    /// People who answered everything.
    Scene people(int count, int home, int... categoriesOfAttributes) {
        for (int i = 0; i < count; i++) {
            complete.set(homes.size());
            add(home, categoriesOfAttributes);
        }
        return this;
    }

    /// People who answered in part.
    Scene partial(int count, int home, int... categoriesOfAttributes) {
        for (int i = 0; i < count; i++) {
            add(home, categoriesOfAttributes);
        }
        return this;
    }

    /// People who answered nothing.
    Scene absent(int count, int home, int... categoriesOfAttributes) {
        for (int i = 0; i < count; i++) {
            add(home, categoriesOfAttributes);
            anyone.clear(homes.size() - 1);
        }
        return this;
    }

    private void add(int home, int... categoriesOfAttributes) {
        anyone.set(homes.size());
        homes.add(home);
        categories.add(categoriesOfAttributes);
    }

    Scene cell(Cell cell) {
        cells.add(cell);
        return this;
    }

    Scene unit(int... units) {
        Arrays.stream(units).mapToObj(Cell.Unit::new).forEach(cells::add);
        return this;
    }

    Scene parts(int unit) {
        return cell(new Cell.UnitOfParts(unit));
    }

    Scene group(Integer... units) {
        return cell(new Cell.Group(List.of(units)));
    }

    Scene block(int unit, int attribute, Integer... blockCategories) {
        return cell(new Cell.Block(unit, List.of(attribute), List.of(blockCategories)));
    }

    Register register() {
        int attributes = categories.isEmpty() ? 0 : categories.getFirst().length;
        var byAttribute = IntStream.range(0, attributes)
                .mapToObj(attribute ->
                        categories.stream().mapToInt(each -> each[attribute]).toArray())
                .toArray(int[][]::new);
        return Register.of(parents, homes.stream().mapToInt(home -> home).toArray(), byAttribute);
    }

    Publication publication() {
        return new Publication(cells);
    }

    BitSet complete() {
        return complete;
    }

    BitSet anyone() {
        return anyone;
    }

    AuditResult attack(int minimumSupport) {
        return attack(minimumSupport, 4);
    }

    AuditResult attack(int minimumSupport, int seed) {
        return new CellAuditor(minimumSupport, new SplittableRandom(seed))
                .audit(register(), publication(), complete, anyone);
    }

    List<Exposure> exposures(int minimumSupport) {
        return switch (attack(minimumSupport)) {
            case AuditResult.Fail(var exposures) -> exposures;
            case AuditResult.Pass _ -> List.of();
        };
    }

    OptionalInt exactSupport() {
        return ExactSupport.minimum(register(), publication(), complete, anyone);
    }

    /// How often every person is counted in a combination of cells, for people with anything to count.
    TreeMap<Integer, Long> recombine(List<Exposure.Term> witness) {
        var members = CellMembers.ofAll(register(), publication());
        var times = new TreeMap<Integer, Long>();
        for (var term : witness) {
            for (int person : members.get(term.cell())) {
                times.merge(person, term.times(), Long::sum);
            }
        }
        times.keySet().removeIf(person -> !anyone.get(person));
        times.values().removeIf(count -> count == 0);
        return times;
    }

    /// Any sets of the units 0 … units-1, as groups.
    Scene randomGroups(Random random, int units, int count) {
        random.ints(count, 1, 1 << units)
                .mapToObj(set -> IntStream.range(0, units)
                        .filter(unit -> (set >> unit & 1) == 1)
                        .boxed()
                        .toList())
                .map(Cell.Group::new)
                .forEach(cells::add);
        return this;
    }
}
