package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.custody.BallotsOpened;
import dk.samspil.collection.custody.PublishedFigures;
import dk.samspil.collection.custody.RetentionRule;
import dk.samspil.shared.RoundId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes a round while its ballots lie open, and says what then becomes of them. That the auditor refused is kept,
/// so that HR is told; the ballots are locked again, and can be opened and tried anew under stricter rules.
@Component
final class PublicationAtOpening implements RetentionRule, PublishedFigures {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationAtOpening.class);

    private final Publishing publisher;
    private final Policies policies;
    private final Releases releases;
    private final RefusalStore refusals;
    private final Pooling pooling;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublicationAtOpening(
            Publishing publisher,
            Policies policies,
            Releases releases,
            RefusalStore refusals,
            Pooling pooling,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.publisher = publisher;
        this.policies = policies;
        this.releases = releases;
        this.refusals = refusals;
        this.pooling = pooling;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void publish(BallotsOpened event) {
        switch (publisher.publishBesideLatest(event.round(), List.of(), event.actor())) {
            case PublishOutcome.Published published -> LOG.info("Published {}.", event.round());
            case PublishOutcome.AlreadyPublished already -> LOG.info("{} was published before.", event.round());
            case PublishOutcome.AnswersChanged changed ->
                LOG.error("{} was published before, from other answers. Nothing is changed.", event.round());
            case PublishOutcome.Unsafe unsafe -> {
                int ways = unsafe.exposures().size();
                LOG.error("{} is not published: the attacker found {} ways.", event.round(), ways);
                remember(event, ways);
            }
        }
    }

    private void remember(BallotsOpened event, int ways) {
        String policy = policies.get(event.round()).fingerprint();
        transaction.executeWithoutResult(status -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            refusals.add(event.round(), new RefusalStore.Refusal(now, ways), policy);
            auditLog.record(
                    event.actor(),
                    "figures refused by the auditor",
                    "%s: %d ways, policy %s".formatted(event.round(), ways, policy));
        });
    }

    @Override
    public Standing standingOf(RoundId round) {
        if (releases.find(round).isPresent()) {
            return new Standing.Published();
        }
        return refusals.findLast(round)
                .<Standing>map(refusal -> new Standing.Refused(refusal.ways(), refusal.at()))
                .orElseGet(Standing.Nothing::new);
    }

    @Override
    public int countUndecidedJoints(RoundId round) {
        return pooling.listUndecided(round).size();
    }

    @Override
    public boolean mayBurn(RoundId round) {
        boolean burn = policies.find(round)
                .filter(policy -> policy.retention() == DisclosurePolicy.Retention.BURN)
                .isPresent();
        return burn && releases.find(round).isPresent();
    }
}
