package dk.samspil.organisation;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Recent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the organisation as it was each time it was frozen for a round.
@Component
public final class Organisations {
    private static final int KEPT = 4;

    private final OrganisationStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Recent<SnapshotId, OrganisationTree> trees = new Recent<>(KEPT);

    Organisations(OrganisationStore store, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Stores a picture of the organisation, which from then on never changes.
    public SnapshotId freeze(OrganisationSnapshot snapshot, Actor actor) {
        var id = new SnapshotId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            store.add(id, snapshot);
            auditLog.record(
                    actor,
                    "organisation frozen",
                    id.value() + ": " + snapshot.tree().listUnits().size() + " units, "
                            + snapshot.employments().size() + " employments");
        });
        return id;
    }

    public OrganisationSnapshot get(SnapshotId id) {
        return store.get(id);
    }

    /// The picture frozen last; empty before the first.
    public Optional<SnapshotId> findCurrent() {
        return store.findCurrent();
    }

    /// The tree of the picture frozen last; empty before the first.
    public Optional<OrganisationTree> findCurrentTree() {
        return store.findCurrent().map(picture -> trees.get(picture, store::getTree));
    }
}
