package dk.samspil.report.talk;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The days on which units talk about their results.
@Component
public final class Talks {
    private final TalkStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    Talks(TalkStore store, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// How far units have come.
    ///
    /// @param units how many there are
    /// @param booked how many have set a day
    /// @param past in how many of these the day has come and gone
    public record Progress(int units, int booked, int past) {}

    /// Notes the day of a unit's talk; another day replaces it.
    public void book(RoundId round, UnitId unit, LocalDate day, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.put(round, unit, day);
            auditLog.record(actor, "talk booked", unit.value());
        });
    }

    public Progress count(RoundId round, Collection<UnitId> units, LocalDate today) {
        List<LocalDate> days = store.listDays(round, Set.copyOf(units));
        int past = (int) days.stream().filter(today::isAfter).count();
        return new Progress(units.size(), days.size(), past);
    }
}
