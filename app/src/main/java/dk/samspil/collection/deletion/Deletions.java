package dk.samspil.collection.deletion;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes what is kept about the people of a round, and keeps the receipt.
@Component
public final class Deletions {
    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);

    private final DeletionStore store;
    private final List<PersonalTraces> traces;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deletions(
            DeletionStore store,
            List<PersonalTraces> traces,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.traces = traces.stream()
                .sorted(Comparator.comparing(PersonalTraces::kind))
                .toList();
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What was deleted of a round, and what is still to be; empty while the round has no day.
    public Optional<DeletionReceipt> find(RoundId round) {
        return store.findDay(round)
                .map(day -> new DeletionReceipt(
                        day, traces.stream().map(each -> line(round, each)).toList()));
    }

    private DeletionReceipt.Line line(RoundId round, PersonalTraces of) {
        return store.find(round, of.kind())
                .filter(line -> line.at().isPresent())
                .orElseGet(() -> new DeletionReceipt.Line(of.kind(), of.count(round), Optional.empty()));
    }

    /// Rounds of which something should have been deleted on an earlier day.
    List<RoundId> listLate(LocalDate today) {
        return store.listPlanned().stream()
                .filter(round ->
                        find(round).filter(receipt -> receipt.isLate(today)).isPresent())
                .toList();
    }

    void plan(RoundId round, LocalDate day) {
        transaction.executeWithoutResult(status -> {
            store.plan(round, day);
            auditLog.record(Actor.APPLICATION, "deletion planned", round + ": " + day);
        });
    }

    /// Deletes what may go. What cannot be deleted now does not keep the rest from it.
    ///
    /// @return whether everything is deleted
    boolean delete(RoundId round) {
        boolean all = true;
        for (PersonalTraces each : traces) {
            try {
                all &= each.mayGo(round) && delete(round, each);
            } catch (DataAccessException e) {
                LOG.error("{} of {} are not deleted.", each.kind(), round, e);
                all = false;
            }
        }
        return all;
    }

    private boolean delete(RoundId round, PersonalTraces of) {
        store.begin(round, of.kind(), of.count(round));
        of.delete(round);
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (store.finish(round, of.kind(), now)) {
                int count = store.find(round, of.kind()).orElseThrow().count();
                auditLog.record(Actor.APPLICATION, "personal traces deleted", round + ": " + count + " " + of.kind());
            }
        });
        return true;
    }
}
