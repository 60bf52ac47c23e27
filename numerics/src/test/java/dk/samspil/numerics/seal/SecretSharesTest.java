package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.numerics.seal.SecretShare.Reading;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SecretSharesTest {
    private final SecureRandom random = new SecureRandom();

    @Property(tries = 200)
    void anyTwoPartsOpenInAnyOrder(@ForAll @Size(OpeningKey.SEED_LENGTH) byte[] seed) {
        List<SecretShare> parts = SecretShares.split(seed, random);

        for (SecretShare one : parts) {
            for (SecretShare other : parts) {
                if (one != other) {
                    assertThat(SecretShares.combine(one, other)).isEqualTo(seed);
                }
            }
        }
    }

    /// For each value of a byte of the seed, a part takes every value once as the slope goes through all: so a
    /// part is equally likely whatever the seed is.
    @Property(tries = 50)
    void onePartSaysNothing(@ForAll byte secret, @ForAll @IntRange(min = 1, max = 3) int number) {
        var values = new HashSet<Byte>();
        for (int slope = 0; slope < 256; slope++) {
            values.add(SecretShares.split(filled(secret), new Filling((byte) slope))
                    .get(number - 1)
                    .toBytes()[0]);
        }

        assertThat(values).hasSize(256);
    }

    @Property(tries = 200)
    void whatIsPrintedIsReadAgain(@ForAll @Size(OpeningKey.SEED_LENGTH) byte[] seed) {
        for (SecretShare part : SecretShares.split(seed, random)) {
            assertThat(part.groups()).hasSize(12).allMatch(group -> group.matches("[2-9A-HJKMNP-Z]{4}"));
            assertThat(SecretShare.read(String.join(" ", part.groups()).toLowerCase(Locale.ROOT)))
                    .isInstanceOfSatisfying(Reading.Read.class, read -> {
                        assertThat(read.share().number()).isEqualTo(part.number());
                        assertThat(read.share().toBytes()).isEqualTo(part.toBytes());
                        assertThat(read.share().mark()).isEqualTo(part.mark());
                    });
        }
    }

    @Test
    void everySingleWrongSignIsNoticed() {
        String printed = String.join("", part(2).groups());

        for (int place = 0; place < printed.length(); place++) {
            for (char sign : Signs.ALPHABET.toCharArray()) {
                String typed = printed.substring(0, place) + sign + printed.substring(place + 1);
                if (!typed.equals(printed)) {
                    assertThat(SecretShare.read(typed)).isEqualTo(new Reading.Mistyped());
                }
            }
        }
    }

    @Test
    void tellsWhatIsWrongWithWhatWasTyped() {
        String printed = String.join("", part(1).groups());

        assertThat(SecretShare.read(printed.substring(1))).isEqualTo(new Reading.TooShort(47));
        assertThat(SecretShare.read(printed + "2")).isEqualTo(new Reading.TooLong(49));
        assertThat(SecretShare.read("0" + printed.substring(1))).isEqualTo(new Reading.WrongSign("0"));
        assertThat(SecretShare.read("Z".repeat(48))).isEqualTo(new Reading.Mistyped());
        assertThat(SecretShare.read("2".repeat(48))).isEqualTo(new Reading.Mistyped());
    }

    @Test
    void partsOfDifferentSeedsGiveNeither() {
        byte[] seed = OpeningKey.drawSeed(random);
        SecretShare one = SecretShares.split(seed, random).getFirst();

        assertThat(SecretShares.combine(one, part(2))).isNotEqualTo(seed);
    }

    @Test
    void theSamePartTwiceDoesNotOpen() {
        SecretShare one = part(1);

        assertThatThrownBy(() -> SecretShares.combine(one, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartAndItsMarkDoNotShowIt() {
        SecretShare one = part(1);

        assertThat(one.toString()).doesNotContain(one.groups().getFirst());
        assertThat(one.mark()).matches("[0-9a-f]{64}").isNotEqualTo(part(1).mark());
    }

    @Test
    void theFieldIsTheOneOfTheStandard() {
        assertThat(ByteField.multiply(0x57, 0x83)).isEqualTo(0xc1);
        assertThat(ByteField.inverse(0x53)).isEqualTo(0xca);
    }

    @Property
    void everyElementButZeroHasAnInverse(@ForAll @IntRange(min = 1, max = 255) int element) {
        assertThat(ByteField.multiply(element, ByteField.inverse(element))).isEqualTo(1);
    }

    @Test
    void aSeedOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> SecretShares.split(new byte[32], random)).isInstanceOf(IllegalArgumentException.class);
    }

    private SecretShare part(int number) {
        return SecretShares.split(OpeningKey.drawSeed(random), random).get(number - 1);
    }

    private static byte[] filled(byte value) {
        var bytes = new byte[OpeningKey.SEED_LENGTH];
        Arrays.fill(bytes, value);
        return bytes;
    }

    /// Draws the same byte every time.
    private static final class Filling extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte value;

        Filling(byte value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
