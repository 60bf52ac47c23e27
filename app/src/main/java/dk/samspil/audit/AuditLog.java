package dk.samspil.audit;

import dk.samspil.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Writes down who did what. Every facade method that changes something calls it once, in its own transaction.
@Component
public final class AuditLog {
    private final AuditStore store;
    private final Clock clock;

    AuditLog(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Appends one line.
    ///
    /// @param action what was done, in the past tense: `figures released`
    /// @param subject to what: a round, a unit, an account; ids and counts only
    public void record(Actor actor, String action, String subject) {
        store.append(clock.instant(), actor, action, subject);
    }
}
