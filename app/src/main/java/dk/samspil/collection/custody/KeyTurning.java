package dk.samspil.collection.custody;

import dk.samspil.audit.AuditLog;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.numerics.seal.SecretShares;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where two holders put their parts together. The first waits in memory, for an hour at most.
@Component
public final class KeyTurning {
    private static final Duration WAIT = Duration.ofHours(1);

    private record Entered(KeyHolder holder, SecretShare share, Instant at) {}

    private final KeyStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<RoundId, Entered> first = new HashMap<>();

    KeyTurning(KeyStore store, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Takes a holder's part. With another holder's it gives the key, and both are forgotten.
    public synchronized TurnOutcome enter(KeyHolder holder, SecretShare share) {
        if (!store.getMark(holder).equals(share.mark())) {
            return new TurnOutcome.NotThisPart();
        }
        transaction.executeWithoutResult(status -> auditLog.record(
                new Actor(holder.name().value()),
                "part of round key entered",
                holder.round() + ": part " + holder.role().part()));
        Optional<Entered> other =
                findFirst(holder.round()).filter(entered -> entered.holder().role() != holder.role());
        if (other.isEmpty()) {
            first.put(holder.round(), new Entered(holder, share, clock.instant()));
            return new TurnOutcome.First();
        }
        first.remove(holder.round());
        return new TurnOutcome.Whole(
                OpeningKey.fromSeed(SecretShares.combine(other.get().share(), share)));
    }

    /// Who has entered a part that waits for another.
    public synchronized Optional<KeyHolder> findWaiting(RoundId round) {
        return findFirst(round).map(Entered::holder);
    }

    /// Opens the rehearsal ballot, and writes down that two holders could.
    public boolean rehearse(RoundKey key, OpeningKey opening, Actor actor) {
        boolean opened = Rehearsal.isOpenedBy(opening, key, store.getRehearsal(key.round()));
        if (opened) {
            transaction.executeWithoutResult(status -> {
                store.setRehearsed(key.round());
                auditLog.record(actor, "rehearsal ballot opened", key.round().toString());
            });
        }
        return opened;
    }

    private Optional<Entered> findFirst(RoundId round) {
        Entered entered = first.get(round);
        if (entered != null && entered.at().plus(WAIT).isBefore(clock.instant())) {
            first.remove(round);
            return Optional.empty();
        }
        return Optional.ofNullable(entered);
    }
}
