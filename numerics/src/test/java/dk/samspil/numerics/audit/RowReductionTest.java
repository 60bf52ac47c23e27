package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowReductionTest {

    private static final long MINUS = PrimeField.negate(1);

    private static long[] vector(long... elements) {
        return elements;
    }

    @Test
    void independentVectorsAreAddedAndOthersNot() {
        var reduction = new RowReduction(3);

        assertThat(reduction.add(vector(0, 0, 0))).isFalse();
        assertThat(reduction.add(vector(0, 2, 4))).isTrue();
        assertThat(reduction.add(vector(0, 1, 2))).isFalse();
        assertThat(reduction.add(vector(1, 1, 2))).isTrue();
        assertThat(reduction.isFull()).isFalse();
        assertThat(reduction.add(vector(0, 0, 7))).isTrue();
        assertThat(reduction.isFull()).isTrue();
        assertThat(reduction.rank()).isEqualTo(3);
    }

    @Test
    void rowsHaveAOneAtTheirOwnPivotAndZeroAtTheOthers() {
        var reduction = new RowReduction(2);
        reduction.add(vector(0, 2, 4));
        reduction.add(vector(1, 1, 5));

        assertThat(reduction.pivot(0)).isEqualTo(1);
        assertThat(reduction.row(0)).containsExactly(0, 1, 2);
        assertThat(reduction.pivot(1)).isZero();
        assertThat(reduction.row(1)).containsExactly(1, 0, 3);
    }

    @Test
    void anEarlierRowIsReducedByALaterPivot() {
        var reduction = new RowReduction(2);
        reduction.add(vector(1, 1, 5));
        reduction.add(vector(0, 1, 2));

        assertThat(reduction.row(0)).containsExactly(1, 0, 3);
        assertThat(reduction.combination(0)).containsExactly(1, MINUS);
        assertThat(reduction.combination(1)).containsExactly(0, 1);
    }

    @Test
    void aRowIsTheCombinationOfTheAddedVectorsThatItSaysItIs() {
        var random = new Random(20260601);
        for (int run = 0; run < 50; run++) {
            int width = 1 + random.nextInt(8);
            var reduction = new RowReduction(width);
            var added = new ArrayList<long[]>();
            for (int i = 0; i < 10; i++) {
                long[] vector = random.longs(width, 0, 3).toArray();
                long[] copy = vector.clone();
                if (reduction.add(vector)) {
                    added.add(copy);
                }
            }
            for (int row = 0; row < reduction.rank(); row++) {
                var combined = new long[width];
                long[] combination = reduction.combination(row);
                for (int i = 0; i < combination.length; i++) {
                    RowReduction.subtract(combined, added.get(i), PrimeField.negate(combination[i]));
                }
                assertThat(reduction.row(row)).isEqualTo(combined);
            }
        }
    }
}
