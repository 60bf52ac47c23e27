package dk.samspil.collection.outreach;

import dk.samspil.audit.AuditLog;
import dk.samspil.mail.Bounce;
import dk.samspil.mail.BounceMailbox;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in the mails that came back: the address does not work, so the person gets an SMS instead, or a letter.
@Component
final class ReturnedMail {
    private final BounceMailbox mailbox;
    private final QueueStore queue;
    private final OutreachStore store;
    private final Recipients recipients;
    private final RoundPlans plans;
    private final Decisions decisions;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    ReturnedMail(
            BounceMailbox mailbox,
            QueueStore queue,
            OutreachStore store,
            Recipients recipients,
            RoundPlans plans,
            Decisions decisions,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.mailbox = mailbox;
        this.queue = queue;
        this.store = store;
        this.recipients = recipients;
        this.plans = plans;
        this.decisions = decisions;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Reads the mailbox; nothing where none is set up.
    void read() {
        if (!mailbox.isSetUp()) {
            return;
        }
        Map<RoundId, Map<String, Recipient>> people = new HashMap<>();
        int known = mailbox.read(bounce -> take(bounce, people));
        if (known > 0) {
            transaction.executeWithoutResult(
                    status -> auditLog.record(Actor.APPLICATION, "returned mails read", String.valueOf(known)));
        }
    }

    /// Does what follows from one, unless that was done before.
    ///
    /// @param people of the rounds that were asked for already
    /// @return whether the mail was one of ours
    boolean take(Bounce bounce, Map<RoundId, Map<String, Recipient>> people) {
        Optional<QueueStore.Noted> found = queue.find(bounce.token());
        found.filter(noted -> noted.message().route() == Route.EMAIL)
                .filter(ReturnedMail::isHandedOver)
                .map(QueueStore.Noted::message)
                .ifPresent(message -> {
                    var ofRound = people.computeIfAbsent(message.round(), recipients::list);
                    Optional.ofNullable(ofRound.get(message.employmentId())).ifPresent(recipient -> {
                        otherJobs(message, recipient, ofRound.values())
                                .forEach(other -> fail(other.message(), other.recipient(), bounce.status()));
                        fail(message, recipient, bounce.status());
                    });
                });
        return found.isPresent();
    }

    /// What went out in the same mail: the other jobs of the same person, whose codes nobody has got either.
    private List<Addressed> otherJobs(Queued message, Recipient recipient, Collection<Recipient> all) {
        if (recipient.answers() == 1) {
            return List.of();
        }
        Map<String, QueueStore.Noted> noted = queue.listNoted(message.round(), message.step());
        return all.stream()
                .filter(other -> !other.employmentId().equals(recipient.employmentId())
                        && other.isReachedWith(recipient, Route.EMAIL))
                .flatMap(other -> Optional.ofNullable(noted.get(other.employmentId()))
                        .filter(found -> found.message().route() == Route.EMAIL && isHandedOver(found))
                        .map(found -> new Addressed(found.message(), other))
                        .stream())
                .toList();
    }

    private static boolean isHandedOver(QueueStore.Noted noted) {
        return noted.state() == MessageState.SENT || noted.state() == MessageState.IN_DOUBT;
    }

    private void fail(Queued message, Recipient recipient, String status) {
        transaction.executeWithoutResult(step -> {
            recipient
                    .address(Route.EMAIL)
                    .ifPresent(address -> store.addFailed(
                            message.round(),
                            new FailedAddress(recipient.employmentId(), Route.EMAIL, address, status)));
            Optional<Route> other = plans.find(message.round())
                    .map(RoundPlan::id)
                    .filter(decisions::isOpen)
                    .flatMap(plans::find)
                    .map(decisions::order)
                    .flatMap(recipient.without(Route.EMAIL)::route)
                    .filter(route -> !recipient.used());
            other.ifPresentOrElse(
                    route -> queue.putOff(message, route, 0, Instant.EPOCH),
                    () -> queue.settle(message, MessageState.UNREACHABLE));
        });
    }
}
