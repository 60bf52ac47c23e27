package dk.samspil.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.mail.SmsLength.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsLengthTest {
    @ParameterizedTest
    @CsvSource({
        "a, 0, GSM7, 0, 0, 160",
        "a, 160, GSM7, 160, 1, 0",
        "a, 161, GSM7, 161, 2, 145",
        "a, 306, GSM7, 306, 2, 0",
        "a, 307, GSM7, 307, 3, 152",
        "æ, 160, GSM7, 160, 1, 0",
        "Å, 153, GSM7, 153, 1, 7",
        "€, 80, GSM7, 160, 1, 0",
        "€, 81, GSM7, 162, 2, 143",
        "–, 70, UCS2, 70, 1, 0",
        "–, 71, UCS2, 71, 2, 63",
        "’, 134, UCS2, 134, 2, 0",
        "😀, 35, UCS2, 70, 1, 0",
        "😀, 36, UCS2, 72, 2, 61",
    })
    void partsAreCountedAsTheTelephoneCompaniesDo(
            String sign, int times, Alphabet alphabet, int signs, int parts, int left) {
        SmsLength length = SmsLength.of(sign.repeat(times));

        assertThat(length.alphabet()).isEqualTo(alphabet);
        assertThat(length.signs()).isEqualTo(signs);
        assertThat(length.parts()).isEqualTo(parts);
        assertThat(length.left()).isEqualTo(left);
    }

    @Test
    void noSignIsCutInTwoByTheEndOfAPart() {
        SmsLength length = SmsLength.of("a".repeat(152) + "€" + "a".repeat(152));

        assertThat(length.signs()).isEqualTo(306);
        assertThat(length.parts()).isEqualTo(3);
    }

    @Test
    void theSignsThatMakeItLongAreNamedOnce() {
        assertThat(SmsLength.of("»Hej« – »du«").foreign()).containsExactly("»", "«", "–");
        assertThat(SmsLength.of("Hej på dig, Ærø").foreign()).isEmpty();
    }
}
