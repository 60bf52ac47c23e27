package dk.samspil.report.api;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The keys of programs. A key is 256 bits of chance, so nobody can guess it, and a plain hash of it gives nothing
/// away; it is known to nobody but the one who was shown it.
@Component
public final class ApiKeys {
    /// What every key begins with, so that one that lies where it should not can be recognised.
    static final String MARK = "samspil_";

    private static final int BYTES = 32;

    private final ApiKeyStore store;
    private final AuditLog auditLog;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApiKeys(
            ApiKeyStore store,
            AuditLog auditLog,
            RandomGenerator random,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.auditLog = auditLog;
        this.random = random;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A key that was just made.
    ///
    /// @param secret the key itself, which can be had only now
    public record Made(ApiKey key, String secret) {}

    /// Makes a key.
    ///
    /// @param name what it is for: 1-60 letters
    public Made make(String name, Actor actor) {
        if (name.isBlank() || name.length() > ApiKey.MOST_LETTERS) {
            throw new IllegalArgumentException("a key is called something, in at most 60 letters");
        }
        byte[] chance = new byte[BYTES];
        random.nextBytes(chance);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        var key =
                new ApiKey(UUID.randomUUID(), name, clock.instant(), actor.name(), Optional.empty(), Optional.empty());
        transaction.executeWithoutResult(status -> {
            store.add(key, hash(secret));
            auditLog.record(actor, "key for programs made", key.id().toString());
        });
        return new Made(key, secret);
    }

    /// Takes a key back, at once and for good; false where there is no such key, or it was taken back before.
    public boolean withdraw(UUID id, Actor actor) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean withdrawn = store.withdraw(id, clock.instant());
            if (withdrawn) {
                auditLog.record(actor, "key for programs withdrawn", id.toString());
            }
            return withdrawn;
        }));
    }

    /// All keys ever made, the newest first.
    public List<ApiKey> list() {
        return store.list();
    }

    /// The key that somebody shows, where it is valid. Remembers the day of its use.
    public Optional<ApiKey> find(String secret) {
        if (!secret.startsWith(MARK)) {
            return Optional.empty();
        }
        Optional<ApiKey> found = store.find(hash(secret)).filter(ApiKey::isValid);
        found.ifPresent(key -> {
            LocalDate today = LocalDate.now(clock);
            if (!key.lastUsedOn().equals(Optional.of(today))) {
                store.noteUse(key.id(), today);
            }
        });
        return found;
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
