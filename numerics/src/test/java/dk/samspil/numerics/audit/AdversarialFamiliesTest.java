package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What happens to organisations chosen to go wrong when every group of five is published and nothing
/// else is considered.
class AdversarialFamiliesTest {

    private static final int K = AdversarialFamilies.K;

    private static boolean isFoundOut(Organisation organisation, Publication publication) {
        var result = new CellAuditor(K, new SplittableRandom(8))
                .audit(organisation.register(), publication, organisation.complete(), organisation.answered());
        return result instanceof AuditResult.Fail;
    }

    @Property(tries = 3000, seed = "20260401", shrinking = ShrinkingMode.OFF)
    void theAttackerFindsExactlyWhatIsUnsafe(@ForAll Family family, @ForAll long seed) {
        var organisation = AdversarialFamilies.of(family, new Random(seed));
        var publication = organisation.publishEverythingOf(K);

        boolean isSafe = ExactSupport.isAtLeast(
                K, organisation.register(), publication, organisation.complete(), organisation.answered());

        assertThat(isFoundOut(organisation, publication)).isEqualTo(!isSafe);
    }

    @ParameterizedTest
    @EnumSource
    void inEveryFamilyAMinimumOfFiveExposesSomebody(Family family) {
        int unsafe = 0;
        for (int seed = 0; seed < 40; seed++) {
            var organisation = AdversarialFamilies.of(family, new Random(seed));
            unsafe += isFoundOut(organisation, organisation.publishEverythingOf(K)) ? 1 : 0;
        }
        assertThat(unsafe).isPositive();
    }
}
