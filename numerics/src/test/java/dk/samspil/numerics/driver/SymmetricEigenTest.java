package dk.samspil.numerics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

    @Test
    void twoByTwoHasKnownValues() {
        var eigen = new SymmetricEigen(new double[][] {{2, 1}, {1, 2}});

        assertThat(IntStream.range(0, 2).mapToDouble(eigen::value).sorted().toArray())
                .containsExactly(new double[] {1, 3}, within(1e-14));
    }

    @Test
    void aDiagonalMatrixStaysAsItIs() {
        var eigen = new SymmetricEigen(new double[][] {{5, 0}, {0, 2}});

        assertThat(eigen.size()).isEqualTo(2);
        assertThat(eigen.value(0)).isEqualTo(5);
        assertThat(eigen.vector(0, 0)).isEqualTo(1);
        assertThat(eigen.vector(0, 1)).isZero();
    }

    @Test
    void valuesAndVectorsGiveTheMatrixBack() {
        var random = new Random(5);
        int size = 15;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        var eigen = new SymmetricEigen(matrix);

        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double back = 0;
                double product = 0;
                for (int k = 0; k < size; k++) {
                    back += eigen.vector(i, k) * eigen.value(k) * eigen.vector(j, k);
                    product += eigen.vector(k, i) * eigen.vector(k, j);
                }
                assertThat(back).isCloseTo(matrix[i][j], within(1e-12));
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-12));
            }
        }
    }
}
