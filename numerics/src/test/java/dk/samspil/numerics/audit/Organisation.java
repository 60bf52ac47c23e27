package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A small organisation before anything is published about it: what a planner is given, in plain numbers.
final class Organisation {

    private final int[] parents;
    private final List<Integer> homes = new ArrayList<>();
    private final List<int[]> categories = new ArrayList<>();
    private final BitSet answered = new BitSet();
    private final BitSet complete = new BitSet();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int attributes;

    /// @param attributes how many attributes everybody has
    Organisation(int attributes, int... parents) {
        this.attributes = attributes;
        this.parents = parents.clone();
    }

    /// People who answered everything.
    Organisation people(int count, int home, int... ofAttributes) {
        for (int i = 0; i < count; i++) {
            answered.set(homes.size());
            complete.set(homes.size());
            add(home, ofAttributes);
        }
        return this;
    }

    /// People who answered in part.
    Organisation partial(int count, int home, int... ofAttributes) {
        for (int i = 0; i < count; i++) {
            answered.set(homes.size());
            add(home, ofAttributes);
        }
        return this;
    }

    /// People who were invited and did not answer.
    Organisation silent(int count, int home, int... ofAttributes) {
        for (int i = 0; i < count; i++) {
            add(home, ofAttributes);
        }
        return this;
    }

    private void add(int home, int... ofAttributes) {
        homes.add(home);
        categories.add(ofAttributes);
    }

    /// Units of another tree or of last year's, as the homes they consist of.
    Organisation group(List<Integer> unitsOfGroup) {
        groups.add(List.copyOf(unitsOfGroup));
        return this;
    }

    int[] parents() {
        return parents.clone();
    }

    /// The home of everybody who was invited.
    int[] homes() {
        return homes.stream().mapToInt(home -> home).toArray();
    }

    /// By attribute, the category of everybody who was invited.
    int[][] categories() {
        return IntStream.range(0, attributes)
                .mapToObj(attribute ->
                        categories.stream().mapToInt(each -> each[attribute]).toArray())
                .toArray(int[][]::new);
    }

    /// By unit, how many have their home there and were invited.
    int[] invited() {
        var counts = new int[parents.length];
        homes.forEach(home -> counts[home]++);
        return counts;
    }

    /// Who answered anything.
    BitSet answered() {
        return (BitSet) answered.clone();
    }

    /// Who answered everything.
    BitSet complete() {
        return (BitSet) complete.clone();
    }

    List<List<Integer>> groups() {
        return List.copyOf(groups);
    }

    Register register() {
        return Register.of(parents(), homes(), categories());
    }

    /// All units, their breakdowns by one attribute, and the groups.
    Publication everything() {
        var candidates = new ArrayList<Cell>();
        for (int unit = 0; unit < parents.length; unit++) {
            candidates.add(new Cell.Unit(unit));
            for (int attribute = 0; attribute < attributes; attribute++) {
                for (int category = 0; category < register().categoryCount(attribute); category++) {
                    candidates.add(new Cell.Block(unit, List.of(attribute), List.of(category)));
                }
            }
        }
        groups.forEach(group -> candidates.add(new Cell.Group(group)));
        return new Publication(candidates);
    }

    /// What a rule "at least `minimum` answers in everything that is shown" and nothing else would publish.
    Publication publishEverythingOf(int minimum) {
        var candidates = everything().cells();
        var members = CellMembers.ofAll(register(), new Publication(candidates));
        return new Publication(IntStream.range(0, candidates.size())
                .filter(cell ->
                        IntStream.of(members.get(cell)).filter(answered::get).count() >= minimum)
                .mapToObj(candidates::get)
                .toList());
    }
}
