package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.shared.RoundId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes a closed round once and for all: plans, has the plan attacked, and freezes the figures.
@Component
public final class Publisher {
    private final RoundStatistics statistics;
    private final Policies policies;
    private final ReleaseStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final Clock clock;

    Publisher(
            RoundStatistics statistics,
            Policies policies,
            ReleaseStore store,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RandomGenerator random,
            Clock clock) {
        this.statistics = statistics;
        this.policies = policies;
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /// Publishes a closed round under the rules adopted for it.
    ///
    /// @param warnings what was tolerated when the round was taken in; it is said in the safety statement
    public PublishOutcome publish(RoundId roundId, List<Problem> warnings, Actor actor) {
        Optional<ReleasedTable> earlier = store.find(roundId);
        if (earlier.isPresent()) {
            return new PublishOutcome.AlreadyPublished(earlier.get());
        }
        DisclosurePolicy policy = policies.get(roundId);
        ScoredRound round = statistics.score(roundId, policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS);
        return publish(round, new RoundPlan(round, policy), policy, warnings, actor);
    }

    /// Has a plan attacked and, if it stands, freezes what it publishes.
    PublishOutcome publish(
            ScoredRound round, RoundPlan plan, DisclosurePolicy policy, List<Problem> warnings, Actor actor) {
        RoundId roundId = round.round().id();
        var audit = new RoundAudit(policy, round.units(), random);
        audit.attack(plan);
        if (!audit.exposures().isEmpty()) {
            return new PublishOutcome.Unsafe(audit.exposures());
        }
        ReleasedTable table = tableOf(round, plan, policy, audit.statement(), warnings);
        transaction.executeWithoutResult(status -> {
            store.add(table, clock.instant());
            auditLog.record(
                    actor,
                    "figures released",
                    roundId + ": " + table.listFigures().size() + " figures, policy " + policy.fingerprint());
        });
        return new PublishOutcome.Published(table);
    }

    private static ReleasedTable tableOf(
            ScoredRound round,
            RoundPlan plan,
            DisclosurePolicy policy,
            AuditorStatement auditor,
            List<Problem> warnings) {
        var release = new Release(
                round.round().id(),
                round.questionnaire().title(),
                policy,
                auditor,
                "",
                "",
                withLeadersWarning(round, policy, warnings));
        return new ReleasedTable(
                release,
                new ReleasedUnits(round, plan).list(),
                new Figures(round, plan).list(),
                List.of(),
                ReleasedProperties.of(round));
    }

    private static List<Problem> withLeadersWarning(
            ScoredRound round, DisclosurePolicy policy, List<Problem> warnings) {
        List<Problem> all = new ArrayList<>(warnings);
        if (policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS
                && !round.round().leadersKnown()) {
            var problems = new Problems();
            problems.warning("responses.csv", 1, "is_leader", "", Release.LEADERS_NOT_KNOWN);
            all.addAll(problems.list());
        }
        return all;
    }
}
