package dk.samspil.access;

import dk.samspil.numerics.seal.LockingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The key that people's second factors are locked with. It lies in a file of its own beside the
/// server's other secrets,
/// `second-factors` in `samspil.secrets-dir`, and is made when first needed; a copy of the database
/// alone shows nobody's codes.
@Component
final class FactorKey {
    private static final String FILE = "second-factors";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private @Nullable LockingKey known;

    FactorKey(Environment environment) {
        String data = environment.getProperty("samspil.data-dir", "data");
        this.folder = Path.of(environment.getProperty("samspil.secrets-dir", data + "/secrets"));
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
                        "the second factors were locked with another key than " + folder.resolve(FILE)));
    }

    private static byte[] about(UUID account) {
        return account.toString().getBytes(StandardCharsets.UTF_8);
    }

    private synchronized LockingKey key() {
        LockingKey key = known;
        if (key == null) {
            key = readOrMake();
            known = key;
        }
        return key;
    }

    private LockingKey readOrMake() {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return LockingKey.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + file + " cannot be read or made", e);
        }
    }

    /// Written whole beside its place first, so that a crash leaves no half key; if another server
    /// was faster, its key stays.
    private void make(Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path unfinished = Files.createTempFile(folder, "new-", "");
        var key = new byte[LockingKey.LENGTH];
        random.nextBytes(key);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
