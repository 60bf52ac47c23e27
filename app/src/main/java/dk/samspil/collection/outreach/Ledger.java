package dk.samspil.collection.outreach;

import dk.samspil.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where it is noted what becomes of messages, for all ways.
@Component
final class Ledger {
    private final QueueStore queue;
    private final OutreachStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean closing;

    Ledger(QueueStore queue, OutreachStore store, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.queue = queue;
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The message in hand is still noted; none is taken any more.
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    boolean isClosing() {
        return closing;
    }

    QueueStore queue() {
        return queue;
    }

    OutreachStore store() {
        return store;
    }

    AuditLog auditLog() {
        return auditLog;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    Instant now() {
        return clock.instant();
    }
}
