package dk.samspil.statistics;

import dk.samspil.numerics.scale.FixedPoint;
import java.util.Arrays;
import java.util.stream.IntStream;

/// One number for each person, such as a score; some people have none.
///
/// Numbers are written as [FixedPoint], so that a sum is the same in whatever order it is added up.
public final class PersonValues {
    /// What 1 is written as.
    public static final long ONE = FixedPoint.ONE;

    private static final long NONE = Long.MIN_VALUE;

    private final long[] values;

    private PersonValues(long[] values) {
        this.values = values;
    }

    static PersonValues of(int people, PerPerson value) {
        return new PersonValues(
                IntStream.range(0, people).mapToLong(value::multiplesOf).toArray());
    }

    /// What a person's number is, or [#none()].
    @FunctionalInterface
    interface PerPerson {
        long multiplesOf(int person);
    }

    static long none() {
        return NONE;
    }

    public int people() {
        return values.length;
    }

    public boolean has(int person) {
        return values[person] != NONE;
    }

    /// A person's number in multiples of 2⁻³⁰.
    public long get(int person) {
        if (!has(person)) {
            throw new IllegalArgumentException("person " + person + " has no number");
        }
        return values[person];
    }

    /// How many people have a number.
    public int count() {
        return Math.toIntExact(
                Arrays.stream(values).filter(value -> value != NONE).count());
    }
}
