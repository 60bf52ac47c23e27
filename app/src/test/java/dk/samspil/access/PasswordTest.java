package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    @ParameterizedTest
    @ValueSource(strings = {"for kort", "ååååååååååååååååååååååååååååååååååååå"})
    void tooShortOrTooLongForBcryptIsRefused(String chosen) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Password(chosen));
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(new Password("en lang hemmelighed")).asString().doesNotContain("hemmelighed");
    }
}
