package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {
    @Test
    void capitalsAndSpacesAroundANameDoNotMatter() {
        assertThat(SignInName.find(" Åse.Holm@Vidby.dk ")).contains(new SignInName("åse.holm@vidby.dk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "to ord", "<script>", "-hr", "'; drop table access.account"})
    void whatCannotBeANameIsNone(String typed) {
        assertThat(SignInName.find(typed)).isEmpty();
    }
}
