package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pbkdf2Test {
    /// RFC 7914, section 11, of which the first half is wanted.
    @ParameterizedTest
    @CsvSource({
        "passwd, salt, 1, 55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        "Password, NaCl, 80000, 4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    })
    void thePublishedExamplesComeOut(String password, String salt, int rounds, String expected) {
        assertThat(HexFormat.of().formatHex(Pbkdf2.derive(bytes(password), bytes(salt), rounds)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"K7QM4T9R, 1500", "2, 2", "a password that is as long as a block of the hash function is__, 3"})
    void itIsWhatTheJdkComputes(String password, int rounds) throws GeneralSecurityException {
        byte[] salt = bytes("a salt");
        byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
                .getEncoded();

        assertThat(Pbkdf2.derive(bytes(password), salt, rounds)).isEqualTo(expected);
    }

    @Test
    void aPasswordThatWouldBeHashedFirstIsRefused() {
        var tooLong = new byte[65];

        assertThatThrownBy(() -> Pbkdf2.derive(tooLong, bytes("salt"), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
