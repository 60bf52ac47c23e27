package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class LockingKeyTest {
    private static final byte[] ABOUT = {7};
    private static final byte[] CONTENT = {1, 2, 3};

    private final SecureRandom random = new SecureRandom();
    private final LockingKey key = drawn();

    @Test
    void unlocksWhatItLocked() {
        byte[] locked = key.lock(ABOUT, CONTENT, random);

        assertThat(key.unlock(ABOUT, locked)).hasValue(CONTENT);
        assertThat(locked).hasSize(CONTENT.length + LockingKey.OVERHEAD);
    }

    @Test
    void theSameContentIsLockedDifferentlyEachTime() {
        assertThat(key.lock(ABOUT, CONTENT, random)).isNotEqualTo(key.lock(ABOUT, CONTENT, random));
    }

    @Test
    void anotherKeyOrPlaceDoesNotUnlock() {
        byte[] locked = key.lock(ABOUT, CONTENT, random);

        assertThat(drawn().unlock(ABOUT, locked)).isEmpty();
        assertThat(key.unlock(CONTENT, locked)).isEmpty();
    }

    @Test
    void anyChangedBitIsNoticed() {
        byte[] locked = key.lock(ABOUT, CONTENT, random);

        for (int bit = 0; bit < 8 * locked.length; bit++) {
            byte[] changed = locked.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(key.unlock(ABOUT, changed)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void whatIsTooShortDoesNotUnlock() {
        assertThat(key.unlock(ABOUT, new byte[LockingKey.OVERHEAD - 1])).isEmpty();
    }

    @Test
    void aTicketOpensInItsRoundOnly() {
        SealedTicket ticket = SealedTicket.seal(key, "2026", CONTENT, random);

        assertThat(ticket.text()).matches("[A-Za-z0-9_-]+");
        assertThat(ticket.open(key, "2026")).hasValue(CONTENT);
        assertThat(ticket.open(key, "2027")).isEmpty();
        assertThat(ticket.open(drawn(), "2026")).isEmpty();
    }

    @Test
    void aForgedTicketDoesNotOpen() {
        assertThat(new SealedTicket("").open(key, "2026")).isEmpty();
        assertThat(new SealedTicket("<script>").open(key, "2026")).isEmpty();
        assertThat(new SealedTicket("A".repeat(80)).open(key, "2026")).isEmpty();
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> LockingKey.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    private LockingKey drawn() {
        var bytes = new byte[LockingKey.LENGTH];
        random.nextBytes(bytes);
        return LockingKey.of(bytes);
    }
}
