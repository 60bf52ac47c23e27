package dk.samspil.collection.invitation;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Leaves nothing for PostgreSQL to tidy up when the next respondent comes, after invitations were changed.
@Component
final class TidyInvitations {
    private static final Logger LOG = LoggerFactory.getLogger(TidyInvitations.class);
    private static final int TRIES = 40;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final InvitationStore store;

    TidyInvitations(InvitationStore store) {
        this.store = store;
    }

    /// Waits for those who still see the rows as they were, such as a backup that is being made; not for ever. In no
    /// transaction.
    void tidy() {
        int tries = 1;
        while (!store.tidy() && tries < TRIES) {
            LockSupport.parkNanos(PAUSE);
            tries++;
        }
        if (tries == TRIES) {
            LOG.warn("Somebody has looked at the database for longer than usual; invitations are tidied up next time.");
        }
        store.settle();
    }
}
