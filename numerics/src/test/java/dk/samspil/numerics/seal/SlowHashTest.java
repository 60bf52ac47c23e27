package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlowHashTest {
    private static final AccessCode CODE = new AccessCode("K7QM4T9R");
    private static final byte[] ABOUT = {1};
    private static final byte[] CONTENT = {1, 2, 3};

    private final SlowHash hash = SlowHash.peppered(new byte[SlowHash.PEPPER_LENGTH]);
    private final CodeKeys keys = hash.keysOf(CODE);

    /// PBKDF2, then HKDF, computed elsewhere with 32 zero bytes as pepper.
    @Test
    void whatFollowsFromACodeIsAsDefined() {
        assertThat(keys.lookup()).isEqualTo(new CodeLookup("304fdbe0b90107b2a3640b36742d4cc5"));
        assertThat(keys.draftId()).isEqualTo(UUID.fromString("4779f23f-1d7b-58f1-4711-e5243a585855"));
        assertThat(keys.draftKey()
                        .unlock(ABOUT, lock("e0795c20fc62dd09cee3e7c70bcadce3d5af1132b6835049471fc65db1c66da8")))
                .hasValue(CONTENT);
    }

    @Test
    void theSameCodeGivesTheSameEveryTime() {
        byte[] locked = keys.draftKey().lock(ABOUT, CONTENT, new SecureRandom());

        assertThat(hash.keysOf(CODE).lookup()).isEqualTo(keys.lookup());
        assertThat(hash.keysOf(CODE).draftId()).isEqualTo(keys.draftId());
        assertThat(hash.keysOf(CODE).draftKey().unlock(ABOUT, locked)).hasValue(CONTENT);
    }

    @Test
    void anotherCodeGivesSomethingElse() {
        CodeKeys others = hash.keysOf(new AccessCode("K7QM4T9S"));

        assertThat(others.lookup()).isNotEqualTo(keys.lookup());
        assertThat(others.draftId()).isNotEqualTo(keys.draftId());
        assertThat(others.draftKey().unlock(ABOUT, keys.draftKey().lock(ABOUT, CONTENT, new SecureRandom())))
                .isEmpty();
    }

    @Test
    void withoutThePepperACodeLeadsNowhere() {
        var other = new byte[SlowHash.PEPPER_LENGTH];
        other[31] = 1;
        CodeKeys guessed = SlowHash.peppered(other).keysOf(CODE);

        assertThat(guessed.lookup()).isNotEqualTo(keys.lookup());
        assertThat(guessed.draftId()).isNotEqualTo(keys.draftId());
    }

    @Test
    void lookupAndDraftIdHaveNothingInCommon() {
        var id = ByteBuffer.allocate(16)
                .putLong(keys.draftId().getMostSignificantBits())
                .putLong(keys.draftId().getLeastSignificantBits());

        assertThat(keys.lookup().toBytes()).isNotEqualTo(id.array());
        assertThat(CodeLookup.of(keys.lookup().toBytes())).isEqualTo(keys.lookup());
    }

    @Test
    void aPepperOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> SlowHash.peppered(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CodeLookup("AB")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] lock(String key) {
        return LockingKey.of(HexFormat.of().parseHex(key)).lock(ABOUT, CONTENT, new SecureRandom());
    }
}
