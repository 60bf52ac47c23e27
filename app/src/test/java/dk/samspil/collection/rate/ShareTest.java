package dk.samspil.collection.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "0,20,0",
        "1,20,0",
        "2,20,10",
        "9,17,50",
        "44,100,40",
        "45,100,45",
        "449,1000,40",
        "89,100,85",
        "90,100,90",
        "20,20,90"
    })
    void aShareIsAlwaysRoundedDownAndTheEndsAreHidden(int answered, int invited, int percent) {
        assertThat(Share.of(answered, invited).percent()).isEqualTo(percent);
    }
}
