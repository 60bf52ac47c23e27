package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import dk.samspil.numerics.audit.StandInPlanner.Mistake;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Planners with one mistake each, publishing twice of organisations chosen to go wrong: the attacker finds
/// out each of them, names cells that give it away, and finds nothing where there is nothing.
class MistakenPlannersTest {

    private static final int K = AdversarialFamilies.K;

    /// What such a planner published, and what the attacker says.
    private record Attacked(Organisation organisation, Publication publication) {

        static Attacked of(Family family, long seed, Mistake mistake) {
            var random = new Random(seed);
            var organisation = AdversarialFamilies.of(family, random);
            return new Attacked(organisation, new StandInPlanner(organisation, mistake).twoReleases(random));
        }

        List<Exposure> exposures() {
            return switch (new CellAuditor(K, new SplittableRandom(15))
                    .audit(organisation.register(), publication, organisation.complete(), organisation.answered())) {
                case AuditResult.Fail(var exposures) -> exposures;
                case AuditResult.Pass _ -> List.of();
            };
        }

        boolean isSafe() {
            return ExactSupport.isAtLeast(
                    K, organisation.register(), publication, organisation.complete(), organisation.answered());
        }

        /// Whether the cells of a witness, added up, leave somebody and fewer than five complete contributors, among
        /// those the exposure counts.
        boolean isProvedBy(Exposure exposure) {
            var members = CellMembers.ofAll(organisation.register(), publication);
            var times = new TreeMap<Integer, Long>();
            exposure.witness().forEach(term -> {
                for (int person : members.get(term.cell())) {
                    times.merge(person, term.times(), Long::sum);
                }
            });
            times.values().removeIf(count -> count == 0);
            var left = new BitSet();
            times.keySet().forEach(left::set);
            left.and(organisation.answered());
            var complete = (BitSet) left.clone();
            complete.and(organisation.complete());
            return !left.isEmpty() && complete.cardinality() < K;
        }
    }

    @Property(tries = 2500, seed = "20261501", shrinking = ShrinkingMode.OFF)
    void withoutAMistakeTwoReleasesInAnyOrderPass(@ForAll Family family, @ForAll long seed) {
        var attacked = Attacked.of(family, seed, Mistake.NONE);

        assertThat(attacked.exposures()).isEmpty();
        assertThat(attacked.isSafe()).isTrue();
    }

    @Property(tries = 3000, seed = "20261502", shrinking = ShrinkingMode.OFF)
    void withAMistakeTheyFailExactlyWhereSomethingIsUnsafe(
            @ForAll Family family, @ForAll Mistake mistake, @ForAll long seed) {
        var attacked = Attacked.of(family, seed, mistake);

        var exposures = attacked.exposures();

        assertThat(exposures.isEmpty()).isEqualTo(attacked.isSafe());
        assertThat(exposures).allMatch(attacked::isProvedBy);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyMistakeIsFoundOut(Mistake mistake) {
        int failed = 0;
        for (var family : Family.values()) {
            for (int seed = 0; seed < 60; seed++) {
                failed += Attacked.of(family, seed, mistake).exposures().isEmpty() ? 0 : 1;
            }
        }
        assertThat(failed).isGreaterThan(10);
    }
}
