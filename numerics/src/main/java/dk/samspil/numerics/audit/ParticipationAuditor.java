package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Attacks numbers of answers: can a reader who knows everybody who was asked tell that all the people in the same
/// cells answered, or that none of them did?
///
/// Each told number limits a cell, each cell its parts, and each part, together with the others, the cell. Where
/// the cells are units of one tree this gives exactly what is possible; groups across it may leave a little more.
/// What follows from the classes of the numbers alone is no finding: they decide what is shown at all. Source:
/// docs/methods/disclosure-auditor.md.
public final class ParticipationAuditor {

    private static final int MOST_ROUNDS = 64;

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final List<Told> told;
    private final List<Sum> sums = new ArrayList<>();

    /// How many people of a cell answered, as it is told.
    ///
    /// @param lowest the fewest that agree with everything told of the cell
    /// @param highest the most
    /// @param lowestOfClass the fewest in the class of the number
    /// @param highestOfClass the most in it
    public record Told(int lowest, int highest, int lowestOfClass, int highestOfClass) {
        private Told ofClass() {
            return new Told(lowestOfClass, highestOfClass, lowestOfClass, highestOfClass);
        }
    }

    /// People of whom is known that all or none answered.
    ///
    /// @param cells whose numbers tell it
    /// @param places where they are
    /// @param people how many they are
    /// @param answered whether all did or none
    public record Known(List<Integer> cells, List<Exposure.Place> places, int people, boolean answered) {
        public Known {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }

    /// A whole and its parts, by number: nodes first, then classes, then loose cells.
    private record Sum(int whole, List<Integer> parts) {}

    private ParticipationAuditor(Register register, Publication publication, List<Told> told) {
        if (told.size() != publication.cells().size()) {
            throw new IllegalArgumentException(
                    told.size() + " numbers for " + publication.cells().size() + " cells");
        }
        var everybody = new BitSet();
        everybody.set(0, register.people());
        this.cells = new ResolvedCells(register, publication);
        this.classes = new PersonClasses(cells, everybody, everybody);
        this.told = List.copyOf(told);
        addNodes();
        addLooseCells();
    }

    /// Finds all people in the same cells of whom is known that all or none answered.
    ///
    /// @param register everybody who was asked
    /// @param publication units and groups whose numbers are told
    /// @param told by cell
    public static List<Known> audit(Register register, Publication publication, List<Told> told) {
        return new ParticipationAuditor(register, publication, told).list();
    }

    private void addNodes() {
        List<List<Integer>> parts = IntStream.range(0, cells.nodes().count())
                .mapToObj(_ -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        for (int node = 0; node < parts.size(); node++) {
            int parent = cells.nodes().parent(node);
            if (parent >= 0) {
                parts.get(parent).add(node);
            }
            for (int i = 0; i < classes.sizeOf(node); i++) {
                parts.get(node).add(parts.size() + classes.firstOf(node) + i);
            }
            sums.add(new Sum(node, parts.get(node)));
        }
    }

    /// A group across the tree is the largest nodes inside it, and classes.
    private void addLooseCells() {
        int nodes = cells.nodes().count();
        for (int loose = 0; loose < cells.looseCount(); loose++) {
            var inside = new BitSet();
            for (int person : cells.looseMembers(loose)) {
                inside.set(nodes + classes.ofPerson(person));
            }
            for (int node = 0; node < nodes; node++) {
                var parts = sums.get(node).parts();
                if (!parts.isEmpty() && parts.stream().allMatch(inside::get)) {
                    parts.forEach(inside::clear);
                    inside.set(node);
                }
            }
            sums.add(new Sum(
                    nodes + classes.count() + loose, inside.stream().boxed().toList()));
        }
    }

    private List<Known> list() {
        var all = Set.copyOf(IntStream.range(0, cells.count()).boxed().toList());
        var limits = new Limits(all, Function.identity());
        var ofClasses = new Limits(all, Told::ofClass);
        List<Known> found = new ArrayList<>();
        for (int number = 0; number < classes.count(); number++) {
            if (limits.isAll(number) && !ofClasses.isAll(number)) {
                found.add(known(number, true));
            } else if (limits.isNone(number) && !ofClasses.isNone(number)) {
                found.add(known(number, false));
            }
        }
        return found;
    }

    /// With as few of the cells around as are needed to tell.
    private Known known(int number, boolean answered) {
        Set<Integer> used = cellsAround(number);
        if (!isTold(number, answered, used)) {
            used = new TreeSet<>(IntStream.range(0, cells.count()).boxed().toList());
        }
        for (int cell : List.copyOf(used)) {
            Set<Integer> fewer = new TreeSet<>(used);
            fewer.remove(cell);
            if (isTold(number, answered, fewer)) {
                used = fewer;
            }
        }
        return new Known(List.copyOf(used), Findings.places(classes, Set.of(number)), classes.anyone(number), answered);
    }

    private boolean isTold(int number, boolean answered, Set<Integer> used) {
        var limits = new Limits(used, Function.identity());
        return answered ? limits.isAll(number) : limits.isNone(number);
    }

    /// The cells of the nodes above, and of those right below each of these.
    private Set<Integer> cellsAround(int number) {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (int node = classes.node(number); node >= 0; node = cells.nodes().parent(node)) {
            nodes.add(node);
            sums.get(node).parts().stream()
                    .filter(part -> part < cells.nodes().count())
                    .forEach(nodes::add);
        }
        Set<Integer> around = new TreeSet<>();
        nodes.forEach(node -> IntStream.of(cells.cellsOf(node)).forEach(around::add));
        return around;
    }

    /// Between which limits every number lies.
    private final class Limits {
        private final int[] lowest;
        private final int[] highest;

        private Limits(Set<Integer> used, Function<Told, Told> reading) {
            int nodes = cells.nodes().count();
            this.lowest = new int[nodes + classes.count() + cells.looseCount()];
            this.highest = new int[lowest.length];
            for (int number = 0; number < classes.count(); number++) {
                highest[nodes + number] = classes.anyone(number);
            }
            sums.forEach(sum -> highest[sum.whole()] =
                    sum.parts().stream().mapToInt(part -> highest[part]).sum());
            for (int cell : used) {
                int node = cells.node(cell);
                var read = reading.apply(told.get(cell));
                limit(
                        node < 0 ? nodes + classes.count() + cells.looseIndex(cell) : node,
                        read.lowest(),
                        read.highest());
            }
            boolean changes = true;
            for (int round = 0; changes && round < MOST_ROUNDS; round++) {
                changes = settle();
            }
        }

        private boolean settle() {
            boolean changes = false;
            for (var sum : sums) {
                changes |= conclude(sum);
            }
            for (var sum : sums.reversed()) {
                changes |= conclude(sum);
            }
            return changes;
        }

        private boolean conclude(Sum sum) {
            int least = sum.parts().stream().mapToInt(part -> lowest[part]).sum();
            int most = sum.parts().stream().mapToInt(part -> highest[part]).sum();
            boolean changes = limit(sum.whole(), least, most);
            for (int part : sum.parts()) {
                changes |= limit(
                        part,
                        lowest[sum.whole()] - (most - highest[part]),
                        highest[sum.whole()] - (least - lowest[part]));
            }
            return changes;
        }

        private boolean limit(int number, int least, int most) {
            boolean changes = least > lowest[number] || most < highest[number];
            lowest[number] = Math.max(lowest[number], least);
            highest[number] = Math.min(highest[number], most);
            return changes;
        }

        private boolean isAll(int number) {
            return lowest[cells.nodes().count() + number] >= classes.anyone(number);
        }

        private boolean isNone(int number) {
            return highest[cells.nodes().count() + number] <= 0;
        }
    }
}
