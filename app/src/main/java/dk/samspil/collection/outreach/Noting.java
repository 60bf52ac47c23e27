package dk.samspil.collection.outreach;

import dk.samspil.audit.AuditLog;
import dk.samspil.mail.MessageToken;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Decides who is written to, and notes it before anything is sent.
@Component
final class Noting {
    private static final int NOTED_AT_ONCE = 2000;

    private final QueueStore queue;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;

    Noting(QueueStore queue, AuditLog auditLog, TransactionTemplate transaction, RandomGenerator random) {
        this.queue = queue;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
    }

    /// Invites those who are not invited yet: everybody when the round has opened, later whoever has
    /// joined or has got an address that works.
    void invite(RoundId round, RouteOrder order, Collection<Recipient> recipients) {
        transaction.executeWithoutResult(status -> {
            Map<String, QueueStore.Noted> noted = queue.listNoted(round, Step.INVITATION);
            recipients.stream().filter(each -> !each.used()).forEach(each -> tryAgain(each, noted, order));
            note(
                    round,
                    Step.INVITATION,
                    order,
                    recipients.stream()
                            .filter(each -> !each.used() && !noted.containsKey(each.employmentId()))
                            .toList());
        });
    }

    private void tryAgain(Recipient recipient, Map<String, QueueStore.Noted> noted, RouteOrder order) {
        QueueStore.Noted found = noted.get(recipient.employmentId());
        if (found != null && found.state() == MessageState.UNREACHABLE) {
            recipient.route(order).ifPresent(route -> queue.putOff(found.message(), route, 0, Instant.EPOCH));
        }
    }

    /// Reminds those who were invited and whose code is not used, once.
    void remind(RoundId round, Step step, RouteOrder order, Collection<Recipient> recipients) {
        transaction.executeWithoutResult(status -> {
            if (queue.hasBegun(round, step)) {
                return;
            }
            Map<String, QueueStore.Noted> invited = queue.listNoted(round, Step.INVITATION);
            queue.begin(round, step);
            note(
                    round,
                    step,
                    order,
                    recipients.stream()
                            .filter(each -> !each.used() && isInvited(invited.get(each.employmentId())))
                            .toList());
        });
    }

    private static boolean isInvited(QueueStore.@Nullable Noted noted) {
        return noted != null && (noted.state() == MessageState.SENT || noted.state() == MessageState.IN_DOUBT);
    }

    /// Whoever is reached by no way gets a letter, and is not noted.
    private void note(RoundId round, Step step, RouteOrder order, List<Recipient> recipients) {
        List<Queued> messages = new ArrayList<>();
        for (Recipient each : recipients) {
            each.route(order)
                    .ifPresent(route -> messages.add(
                            new Queued(round, step, each.employmentId(), route, MessageToken.draw(random), 0)));
        }
        if (messages.isEmpty()) {
            return;
        }
        Collections.shuffle(messages, random);
        for (int from = 0; from < messages.size(); from += NOTED_AT_ONCE) {
            queue.addAll(round, step, messages.subList(from, Math.min(from + NOTED_AT_ONCE, messages.size())));
        }
        auditLog.record(Actor.APPLICATION, "messages noted", round + " " + step + ": " + messages.size());
    }
}
