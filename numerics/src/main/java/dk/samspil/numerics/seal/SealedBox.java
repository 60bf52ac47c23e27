package dk.samspil.numerics.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.DecapsulateException;
import javax.crypto.KEM;

/// Sealing to a public key: HPKE in base mode (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
/// AES-256-GCM.
///
/// A sealed box tells its length and nothing else: not who sealed it, and not whether two hold the same.
public final class SealedBox {
    /// How much longer a sealed box is than its content, in bytes.
    public static final int OVERHEAD = SealingKey.LENGTH + AeadKey.TAG_LENGTH;

    private static final byte[] NOTHING = {};

    private SealedBox() {}

    /// Seals so that only the owner of the private key can open.
    ///
    /// @param info what the box is for; opening needs the same
    /// @return the encapsulated key followed by the ciphertext
    public static byte[] seal(SealingKey key, byte[] info, byte[] plaintext, SecureRandom random) {
        return seal(key, info, NOTHING, plaintext, random);
    }

    static byte[] seal(SealingKey key, byte[] info, byte[] about, byte[] plaintext, SecureRandom random) {
        try {
            var sent = KEM.getInstance("DHKEM")
                    .newEncapsulator(key.toPublicKey(), random)
                    .encapsulate();
            var aead = KeySchedule.HPKE.aeadKey(sent.key().getEncoded(), info);
            return Bytes.join(sent.encapsulation(), aead.encrypt(about, plaintext));
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    /// The content; empty when the box was sealed to another key or for something else, or was changed.
    public static Optional<byte[]> open(OpeningKey key, byte[] info, byte[] sealed) {
        return open(key, info, NOTHING, sealed);
    }

    static Optional<byte[]> open(OpeningKey key, byte[] info, byte[] about, byte[] sealed) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        byte[] encapsulation = Arrays.copyOf(sealed, SealingKey.LENGTH);
        byte[] ciphertext = Arrays.copyOfRange(sealed, SealingKey.LENGTH, sealed.length);
        try {
            var shared =
                    KEM.getInstance("DHKEM").newDecapsulator(key.toPrivateKey()).decapsulate(encapsulation);
            return KeySchedule.HPKE.aeadKey(shared.getEncoded(), info).decrypt(about, ciphertext);
        } catch (DecapsulateException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }
}
