package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import dk.samspil.statistics.RoundStatistics;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Lets the attacker loose on a set of released rows, wherever they come from.
@Component
public final class Auditor {
    private final RoundStatistics statistics;
    private final RandomGenerator random;

    Auditor(RoundStatistics statistics, RandomGenerator random) {
        this.statistics = statistics;
        this.random = random;
    }

    /// Attacks rows that are said to have been released about a closed round.
    ///
    /// @param policy the rules that were in force
    /// @param rows all of them, and of no other round: figures of a year before are to be attacked with that year
    public AttackReport audit(RoundId round, DisclosurePolicy policy, ReleasedRows rows) {
        var scored = statistics.score(round, policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS);
        return ReleaseAttack.attack(ReadRelease.of(scored, policy, rows), new SplittableRandom(random.nextLong()));
    }
}
