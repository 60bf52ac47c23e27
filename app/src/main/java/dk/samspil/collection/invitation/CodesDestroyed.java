package dk.samspil.collection.invitation;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundClosed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Destroys what a round's codes are computed from, as soon as the round has closed: a job planned in the transaction
/// that closes it, since a file does not come back when a transaction does.
@Component
final class CodesDestroyed implements Job {
    private final CodeSecrets secrets;
    private final Jobs jobs;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodesDestroyed(CodeSecrets secrets, Jobs jobs, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.secrets = secrets;
        this.jobs = jobs;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void schedule(RoundClosed closed) {
        jobs.schedule(name(), closed.round().toString(), clock.instant());
    }

    @Override
    public String name() {
        return "destroy-codes";
    }

    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(subject));
        if (secrets.findCodeSecret(round).isPresent()) {
            secrets.destroyCodes(round);
            transaction.executeWithoutResult(
                    status -> auditLog.record(Actor.APPLICATION, "codes destroyed", round.toString()));
        }
    }
}
