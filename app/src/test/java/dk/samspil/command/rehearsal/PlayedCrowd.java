package dk.samspil.command.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/// Many who answer over HTTP, as in a rehearsal: most do, some never come.
public final class PlayedCrowd {
    private static final int AT_ONCE = 4;
    private static final long SEED = 7;

    private PlayedCrowd() {}

    /// Lets everybody with a code answer, or not.
    ///
    /// @return how many have a receipt
    public static int answer(URI site, List<String> codes) throws InterruptedException {
        Crowd.Outcome outcome = new Crowd(site, AT_ONCE, SEED, line -> {}).answer(codes);
        assertThat(outcome.troubles()).isEmpty();
        return outcome.acknowledged();
    }
}
