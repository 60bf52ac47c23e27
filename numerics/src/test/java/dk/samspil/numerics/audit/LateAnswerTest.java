package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import dk.samspil.numerics.audit.Publication.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// A planner that lets one answer come late, plans once more and publishes the new figures beside the old
/// ones: each release is safe by itself, and together they are not.
class LateAnswerTest {

    private static final int K = AdversarialFamilies.K;

    /// Everybody has a unit of their home's own; the late answer is the last one, in a unit for itself.
    private record Wave(Register register, List<Cell> before, List<Cell> after, BitSet answered, int late) {

        static Wave of(Family family, long seed) {
            var random = new Random(seed);
            var organisation = AdversarialFamilies.of(family, random);
            int units = organisation.parents().length;
            int lateHome = random.nextInt(units);
            var everybody = new Organisation(0, parents(organisation.parents(), lateHome));
            int[] homes = organisation.homes();
            for (int person = 0; person < homes.length; person++) {
                if (organisation.answered().get(person)) {
                    everybody.people(1, units + homes[person]);
                } else {
                    everybody.silent(1, units + homes[person]);
                }
            }
            everybody.people(1, 2 * units);
            var register = everybody.register();
            return new Wave(
                    register,
                    cells(register, units, 2 * units),
                    cells(register, units, 2 * units + 1),
                    everybody.answered(),
                    homes.length);
        }

        private static int[] parents(int[] parents, int lateHome) {
            int units = parents.length;
            return IntStream.rangeClosed(0, 2 * units)
                    .map(unit -> unit < units ? parents[unit] : unit < 2 * units ? unit - units : lateHome)
                    .toArray();
        }

        /// All units, as groups of the homes that count in this release.
        private static List<Cell> cells(Register register, int units, int homesEnd) {
            var tree = register.tree();
            var cells = new ArrayList<Cell>();
            for (int unit = 0; unit < units; unit++) {
                int above = unit;
                cells.add(new Cell.Group(IntStream.range(units, homesEnd)
                        .filter(home -> tree.isInSubtree(home, above))
                        .boxed()
                        .toList()));
            }
            return cells;
        }

        /// Of these cells, those that a careful planner would release who knows of nothing else.
        List<Cell> released(List<Cell> cells, BitSet people) {
            var known = new ArrayList<Cell>();
            for (var cell : cells) {
                known.add(cell);
                if (!isSafe(known, people)) {
                    known.removeLast();
                }
            }
            return known;
        }

        boolean isSafe(List<Cell> cells, BitSet people) {
            return ExactSupport.isAtLeast(K, register, new Publication(cells), people, people);
        }

        List<Exposure> exposures(List<Cell> cells) {
            return switch (new CellAuditor(K, new SplittableRandom(3))
                    .audit(register, new Publication(cells), answered, answered)) {
                case AuditResult.Fail(var exposures) -> exposures;
                case AuditResult.Pass _ -> List.of();
            };
        }

        List<Cell> old() {
            var intime = (BitSet) answered.clone();
            intime.clear(late);
            return released(before, intime);
        }

        List<Cell> both() {
            var both = new ArrayList<>(old());
            both.addAll(released(after, answered));
            return both;
        }
    }

    @Property(tries = 1500, seed = "20261511", shrinking = ShrinkingMode.OFF)
    void twoPlansBesideEachOtherFailExactlyWhereSomethingIsUnsafe(@ForAll Family family, @ForAll long seed) {
        var wave = Wave.of(family, seed);
        var both = wave.both();

        assertThat(wave.exposures(both).isEmpty()).isEqualTo(wave.isSafe(both, wave.answered()));
    }

    @Property(tries = 1500, seed = "20261512", shrinking = ShrinkingMode.OFF)
    void theSameUnitInBothPlansIsAlwaysFoundWithTheTwoCellsThatTell(@ForAll Family family, @ForAll long seed) {
        var wave = Wave.of(family, seed);
        var both = wave.both();
        boolean isTold = IntStream.range(0, wave.before.size())
                .filter(unit -> !wave.before.get(unit).equals(wave.after.get(unit)))
                .anyMatch(unit -> both.contains(wave.before.get(unit)) && both.contains(wave.after.get(unit)));

        var ofLateAnswer = wave.exposures(both).stream()
                .filter(exposure -> exposure.anyone() == 1)
                .filter(exposure -> exposure.places().getFirst().home() == wave.register.home(wave.late))
                .toList();

        assertThat(ofLateAnswer.isEmpty()).isEqualTo(!isTold);
        assertThat(ofLateAnswer).allMatch(exposure -> exposure.witness().size() >= 2);
    }

    @Test
    void inMostOrganisationsTheLateAnswerIsTold() {
        int told = 0;
        for (var family : Family.values()) {
            for (int seed = 0; seed < 10; seed++) {
                var wave = Wave.of(family, seed);
                told += wave.exposures(wave.both()).isEmpty() ? 0 : 1;
            }
        }
        assertThat(told).isGreaterThan(5 * Family.values().length);
    }
}
