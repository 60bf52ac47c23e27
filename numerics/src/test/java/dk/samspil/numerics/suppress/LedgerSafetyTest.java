package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.CellLedger.Verdict.AlreadyKnown;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Refused;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Safe;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// What a ledger lets pass, in any order, against brute force: nothing about fewer than `k` people can be computed,
/// for any question, whoever skipped it.
class LedgerSafetyTest {

    private static final int K = 5;
    private static final int QUESTIONS = 3;

    /// Some people, the questions each of them answered, and a ledger about them.
    private static final class Wave {

        private final Random random;
        private final int people;
        private final List<BitSet> answered = new ArrayList<>();
        private final Contributors battery;
        private final CellLedger ledger;
        private final List<BitSet> cells = new ArrayList<>();

        Wave(long seed, int support) {
            this.random = new Random(seed);
            this.people = 12 + random.nextInt(25);
            for (int question = 0; question < QUESTIONS; question++) {
                answered.add(set(person -> random.nextInt(10) > 0));
            }
            this.battery = Contributors.of(
                    people,
                    person -> answered.stream().allMatch(each -> each.get(person)),
                    person -> answered.stream().anyMatch(each -> each.get(person)));
            this.ledger = CellLedger.of(FrozenTable.of(seed, people, List.of(battery), ""), support);
        }

        BitSet set(java.util.function.IntPredicate chosen) {
            var set = new BitSet();
            IntStream.range(0, people).filter(chosen).forEach(set::set);
            return set;
        }

        /// Units, random groups, and copies of an earlier candidate with a few people exchanged or missing.
        List<BitSet> candidates(int wanted) {
            var found = new ArrayList<BitSet>();
            while (found.size() < wanted) {
                int from = random.nextInt(people);
                int to = random.nextInt(people);
                double share = random.nextDouble();
                found.add(
                        switch (random.nextInt(found.isEmpty() ? 2 : 5)) {
                            case 0 -> set(person -> person >= Math.min(from, to) && person <= Math.max(from, to));
                            case 1 -> set(person -> random.nextDouble() < share);
                            case 2 -> changed(found.get(random.nextInt(found.size())), 1 + random.nextInt(7));
                            case 3 -> union(found.get(random.nextInt(found.size())), found.getLast());
                            default -> changed(set(person -> true), random.nextInt(12));
                        });
            }
            return found;
        }

        private BitSet changed(BitSet cell, int people) {
            var other = (BitSet) cell.clone();
            IntStream.range(0, people).forEach(i -> other.flip(random.nextInt(this.people)));
            return other;
        }

        private static BitSet union(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.or(other);
            return both;
        }

        void publishIfAllowed(BitSet cell) {
            if (!(ledger.consider(cell, List.of(battery)) instanceof Refused)) {
                ledger.append(cell);
                if (!cells.contains(cell)) {
                    cells.add(cell);
                }
            }
        }

        void publishIfAllowed(BitSet region, IntUnaryOperator blockOf, int blocks) {
            if (!(ledger.considerPartition(region, blockOf, List.of(battery)) instanceof Refused)) {
                ledger.appendPartition(region, blockOf);
                for (int block = 0; block < blocks; block++) {
                    int wanted = block;
                    cells.add(set(person -> region.get(person) && blockOf.applyAsInt(person) == wanted));
                }
            }
        }

        boolean exposesSomebody() {
            return answered.stream().anyMatch(question -> BruteForceSupport.exposes(cells, people, question::get, K))
                    || BruteForceSupport.exposes(cells, people, battery::isComplete, K)
                    || BruteForceSupport.exposes(cells, people, battery::isAnyone, K)
                    || BruteForceSupport.exposes(cells, people, person -> true, K);
        }
    }

    @Property(tries = 2500, seed = "20260901", shrinking = ShrinkingMode.OFF)
    void overlappingCellsInAnyOrderExposeNobody(@ForAll long seed) {
        var wave = new Wave(seed, K);

        wave.candidates(12).forEach(wave::publishIfAllowed);

        assertThat(wave.exposesSomebody()).isFalse();
    }

    @Property(tries = 1000, seed = "20260902", shrinking = ShrinkingMode.OFF)
    void norDoPartitions(@ForAll long seed) {
        var wave = new Wave(seed, K);

        for (var region : wave.candidates(8)) {
            int blocks = 1 + wave.random.nextInt(4);
            var blockOf = IntStream.range(0, wave.people)
                    .map(person -> wave.random.nextInt(blocks))
                    .toArray();
            wave.publishIfAllowed(region, person -> blockOf[person], blocks);
        }

        assertThat(wave.exposesSomebody()).isFalse();
    }

    @Property(tries = 1000, seed = "20260903", shrinking = ShrinkingMode.OFF)
    void norDoesAnyPartOfASafePlanWithWhatIsAskedForLater(@ForAll long seed) {
        var wave = new Wave(seed, K);
        var planned = plannedUnits(wave);
        Collections.shuffle(planned, wave.random);
        for (var cell : planned) {
            wave.ledger.publish(cell, List.of(wave.battery));
        }
        wave.cells.addAll(planned.subList(0, wave.random.nextInt(planned.size() + 1)));

        wave.candidates(8).forEach(wave::publishIfAllowed);

        assertThat(wave.exposesSomebody()).isFalse();
    }

    @Property(tries = 500, seed = "20260904", shrinking = ShrinkingMode.OFF)
    void norDoThePlannedUnitsAskedForOneByOne(@ForAll long seed) {
        var wave = new Wave(seed, K);
        var planned = plannedUnits(wave);
        planned.addAll(wave.candidates(4));
        Collections.shuffle(planned, wave.random);

        planned.forEach(wave::publishIfAllowed);

        assertThat(wave.exposesSomebody()).isFalse();
    }

    /// The units of a random tree that its planner shows, as people.
    private static List<BitSet> plannedUnits(Wave wave) {
        var tree = UnitTree.of(new RandomTrees(wave.random.nextLong()).parents(7));
        var homes = wave.random.ints(wave.people, 0, tree.size()).toArray();
        var complete = new int[tree.size()];
        var anyone = new int[tree.size()];
        for (int person = 0; person < wave.people; person++) {
            complete[homes[person]] += wave.battery.isComplete(person) ? 1 : 0;
            anyone[homes[person]]++;
        }
        var plan = new TreePlanner(SuppressionRules.FOR_MEANS).plan(tree, ContributorCounts.of(complete, anyone));
        return new ArrayList<>(plan.publishedUnits()
                .mapToObj(unit -> wave.set(person -> plan.covers(unit, homes[person])))
                .toList());
    }

    @Property(tries = 1000, seed = "20260905", shrinking = ShrinkingMode.OFF)
    void whatIsCalledKnownCanBeComputed(@ForAll long seed) {
        var wave = new Wave(seed, K);
        wave.candidates(8).forEach(wave::publishIfAllowed);

        for (var cell : wave.candidates(8)) {
            if (wave.ledger.consider(cell, List.of(wave.battery)) instanceof AlreadyKnown(var parts)) {
                var from = parts.stream().map(wave.cells::get).toList();
                var withCell = new ArrayList<>(from);
                withCell.add(cell);
                assertThat(BruteForceSupport.rank(withCell, wave.people))
                        .isEqualTo(BruteForceSupport.rank(from, wave.people));
            }
        }
    }

    @Test
    void aLedgerThatAsksForOneFewerIsFoundOut() {
        assertThat(LongStream.range(0, 300).filter(seed -> {
                    var wave = new Wave(seed, K - 1);
                    wave.candidates(12).forEach(wave::publishIfAllowed);
                    return wave.exposesSomebody();
                }))
                .hasSizeGreaterThan(50);
    }

    @Test
    void aLedgerThatForgetsWhoSkippedIsFoundOut() {
        assertThat(LongStream.range(0, 300).filter(seed -> {
                    var wave = new Wave(seed, K);
                    for (var cell : wave.candidates(12)) {
                        if (!(wave.ledger.consider(cell, List.of()) instanceof Refused)) {
                            wave.ledger.append(cell);
                            wave.cells.add(cell);
                        }
                    }
                    return wave.exposesSomebody();
                }))
                .hasSizeGreaterThan(50);
    }

    @Test
    void mostOfThisIsAboutLedgersInWhichMuchIsPublished() {
        var sizes = LongStream.range(0, 300)
                .mapToInt(seed -> {
                    var wave = new Wave(seed, K);
                    wave.candidates(12).forEach(wave::publishIfAllowed);
                    return wave.cells.size();
                })
                .summaryStatistics();

        assertThat(sizes.getAverage()).isGreaterThan(3);
        assertThat(sizes.getMax()).isGreaterThan(6);
    }

    @Property(tries = 1000, seed = "20260906", shrinking = ShrinkingMode.OFF)
    void aUnitAfterAReorganisationIsSafeExactlyIfNoFewMoved(@ForAll long seed) {
        var random = new Random(seed);
        int left = 10 + random.nextInt(10);
        int right = 10 + random.nextInt(10);
        int movedOut = random.nextInt(8);
        int movedIn = random.nextInt(8);
        var ledger = CellLedger.of(FrozenTable.of(seed, left + right, List.of(), ""), K);
        var oldLeft = new BitSet();
        oldLeft.set(0, left);
        var oldRight = new BitSet();
        oldRight.set(left, left + right);
        ledger.publish(oldLeft, List.of());
        ledger.publish(oldRight, List.of());

        var newLeft = new BitSet();
        newLeft.set(movedOut, left + movedIn);
        var verdict = ledger.consider(newLeft, List.of());

        if (movedOut + movedIn == 0) {
            assertThat(verdict).isEqualTo(new AlreadyKnown(List.of(0)));
        } else {
            int exchange = Math.min(movedOut, left - movedOut) + Math.min(movedIn, right - movedIn);
            assertThat(verdict instanceof Safe).isEqualTo(exchange >= K);
            assertThat(verdict instanceof Safe)
                    .isEqualTo(!BruteForceSupport.exposes(
                            List.of(oldLeft, oldRight, newLeft), left + right, person -> true, K));
        }
    }
}
