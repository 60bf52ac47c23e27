package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeSecretTest {
    private final CodeSecret secret = CodeSecret.of(new byte[CodeSecret.LENGTH]);

    @Test
    void anEmploymentHasTheSameCodeEveryTime() {
        assertThat(secret.codeOf("e-1", 0)).isEqualTo(secret.codeOf("e-1", 0));
    }

    /// HMAC-SHA-256 with 32 zero bytes as key over `00000000` and `e-1`, modulo 31⁸, computed elsewhere.
    @Test
    void theCodeIsTheOneOfTheDefinition() {
        assertThat(secret.codeOf("e-1", 0).display()).isEqualTo("Q6ZE-CRYA");
    }

    @Test
    void anotherGenerationEmploymentOrSecretGivesAnotherCode() {
        var other = new byte[CodeSecret.LENGTH];
        other[0] = 1;

        assertThat(secret.codeOf("e-1", 0))
                .isNotEqualTo(secret.codeOf("e-1", 1))
                .isNotEqualTo(secret.codeOf("e-2", 0))
                .isNotEqualTo(CodeSecret.of(other).codeOf("e-1", 0));
    }

    @Test
    void everySignOccursInEveryPlace() {
        var codes = IntStream.range(0, 2_000)
                .mapToObj(n -> secret.codeOf("e-" + n, 0).signs())
                .toList();

        for (int place = 0; place < AccessCode.LENGTH; place++) {
            int index = place;
            assertThat(codes.stream().map(code -> code.charAt(index)).collect(Collectors.toSet()))
                    .hasSize(Signs.ALPHABET.length());
        }
    }

    @Test
    void generationsAreCountedFromZero() {
        assertThatThrownBy(() -> secret.codeOf("e-1", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecretOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> CodeSecret.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }
}
