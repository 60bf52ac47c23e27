package dk.samspil.collection.respond;

import dk.samspil.collection.answer.Ticket;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes a [Pass] as text that only this server can read or make.
@Component
public final class PassLock {
    private static final byte[] ABOUT = "samspil pass 2".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 4096;

    private final CodeSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    PassLock(CodeSecrets secrets) {
        this.secrets = secrets;
    }

    public String lock(Pass pass) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.passKey().lock(ABOUT, bytes(pass), random));
    }

    /// The pass; empty where the text is none of this server's.
    public Optional<Pass> unlock(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return secrets.passKey()
                    .unlock(ABOUT, Base64.getUrlDecoder().decode(text))
                    .map(PassLock::pass);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Pass pass) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(pass.round().value(), out);
            out.write(pass.keys().lookup().toBytes());
            write(pass.keys().draftId(), out);
            out.write(pass.keys().draftKey().toBytes());
            out.writeBoolean(pass.ticket().isPresent());
            if (pass.ticket().isPresent()) {
                write(pass.ticket().get().value(), out);
            }
            out.writeUTF(pass.unit().value());
            out.writeBoolean(pass.leader());
            out.writeShort(pass.attributes().size());
            for (String attribute : pass.attributes()) {
                out.writeUTF(attribute);
            }
            out.writeBoolean(pass.trial());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Pass pass(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var round = new RoundId(uuid(in));
            var keys = new CodeKeys(
                    CodeLookup.of(in.readNBytes(2 * Long.BYTES)),
                    uuid(in),
                    LockingKey.of(in.readNBytes(LockingKey.LENGTH)));
            Optional<Ticket> ticket = in.readBoolean() ? Optional.of(new Ticket(uuid(in))) : Optional.empty();
            var unit = new UnitId(in.readUTF());
            boolean leader = in.readBoolean();
            List<String> attributes = new ArrayList<>();
            for (int count = in.readShort(); count > 0; count--) {
                attributes.add(in.readUTF());
            }
            return new Pass(round, keys, ticket, unit, leader, attributes, in.readBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(UUID uuid, DataOutputStream out) throws IOException {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
