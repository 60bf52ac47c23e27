package dk.samspil.access;

import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.secret.ServerSecrets;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The key that people's second factors are locked with: the server's secret `second-factors`, so that a
/// copy of the database alone shows nobody's codes.
@Component
final class FactorKey {
    private static final String PURPOSE = "second-factors";

    private final ServerSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    FactorKey(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /// Locks the secret of an account; what is locked for one opens for no other.
    byte[] lock(UUID account, byte[] secret) {
        return key().lock(about(account), secret, random);
    }

    /// The secret again.
    ///
    /// @throws IllegalStateException when it was locked with another key, or for another account
    byte[] unlock(UUID account, byte[] locked) {
        return key().unlock(about(account), locked)
                .orElseThrow(() -> new IllegalStateException(
                        "the second factors were locked with another secret than this server's " + PURPOSE));
    }

    private LockingKey key() {
        return LockingKey.of(secrets.get(PURPOSE));
    }

    private static byte[] about(UUID account) {
        return account.toString().getBytes(StandardCharsets.UTF_8);
    }
}
