package dk.samspil.collection.invitation;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.numerics.seal.CodeSecret;
import dk.samspil.numerics.seal.SlowHash;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Computes codes and stores what finds people by them. A code follows from the round's secret and the employment, so
/// whoever is prepared again gets the same one, and a letter that is printed stays good.
@Component
final class CodePreparation {
    private static final int STORED_AT_ONCE = 2000;

    private final InvitationStore store;
    private final CodeSecrets secrets;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;

    CodePreparation(
            InvitationStore store,
            CodeSecrets secrets,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RandomGenerator random) {
        this.store = store;
        this.secrets = secrets;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
    }

    /// Prepares those who have no invitation yet, in random order, and leaves the others alone. However often it is
    /// called and however often it is interrupted, everybody has one code in the end.
    ///
    /// @param late whether they joined after the round was made ready
    /// @return how many had none
    int addMissing(RoundId round, List<InvitedPerson> people, boolean late, Actor actor) {
        List<InvitationStore.Stored> stored = store.list(round);
        Set<String> known =
                stored.stream().map(InvitationStore.Stored::employmentId).collect(Collectors.toSet());
        List<InvitedPerson> missing = people.stream()
                .filter(person -> !known.contains(person.employmentId()))
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        List<InvitationStore.Prepared> prepared = new ArrayList<>(withLookups(round, stored, missing));
        Collections.shuffle(prepared, random);
        for (int from = 0; from < prepared.size(); from += STORED_AT_ONCE) {
            var some = prepared.subList(from, Math.min(from + STORED_AT_ONCE, prepared.size()));
            transaction.executeWithoutResult(status -> {
                store.addAll(round, some, late);
                auditLog.record(actor, "invitations prepared", round + ": " + some.size());
            });
        }
        return missing.size();
    }

    /// Makes those who are frozen the ones who are asked, before the round opens: takes the invitation from everybody
    /// else, corrects what has changed, and prepares the missing.
    ///
    /// @return how many had no invitation
    int replaceAll(RoundId round, List<InvitedPerson> people, Actor actor) {
        Map<String, InvitedPerson> asked =
                people.stream().collect(Collectors.toMap(InvitedPerson::employmentId, Function.identity()));
        List<String> wrong = store.list(round).stream()
                .filter(stored -> !isRight(stored, asked))
                .map(InvitationStore.Stored::employmentId)
                .toList();
        if (!wrong.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                store.removeAll(round, wrong);
                auditLog.record(actor, "invitations withdrawn", round + ": " + wrong.size());
            });
        }
        return addMissing(round, people, false, actor);
    }

    private static boolean isRight(InvitationStore.Stored stored, Map<String, InvitedPerson> asked) {
        return !stored.late() && !stored.ended() && stored.person().equals(asked.get(stored.employmentId()));
    }

    private List<InvitationStore.Prepared> withLookups(
            RoundId round, List<InvitationStore.Stored> stored, List<InvitedPerson> people) {
        CodeSecret secret = stored.isEmpty()
                ? secrets.makeCodeSecret(round)
                : secrets.findCodeSecret(round)
                        .orElseThrow(() -> new IllegalStateException(
                                "the secret of the codes is not there; restore it from its backup: " + round));
        SlowHash hash = secrets.slowHash();
        Set<AccessCode> taken = new HashSet<>();
        stored.forEach(each -> taken.add(secret.codeOf(each.employmentId(), each.generation())));
        List<InvitationStore.Prepared> prepared = new ArrayList<>();
        for (InvitedPerson person : people) {
            int generation = 0;
            while (!taken.add(secret.codeOf(person.employmentId(), generation))) {
                generation++;
            }
            AccessCode code = secret.codeOf(person.employmentId(), generation);
            prepared.add(new InvitationStore.Prepared(hash.keysOf(code).lookup(), generation, person));
        }
        return prepared;
    }
}
