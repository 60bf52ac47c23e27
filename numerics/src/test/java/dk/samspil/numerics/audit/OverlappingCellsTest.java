package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// The attacker against the exact answer, on thousands of small organisations with cells that nobody
/// would publish.
class OverlappingCellsTest {

    private static final int K = 5;

    @Property(tries = 2500, seed = "20260201", shrinking = ShrinkingMode.OFF)
    void ofAnyOverlappingGroupsNothingIsMissed(@ForAll long seed) {
        var random = new Random(seed);
        int units = 2 + random.nextInt(7);
        var scene = Scene.flat(units);
        for (int unit = 0; unit < units; unit++) {
            scene.people(random.nextInt(4), unit);
        }
        assertAgrees(scene.randomGroups(random, units, 1 + random.nextInt(8)));
    }

    @Property(tries = 2000, seed = "20260202", shrinking = ShrinkingMode.OFF)
    void norWhereSomeAnsweredInPart(@ForAll long seed) {
        var random = new Random(seed);
        int units = 2 + random.nextInt(6);
        var scene = Scene.flat(units);
        for (int unit = 0; unit < units; unit++) {
            scene.people(random.nextInt(4), unit).partial(random.nextInt(3), unit);
        }
        assertAgrees(scene.randomGroups(random, units, 1 + random.nextInt(6)));
    }

    @Property(tries = 2000, seed = "20260204", shrinking = ShrinkingMode.OFF)
    void norWhereThoseWhoAnsweredInPartAreManySmallKinds(@ForAll long seed) {
        var random = new Random(seed);
        int units = 6 + random.nextInt(8);
        var scene = Scene.flat(units);
        for (int unit = 0; unit < units; unit++) {
            if (random.nextInt(3) == 0) {
                scene.people(5 + random.nextInt(3), unit);
            } else {
                scene.partial(1, unit);
            }
        }
        assertAgrees(scene.randomGroups(random, units, 2 + random.nextInt(4)));
    }

    @Property(tries = 2500, seed = "20260203", shrinking = ShrinkingMode.OFF)
    void norOfUnitsBreakdownsAndGroupsTogether(@ForAll long seed) {
        assertAgrees(RandomScenes.of(seed));
    }

    private static void assertAgrees(Scene scene) {
        var exact = scene.exactSupport();
        var exposures = scene.exposures(K);

        assertThat(exposures.isEmpty()).isEqualTo(exact.isEmpty() || exact.getAsInt() >= K);
        for (var exposure : exposures) {
            var people = scene.recombine(exposure.witness()).keySet();
            assertThat(people).filteredOn(scene.complete()::get).hasSize(exposure.complete());
            assertThat(exposure.anyone()).isIn(exposure.complete(), people.size());
            assertThat(exposure.complete()).isLessThan(K);
            assertThat(exposure.anyone()).isPositive();
        }
    }
}
