package dk.samspil.numerics.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/// An X25519 private key, made from a [seed][#fromSeed] that can be split among people.
///
/// It has no text form, so that none gets into a log.
public final class OpeningKey {
    /// How many bytes a seed has: 192 bits, more than the 128 bits of strength of the key made from it, and
    /// few enough that a share of it with number and checksum fits on twelve groups of four signs.
    public static final int SEED_LENGTH = 24;

    private static final byte[] HEADER = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    private final PrivateKey key;
    private final SealingKey sealingKey;

    private OpeningKey(PrivateKey key, SealingKey sealingKey) {
        this.key = key;
        this.sealingKey = sealingKey;
    }

    /// A new seed.
    public static byte[] drawSeed(SecureRandom random) {
        var seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return seed;
    }

    /// The key of a seed: `DeriveKeyPair` of RFC 9180, section 7.1.3.
    public static OpeningKey fromSeed(byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a seed has " + SEED_LENGTH + " bytes, not " + seed.length);
        }
        return fromScalar(KeySchedule.KEM.derivePrivateKey(seed));
    }

    /// @param scalar 32 bytes as in RFC 7748
    static OpeningKey fromScalar(byte[] scalar) {
        byte[] encoded = Bytes.join(HEADER, scalar);
        try {
            PrivateKey key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new OpeningKey(key, SealingKey.of(timesBasePoint(key)));
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static byte[] timesBasePoint(PrivateKey key) throws GeneralSecurityException {
        var basePoint = new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9));
        var multiplication = KeyAgreement.getInstance("X25519");
        multiplication.init(key);
        multiplication.doPhase(KeyFactory.getInstance("X25519").generatePublic(basePoint), true);
        return multiplication.generateSecret();
    }

    PrivateKey toPrivateKey() {
        return key;
    }

    /// The public half.
    public SealingKey sealingKey() {
        return sealingKey;
    }
}
