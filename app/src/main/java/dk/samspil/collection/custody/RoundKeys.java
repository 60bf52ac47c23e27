package dk.samspil.collection.custody;

import dk.samspil.audit.AuditLog;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.secret.ServerSecrets;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Which key a round has, and the keys that the server itself holds.
@Component
public final class RoundKeys {
    private static final int HOLDERS_NEEDED = 2;

    private final KeyStore store;
    private final ServerSecrets secrets;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    RoundKeys(KeyStore store, ServerSecrets secrets, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.secrets = secrets;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// The round's key; empty when none is made yet.
    public Optional<RoundKey> find(RoundId round) {
        return store.find(round);
    }

    /// Whether people may only be told that their answers in this round are confidential.
    public boolean isConfidentialOnly(RoundId round) {
        return find(round)
                .map(RoundKey::custody)
                .filter(KeyCustody::isConfidentialOnly)
                .isPresent();
    }

    /// Whether the round may open: two holders have proved their parts, or the server has the key.
    public boolean isReady(RoundId round) {
        return find(round)
                .map(key -> key.custody() != KeyCustody.THREE_HOLDERS || countProved(round) >= HOLDERS_NEEDED)
                .orElse(false);
    }

    /// How many of the three have proved their parts.
    public int countProved(RoundId round) {
        return store.countProved(round);
    }

    /// Makes a key that lies in a file of the server, for a round that has not opened. It takes the place of another.
    ///
    /// @param custody who is said to have it; not three holders
    public RoundKey makeServerKey(RoundId round, KeyCustody custody, Actor actor) {
        if (custody == KeyCustody.THREE_HOLDERS) {
            throw new IllegalArgumentException("three holders make their key in a ceremony");
        }
        OpeningKey opening = serverKey(round);
        var key = new RoundKey(round, opening.sealingKey(), custody, false);
        transaction.executeWithoutResult(status -> {
            store.replace(key, Rehearsal.seal(key));
            auditLog.record(actor, "round key made", "%s: %s, %s".formatted(round, custody, key.key()));
        });
        return key;
    }

    /// The private key of a round whose key the server has; empty where holders have it, or it is destroyed.
    public Optional<OpeningKey> findServerKey(RoundId round) {
        return find(round)
                .filter(key -> key.custody() != KeyCustody.THREE_HOLDERS)
                .flatMap(key -> secrets.find(purpose(round)))
                .map(RoundKeys::key);
    }

    /// Destroys the private key where the server has it, so that nothing sealed to it is ever opened again.
    public void destroyServerKey(RoundId round) {
        secrets.destroy(purpose(round));
    }

    private OpeningKey serverKey(RoundId round) {
        return key(secrets.get(purpose(round)));
    }

    private static OpeningKey key(byte[] secret) {
        return OpeningKey.fromSeed(Arrays.copyOf(secret, OpeningKey.SEED_LENGTH));
    }

    private static String purpose(RoundId round) {
        return "round-key-" + round;
    }
}
