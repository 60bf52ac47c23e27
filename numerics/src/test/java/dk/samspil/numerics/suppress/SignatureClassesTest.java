package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SignatureClassesTest {

    @Test
    void everybodyInACellHasAClassAlsoWhenThereAreVeryManyCells() {
        int people = 400;
        var classes = new SignatureClasses(people);
        for (int person = 0; person < people; person += 2) {
            classes.split(new int[] {person, person + 1});
        }

        assertThat(classes.count()).isEqualTo(people / 2 + 1);
        for (int person = 0; person < people; person += 2) {
            var pair = new BitSet();
            pair.set(person, person + 2);
            assertThat(classes.areWhole(pair)).isTrue();
        }
    }
}
