package dk.samspil.numerics.seal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret of a round from which everybody's access code is computed, as often as it is needed. When it is
/// gone, so are the codes.
public final class CodeSecret {
    /// How many bytes a secret has.
    public static final int LENGTH = 32;

    private final byte[] secret;

    private CodeSecret(byte[] secret) {
        this.secret = secret;
    }

    /// The secret with these bytes.
    public static CodeSecret of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a code secret has " + LENGTH + " bytes, not " + secret.length);
        }
        return new CodeSecret(secret.clone());
    }

    /// The code of an employment: `HMAC-SHA256(secret, generation, employment)` modulo 31⁸.
    ///
    /// Two employments have the same code with probability 1 : 31⁸; among 30,000 the chance that any two do is
    /// 1 : 1,900. Whoever prepares codes gives the later of two the next generation.
    ///
    /// @param generation 0 for the first code, one more each time a code is replaced
    public AccessCode codeOf(String employment, int generation) {
        if (generation < 0) {
            throw new IllegalArgumentException("the first generation is 0, not " + generation);
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(generation).flip());
            byte[] digest = mac.doFinal(employment.getBytes(StandardCharsets.UTF_8));
            return new AccessCode(Signs.write(new BigInteger(1, digest), AccessCode.LENGTH));
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }
}
