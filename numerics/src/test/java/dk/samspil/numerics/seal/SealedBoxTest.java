package dk.samspil.numerics.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The published vector is the one of RFC 9180's authors for base mode with DHKEM(X25519, HKDF-SHA256) (32),
/// HKDF-SHA256 (1) and AES-256-GCM (2), first message.
class SealedBoxTest {
    private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] ABOUT = hex("436f756e742d30");
    private static final byte[] PLAINTEXT = hex("4265617574792069732074727574682c20747275746820626561757479");
    private static final byte[] SEED_OF_RECIPIENT =
            hex("dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee");
    private static final byte[] RECIPIENT = hex("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d");
    private static final byte[] RECIPIENT_PUBLIC =
            hex("430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c");
    private static final byte[] EPHEMERAL = hex("179d4b53b6365c45b600c4163b61d95cbc2f4d9e36f1695558dce265ab8bab11");
    private static final byte[] SEALED = hex("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"
            + "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a");

    private final SecureRandom random = new SecureRandom();
    private final OpeningKey key = OpeningKey.fromSeed(OpeningKey.drawSeed(random));

    @Test
    void sealsThePublishedVector() {
        byte[] sealed = SealedBox.seal(SealingKey.of(RECIPIENT_PUBLIC), INFO, ABOUT, PLAINTEXT, new Drawing(EPHEMERAL));

        assertThat(sealed).isEqualTo(SEALED);
    }

    @Test
    void opensThePublishedVector() {
        assertThat(SealedBox.open(OpeningKey.fromScalar(RECIPIENT), INFO, ABOUT, SEALED))
                .hasValue(PLAINTEXT);
    }

    @Test
    void derivesThePublishedKeyPair() {
        byte[] scalar = KeySchedule.KEM.derivePrivateKey(SEED_OF_RECIPIENT);

        assertThat(scalar).isEqualTo(RECIPIENT);
        assertThat(OpeningKey.fromScalar(scalar).sealingKey()).isEqualTo(SealingKey.of(RECIPIENT_PUBLIC));
    }

    @Test
    void opensWhatWasSealed() {
        byte[] sealed = SealedBox.seal(key.sealingKey(), INFO, PLAINTEXT, random);

        assertThat(SealedBox.open(key, INFO, sealed)).hasValue(PLAINTEXT);
        assertThat(sealed).hasSize(PLAINTEXT.length + SealedBox.OVERHEAD);
    }

    @Test
    void theSameContentIsSealedDifferentlyEachTime() {
        assertThat(SealedBox.seal(key.sealingKey(), INFO, PLAINTEXT, random))
                .isNotEqualTo(SealedBox.seal(key.sealingKey(), INFO, PLAINTEXT, random));
    }

    @Test
    void aSeedGivesTheSameKeyAgain() {
        byte[] seed = OpeningKey.drawSeed(random);

        assertThat(OpeningKey.fromSeed(seed).sealingKey())
                .isEqualTo(OpeningKey.fromSeed(seed).sealingKey())
                .hasSameHashCodeAs(OpeningKey.fromSeed(seed).sealingKey())
                .isNotEqualTo(key.sealingKey());
    }

    @Test
    void anotherKeyDoesNotOpen() {
        byte[] sealed = SealedBox.seal(key.sealingKey(), INFO, PLAINTEXT, random);

        assertThat(SealedBox.open(OpeningKey.fromScalar(RECIPIENT), INFO, sealed))
                .isEmpty();
    }

    @Test
    void whatWasSealedForSomethingElseDoesNotOpen() {
        byte[] sealed = SealedBox.seal(key.sealingKey(), "another round".getBytes(UTF_8), PLAINTEXT, random);

        assertThat(SealedBox.open(key, INFO, sealed)).isEmpty();
    }

    @Test
    void anyChangedBitIsNoticed() {
        byte[] sealed = SealedBox.seal(key.sealingKey(), INFO, PLAINTEXT, random);

        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(SealedBox.open(key, INFO, changed)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void whatIsTooShortToBeABoxDoesNotOpen() {
        assertThat(SealedBox.open(key, INFO, new byte[0])).isEmpty();
        assertThat(SealedBox.open(key, INFO, new byte[SealedBox.OVERHEAD - 1])).isEmpty();
        assertThat(SealedBox.open(key, INFO, new byte[SealedBox.OVERHEAD])).isEmpty();
    }

    @Test
    void anEmptyContentIsAContent() {
        byte[] sealed = SealedBox.seal(key.sealingKey(), INFO, new byte[0], random);

        assertThat(SealedBox.open(key, INFO, sealed)).hasValue(new byte[0]);
    }

    @Test
    void aFingerprintIsThreeGroupsOfFour() {
        assertThat(SealingKey.of(RECIPIENT_PUBLIC).fingerprint()).isEqualTo("69DF 8D73 E740");
        assertThat(SealingKey.of(RECIPIENT_PUBLIC)).hasToString("SealingKey 69DF 8D73 E740");
    }

    @Test
    void keysOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> SealingKey.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpeningKey.fromSeed(new byte[32])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyCannotBeChangedThroughItsBytes() {
        byte[] bytes = RECIPIENT_PUBLIC.clone();
        SealingKey sealing = SealingKey.of(bytes);
        bytes[0]++;
        sealing.toBytes()[0]++;

        assertThat(sealing.toBytes()).isEqualTo(RECIPIENT_PUBLIC);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /// Draws what it was given.
    private static final class Drawing extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] drawn;

        Drawing(byte[] drawn) {
            this.drawn = drawn;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }
}
