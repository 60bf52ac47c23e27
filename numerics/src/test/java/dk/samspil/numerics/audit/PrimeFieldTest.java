package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PrimeFieldTest {

    private static final long P = PrimeField.P;
    private static final BigInteger BIG_P = BigInteger.valueOf(P);
    private static final long[] EDGES = {
        0, 1, 2, 3, 1L << 30, 1L << 31, 1L << 32, 1L << 60, P / 2, P / 2 + 1, P - 2, P - 1
    };

    private static long[] samples() {
        return LongStream.concat(LongStream.of(EDGES), new Random(1).longs(200, 0, P))
                .toArray();
    }

    @Test
    void theModulusIsPrime() {
        assertThat(BIG_P.isProbablePrime(60)).isTrue();
        assertThat(P).isEqualTo((long) Math.pow(2, 61) - 1);
    }

    @Test
    void productsAgreeWithBigIntegers() {
        for (long a : samples()) {
            for (long b : samples()) {
                assertThat(PrimeField.multiply(a, b))
                        .isEqualTo(BigInteger.valueOf(a)
                                .multiply(BigInteger.valueOf(b))
                                .mod(BIG_P)
                                .longValue());
            }
        }
    }

    @Test
    void sumsAndDifferencesAgreeWithBigIntegers() {
        for (long a : samples()) {
            for (long b : samples()) {
                var big = BigInteger.valueOf(a);
                assertThat(PrimeField.add(a, b))
                        .isEqualTo(big.add(BigInteger.valueOf(b)).mod(BIG_P).longValue());
                assertThat(PrimeField.subtract(a, b))
                        .isEqualTo(
                                big.subtract(BigInteger.valueOf(b)).mod(BIG_P).longValue());
            }
        }
    }

    @Test
    void anElementAndItsNegativeAddUpToNothing() {
        for (long a : samples()) {
            assertThat(PrimeField.add(a, PrimeField.negate(a))).isZero();
            assertThat(PrimeField.negate(a)).isBetween(0L, P - 1);
        }
    }

    @Test
    void anElementTimesItsInverseIsOne() {
        for (long a : samples()) {
            if (a != 0) {
                assertThat(PrimeField.multiply(a, PrimeField.inverse(a))).isOne();
            }
        }
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> PrimeField.inverse(0));
    }

    @Test
    void allInversesAtOnceAreTheInverses() {
        var elements = LongStream.of(samples()).filter(a -> a != 0).toArray();
        var inverses = elements.clone();

        PrimeField.invertAll(inverses);

        for (int i = 0; i < elements.length; i++) {
            assertThat(inverses[i]).isEqualTo(PrimeField.inverse(elements[i]));
        }
        PrimeField.invertAll(new long[0]);
    }

    @Test
    void randomElementsLieInTheFieldAndTheModulusIsDrawnAgain() {
        var drawn = new ArrayDeque<>(List.of(-1L, -8L, 80L, -9L));
        RandomGenerator fixed = drawn::remove;

        assertThat(PrimeField.draw(fixed)).isEqualTo(10);
        assertThat(PrimeField.draw(fixed)).isEqualTo(P - 1);
        assertThat(PrimeField.draw(new SplittableRandom(3))).isBetween(0L, P - 1);
    }
}
