package dk.samspil.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Secrets by purpose, each in a file of its own that only its owner may read, made when first asked for.
///
/// The folder is `samspil.secrets-dir`, or `secrets` in `samspil.data-dir`. Servers that share a database share the
/// folder. It belongs in no backup that also holds the database.
@Component
public final class ServerSecrets {
    /// How many bytes a secret has.
    public static final int LENGTH = 32;

    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    ServerSecrets(Environment environment) {
        String data = environment.getProperty("samspil.data-dir", "data");
        this.folder = Path.of(environment.getProperty("samspil.secrets-dir", data + "/secrets"));
    }

    /// The secret for a purpose, the same every time until it is destroyed.
    ///
    /// @param purpose small letters, digits and hyphens
    public byte[] get(String purpose) {
        return known.computeIfAbsent(purpose, this::readOrMake).clone();
    }

    /// The secret for a purpose; empty when it was never made, or is destroyed, be it by another server.
    public Optional<byte[]> find(String purpose) {
        if (Files.exists(file(purpose))) {
            return Optional.of(get(purpose));
        }
        forget(purpose);
        return Optional.empty();
    }

    /// Destroys a secret for good: the file is written over and deleted. Whether the disk keeps old blocks is
    /// the disk's affair. Destroying what is not there changes nothing.
    public void destroy(String purpose) {
        Path file = file(purpose);
        try {
            if (Files.exists(file)) {
                write(file, new byte[LENGTH]);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + file + " cannot be destroyed", e);
        } finally {
            forget(purpose);
        }
    }

    private void forget(String purpose) {
        byte[] forgotten = known.remove(purpose);
        if (forgotten != null) {
            Arrays.fill(forgotten, (byte) 0);
        }
    }

    private Path file(String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("a purpose is written in small letters, digits and hyphens");
        }
        return folder.resolve(purpose);
    }

    private byte[] readOrMake(String purpose) {
        Path file = file(purpose);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != LENGTH) {
                throw new IllegalStateException("the secret " + file + " is damaged; restore it from its backup");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + file + " cannot be read or made", e);
        }
    }

    /// Written whole beside its place first, so that a crash leaves no half secret; if another server was faster, its
    /// secret stays.
    private void make(Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path unfinished = Files.createTempFile(folder, "new-", "");
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        write(unfinished, secret);
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Path file, byte[] secret) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }
}
