package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class SignatureClassesTest {

    private static BitSet people(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    @Test
    void peopleInNoCellAreAClassThatIsNeverWhole() {
        var classes = new SignatureClasses(4);

        classes.split(new int[] {1, 2});

        assertThat(classes.people()).isEqualTo(4);
        assertThat(classes.of(0)).isEqualTo(SignatureClasses.UNCOVERED);
        assertThat(classes.areWhole(people(1, 2))).isTrue();
        assertThat(classes.areWhole(people(0, 3))).isFalse();
        assertThat(classes.areWhole(people(0, 1, 2, 3))).isFalse();
    }

    @Test
    void aPartOfAClassIsNotWhole() {
        var classes = new SignatureClasses(4);

        classes.split(new int[] {0, 1, 2});

        assertThat(classes.areWhole(people(0, 1))).isFalse();
        assertThat(classes.areWhole(people(0, 1, 2))).isTrue();
    }

    @Test
    void aCellAroundWholeClassesSplitsNone() {
        var classes = new SignatureClasses(3);
        classes.split(new int[] {0, 1, 2});
        int before = classes.count();

        classes.split(new int[] {0, 1, 2});

        assertThat(classes.count()).isEqualTo(before);
    }

    @Property(tries = 300, seed = "20261101", shrinking = ShrinkingMode.OFF)
    void twoPeopleAreOfOneClassExactlyIfTheyAreInTheSameCells(@ForAll long seed) {
        var random = new Random(seed);
        int people = 1 + random.nextInt(60);
        var classes = new SignatureClasses(people);
        var signatures = new ArrayList<List<Integer>>();
        IntStream.range(0, people).forEach(person -> signatures.add(new ArrayList<>()));
        for (int cell = 0; cell < 8; cell++) {
            int number = cell;
            var members = IntStream.range(0, people)
                    .filter(person -> random.nextInt(3) == 0)
                    .toArray();
            IntStream.of(members).forEach(person -> signatures.get(person).add(number));
            classes.split(members);
        }

        for (int one = 0; one < people; one++) {
            for (int other = 0; other < people; other++) {
                assertThat(classes.of(one) == classes.of(other))
                        .isEqualTo(signatures.get(one).equals(signatures.get(other)));
            }
            assertThat(classes.of(one) == SignatureClasses.UNCOVERED)
                    .isEqualTo(signatures.get(one).isEmpty());
        }
    }
}
