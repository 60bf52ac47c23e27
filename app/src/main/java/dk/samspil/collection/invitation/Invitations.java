package dk.samspil.collection.invitation;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.GroupedCalls;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is asked in a round, found by their codes.
///
/// Reading an invitation writes nothing. That a code was used, and that somebody changed team, is in the memory of the
/// server until the nightly count stores it for all at once and in random order; a server that dies meanwhile forgets
/// it, and somebody may get a reminder too many.
@Component
public final class Invitations implements DisposableBean {
    private final InvitationStore store;
    private final TidyInvitations tidying;
    private final GroupedCalls<CodeLookup, Optional<Invited>> lookups;
    private final CodePreparation preparation;
    private final CodeSecrets secrets;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final Set<CodeLookup> used = ConcurrentHashMap.newKeySet();
    private final Map<CodeLookup, UnitId> moved = new ConcurrentHashMap<>();

    Invitations(
            InvitationStore store,
            TidyInvitations tidying,
            CodePreparation preparation,
            CodeSecrets secrets,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RandomGenerator random) {
        this.store = store;
        this.tidying = tidying;
        this.lookups = new GroupedCalls<>("invitations", store::findAll);
        this.preparation = preparation;
        this.secrets = secrets;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
    }

    /// Computes a code for each of these people who has none yet and stores what finds them by it, in random order. The
    /// codes themselves are stored nowhere; [#codeOf] computes them again.
    public void prepare(RoundId round, List<InvitedPerson> people, Actor actor) {
        settleAfter(preparation.addMissing(round, people, false, actor));
    }

    /// The same before the round opens, when those who are asked may be others than the last time: whoever is asked no
    /// more has no code any more.
    void prepareAnew(RoundId round, List<InvitedPerson> people, Actor actor) {
        if (preparation.replaceAll(round, people, actor) > 0) {
            tidying.tidy();
        }
    }

    private void settleAfter(int added) {
        if (added > 0) {
            store.settle();
        }
    }

    /// Has the rows read that were just committed; see [InvitationStore#settle].
    void settle() {
        store.settle();
    }

    /// All who are asked in a round, in no order that means anything; those who have left are among them, marked.
    public List<InvitedEmployment> list(RoundId round) {
        return store.list(round).stream()
                .map(each -> new InvitedEmployment(
                        each.employmentId(),
                        each.generation(),
                        each.person().unit(),
                        each.person().language(),
                        each.late(),
                        each.ended(),
                        each.used()))
                .toList();
    }

    /// How many have a code by now.
    public int count(RoundId round) {
        return store.count(round);
    }

    /// What codes are computed with; empty before the first is prepared, and for good once the round has closed.
    public Optional<RoundCodes> findCodes(RoundId round) {
        return secrets.findCodeSecret(round).map(RoundCodes::new);
    }

    /// The code of an employment that is asked, computed from the round's secret.
    ///
    /// @throws org.springframework.dao.EmptyResultDataAccessException where it is not asked
    /// @throws IllegalStateException where the round has closed and the secret is destroyed
    public AccessCode codeOf(RoundId round, String employmentId) {
        int generation = store.getGeneration(round, employmentId);
        return secrets.findCodeSecret(round)
                .orElseThrow(() -> new IllegalStateException("the codes are gone of the round " + round))
                .codeOf(employmentId, generation);
    }

    /// Who is asked with this code; empty when nobody is.
    public Optional<Invited> find(CodeLookup lookup) {
        return lookups.call(lookup).map(invited -> {
            UnitId chosen = moved.get(lookup);
            return chosen == null || chosen.equals(invited.unit())
                    ? invited
                    : new Invited(invited.round(), chosen, false, invited.attributes(), invited.language());
        });
    }

    /// Remembers that a code was used, until the nightly count.
    public void markUsed(CodeLookup lookup) {
        used.add(lookup);
    }

    /// Remembers that somebody said to work in another unit, until the nightly count. Only before the ticket is drawn.
    public void move(CodeLookup lookup, UnitId unit) {
        moved.put(lookup, unit);
    }

    /// The nightly count: stores for all at once, in random order, what was remembered since the last one.
    public void storeRemembered() {
        List<CodeLookup> usedNow = new ArrayList<>(used);
        Collections.shuffle(usedNow, random);
        Map<CodeLookup, UnitId> movedNow = Map.copyOf(moved);
        if (usedNow.isEmpty() && movedNow.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            store.markUsed(usedNow);
            store.move(movedNow);
            auditLog.record(Actor.APPLICATION, "used codes counted", movedNow.size() + " changed team");
        });
        tidying.tidy();
        usedNow.forEach(used::remove);
        movedNow.forEach(moved::remove);
    }

    @Override
    public void destroy() {
        lookups.close();
    }
}
