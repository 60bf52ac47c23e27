package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongIndexTest {

    @Test
    void keysAreNumberedInTheOrderInWhichTheyCome() {
        var index = new LongIndex();

        assertThat(index.indexOf(70)).isZero();
        assertThat(index.indexOf(-3)).isEqualTo(1);
        assertThat(index.indexOf(70)).isZero();
        assertThat(index.indexOf(0)).isEqualTo(2);
        assertThat(index.count()).isEqualTo(3);
    }

    @Test
    void thousandsOfKeysKeepTheirNumbers() {
        var index = new LongIndex();
        for (long key = 0; key < 5000; key++) {
            assertThat(index.indexOf(key * key - 7000)).isEqualTo((int) key);
        }
        for (long key = 0; key < 5000; key++) {
            assertThat(index.indexOf(key * key - 7000)).isEqualTo((int) key);
        }
        assertThat(index.count()).isEqualTo(5000);
    }

    @Test
    void whatIsClearedIsForgottenAndNothingStaysBehind() {
        var index = new LongIndex();
        for (int round = 1; round <= 50; round++) {
            for (long key = 0; key < 13; key++) {
                assertThat(index.indexOf(key * round)).isEqualTo((int) key);
            }
            index.clear();
            assertThat(index.count()).isZero();
        }
    }
}
