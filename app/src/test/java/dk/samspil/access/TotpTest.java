package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /// The secret of the examples in both RFCs.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final int EIGHT_DIGITS = 100_000_000;

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void theCodesAreThoseOfRfc4226(long counter, String code) {
        assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 7081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theStepsAreThoseOfRfc6238(long second, int code) {
        assertThat(Totp.truncated(SECRET, Totp.step(Instant.ofEpochSecond(second))) % EIGHT_DIGITS)
                .isEqualTo(code);
    }

    @Test
    void aCodeOfTheStepBeforeAndAfterIsTaken() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);

        for (long taken = step - 1; taken <= step + 1; taken++) {
            assertThat(Totp.findStep(SECRET, Totp.code(SECRET, taken), now)).hasValue(taken);
        }
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsInRfc4648(String text, String written) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
