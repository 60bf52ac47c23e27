package dk.samspil.survey.goal;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the figures from outside that a round is to be compared with. They are fixed when the round closes, before
/// anybody can have seen what they are compared with.
@Component
public final class OutsideSets {
    private final OutsideSetStore store;
    private final Surveys surveys;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    OutsideSets(OutsideSetStore store, Surveys surveys, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.surveys = surveys;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// The sets of a round by their numbers.
    public NavigableMap<Integer, OutsideSet> list(RoundId round) {
        return store.list(round);
    }

    /// Whether the round has closed, so that nothing can be changed.
    public boolean isFixed(RoundId round) {
        return surveys.isClosed(round);
    }

    /// Adds a set, or replaces one.
    ///
    /// @param number of the set to replace; empty to add one
    public KeepOutcome keep(RoundId round, Optional<Integer> number, OutsideSet set, Actor actor) {
        return transaction.execute(status -> {
            if (isFixed(round)) {
                return new KeepOutcome.TooLate();
            }
            NavigableMap<Integer, OutsideSet> others = store.list(round);
            number.ifPresent(others::remove);
            List<String> taken = taken(set, others);
            if (!taken.isEmpty()) {
                return new KeepOutcome.TakenElsewhere(taken);
            }
            int place = number.orElseGet(() -> others.isEmpty() ? 1 : others.lastKey() + 1);
            store.delete(round, place);
            store.add(round, place, set);
            auditLog.record(
                    actor,
                    "figures from outside set",
                    "%s: %d from %s, %s"
                            .formatted(
                                    round,
                                    set.values().size(),
                                    set.source().name(),
                                    set.source().day().text()));
            return new KeepOutcome.Kept();
        });
    }

    private static List<String> taken(OutsideSet set, Map<Integer, OutsideSet> others) {
        List<String> taken = new ArrayList<>();
        others.values().forEach(other -> taken.addAll(other.scores()));
        taken.retainAll(set.scores());
        return taken;
    }

    /// Takes a set away; false where there is none, or the round has closed.
    public boolean remove(RoundId round, int number, Actor actor) {
        return transaction.execute(status -> {
            boolean removed = !isFixed(round) && store.delete(round, number);
            if (removed) {
                auditLog.record(actor, "figures from outside removed", round + ": set " + number);
            }
            return removed;
        });
    }
}
