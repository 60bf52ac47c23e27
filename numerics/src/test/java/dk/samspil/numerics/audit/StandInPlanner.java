package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A planner in a few lines, and the same with a mistake in it: cells are published one by one if enough
/// people could change places unnoticed. It shares no code with the real one.
///
/// **Why it is safe without a mistake.** People in the same published cells are a class, and on a class any
/// combination of those cells is constant; on those in no cell it is 0. Once a cell `c` is added, a
/// combination takes two values in each class that `c` divides, of which at most one is 0.
final class StandInPlanner {

    /// What is wrong with it.
    enum Mistake {
        /// Nothing.
        NONE,
        /// It asks for one person fewer.
        ONE_FEWER,
        /// It does not look at what is left over: only the number of people in a cell counts.
        NO_RESIDUALS,
        /// The classes do not know the breakdown by the first attribute.
        FORGETS_A_CUT,
        /// The classes do not know what was released before.
        FORGETS_AN_EARLIER_RELEASE,
        /// It takes people who skipped questions for complete contributors.
        IGNORES_SKIPPED_QUESTIONS
    }

    private static final int K = AdversarialFamilies.K;

    private final Organisation organisation;
    private final Mistake mistake;
    private final List<Cell> published = new ArrayList<>();
    private final List<BitSet> remembered = new ArrayList<>();

    StandInPlanner(Organisation organisation, Mistake mistake) {
        this.organisation = organisation;
        this.mistake = mistake;
    }

    /// What is out after two releases of random parts of everything there could be, each in random order.
    Publication twoReleases(Random random) {
        List<Cell> candidates = new ArrayList<>(organisation.everything().cells());
        Collections.shuffle(candidates, random);
        int inFirst = random.nextInt(candidates.size() + 1);
        release(candidates.subList(0, inFirst));
        if (mistake == Mistake.FORGETS_AN_EARLIER_RELEASE) {
            remembered.clear();
        }
        release(candidates.subList(inFirst, candidates.size()));
        return new Publication(published);
    }

    private void release(List<Cell> candidates) {
        var members = CellMembers.ofAll(organisation.register(), new Publication(candidates));
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            var people = new BitSet();
            IntStream.of(members.get(candidate)).forEach(people::set);
            people.and(organisation.answered());
            if (isAllowed(people)) {
                published.add(candidates.get(candidate));
                if (mistake != Mistake.FORGETS_A_CUT || !isOfFirstAttribute(candidates.get(candidate))) {
                    remembered.add(people);
                }
            }
        }
    }

    private static boolean isOfFirstAttribute(Cell cell) {
        return cell instanceof Cell.Block block && block.attributes().contains(0);
    }

    private boolean isAllowed(BitSet people) {
        return counted(people).cardinality() >= K
                && (mistake == Mistake.NO_RESIDUALS
                        || remembered.contains(people)
                        || changingPlaces(people) >= (mistake == Mistake.ONE_FEWER ? K - 1 : K));
    }

    private BitSet counted(BitSet people) {
        var counted = (BitSet) people.clone();
        if (mistake != Mistake.IGNORES_SKIPPED_QUESTIONS) {
            counted.and(organisation.complete());
        }
        return counted;
    }

    private int changingPlaces(BitSet people) {
        Map<BitSet, int[]> classes = new HashMap<>();
        counted(organisation.answered()).stream().forEach(person -> {
            var cells = new BitSet();
            IntStream.range(0, remembered.size())
                    .forEach(cell -> cells.set(cell, remembered.get(cell).get(person)));
            classes.computeIfAbsent(cells, each -> new int[2])[people.get(person) ? 0 : 1]++;
        });
        return classes.entrySet().stream()
                .mapToInt(each ->
                        each.getKey().isEmpty() ? each.getValue()[0] : Math.min(each.getValue()[0], each.getValue()[1]))
                .sum();
    }
}
