package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to organisations chosen to go wrong when every group of five is published and nothing
/// else is considered.
class AdversarialFamiliesTest {

    private static final int K = AdversarialFamilies.K;

    private static boolean isFoundOut(Organisation organisation, Publication publication) {
        var result = new CellAuditor(K, new SplittableRandom(8))
                .audit(organisation.register(), publication, organisation.complete(), organisation.answered());
        return result instanceof AuditResult.Fail;
    }

    @Property(tries = 2600, seed = "20260401", shrinking = ShrinkingMode.OFF)
    void theAttackerFindsExactlyWhatIsUnsafe(
            @ForAll @IntRange(min = 1, max = AdversarialFamilies.COUNT) int family, @ForAll long seed) {
        var organisation = AdversarialFamilies.of(family, new Random(seed));
        var publication = organisation.publishEverythingOf(K);

        boolean isSafe = ExactSupport.isAtLeast(
                K, organisation.register(), publication, organisation.complete(), organisation.answered());

        assertThat(isFoundOut(organisation, publication)).isEqualTo(!isSafe);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void inEveryFamilyAMinimumOfFiveExposesSomebody(int family) {
        int unsafe = 0;
        for (int seed = 0; seed < 40; seed++) {
            var organisation = AdversarialFamilies.of(family, new Random(seed));
            unsafe += isFoundOut(organisation, organisation.publishEverythingOf(K)) ? 1 : 0;
        }
        assertThat(unsafe).isPositive();
    }
}
