package dk.samspil.numerics.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.numerics.seal.AccessCode.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {
    private static final AccessCode CODE = new AccessCode("K7QM4T9R");

    @Test
    void isShownInTwoGroups() {
        assertThat(CODE.display()).isEqualTo("K7QM-4T9R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-4T9R", "k7qm4t9r", " K7QM 4T9R\n", "K7QM–4T9R", "k-7-q-m-4-t-9-r", "K7QM\u00a04T9R"})
    void caseHyphensAndSpacesAreOfNoMatter(String typed) {
        assertThat(AccessCode.read(typed)).isEqualTo(new Reading.Read(CODE));
    }

    @Test
    void tellsHowManySignsWereTyped() {
        assertThat(AccessCode.read("")).isEqualTo(new Reading.TooShort(0));
        assertThat(AccessCode.read("K7QM-4T")).isEqualTo(new Reading.TooShort(6));
        assertThat(AccessCode.read("K7QM-4T9R-2")).isEqualTo(new Reading.TooLong(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "1", "I", "L", "Æ", "'", "😀"})
    void tellsWhichSignOccursInNoCode(String sign) {
        assertThat(AccessCode.read("K7Q" + sign + "4T9R")).isEqualTo(new Reading.WrongSign(sign));
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(CODE.toString()).doesNotContain("K7QM");
    }

    @Test
    void cannotBeMadeOfOtherSigns() {
        assertThatThrownBy(() -> new AccessCode("K7QM-4T9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccessCode("K7QM4T9")).isInstanceOf(IllegalArgumentException.class);
    }
}
