package dk.samspil.organisation.context;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.context.ContextNote.Kind;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what has happened in units. A release copies what is noted when its figures are frozen; what
/// is noted later stands in the next.
@Component
public final class ContextNotes {
    private static final Role[] LEADING = {Role.TOP_MANAGER, Role.LEADER, Role.DEPUTY};

    private final ContextNoteStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContextNotes(ContextNoteStore store, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether somebody may write about a unit: HR, and whoever leads it or a unit above it; not HR
    /// that sees what somebody else sees.
    ///
    /// @param tree in which the unit lies
    public boolean mayWrite(Viewer viewer, UnitId unit, OrganisationTree tree) {
        boolean leads = viewer.listUnits(LEADING).stream().anyMatch(own -> tree.isWithin(unit, own));
        return !viewer.isSupport() && (viewer.has(Role.HR_CONSULTANT) || leads);
    }

    /// All notes in the order of their days.
    public List<ContextNote> list() {
        return store.list();
    }

    /// Writes something down.
    ///
    /// @throws IllegalArgumentException if the text is empty or too long, or the day has not come
    public void add(UnitId unit, LocalDate day, Kind kind, String text, Actor actor) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("what will happen cannot be noted: " + day);
        }
        var note = new ContextNote(UUID.randomUUID(), unit, day, kind, text.strip());
        transaction.executeWithoutResult(status -> {
            store.add(note, clock.instant());
            auditLog.record(actor, "event noted", unit + ": " + kind + " on " + day);
        });
    }

    /// Takes a note back; what is in a release stays there. Nothing happens where it was taken back
    /// before.
    public void withdraw(ContextNote note, Actor actor) {
        transaction.executeWithoutResult(status -> {
            if (store.withdraw(note.id(), clock.instant())) {
                auditLog.record(actor, "event taken back", note.unit() + ": " + note.kind() + " on " + note.day());
            }
        });
    }
}
