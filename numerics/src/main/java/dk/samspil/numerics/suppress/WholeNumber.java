package dk.samspil.numerics.suppress;

/// Rounding to whole numbers, the last step before a figure is shown.
///
/// Halves go up. A value less than 10⁻⁷ below a half counts as the half: the same answers added in another
/// order differ by far less than that, and must not be shown as 72 on one machine and 73 on another.
public final class WholeNumber {

    private static final double SUMMATION_NOISE = 1e-7;

    private WholeNumber() {}

    /// The nearest whole number of a finite value; halves go up, also below zero (-0.5 becomes 0).
    public static int nearest(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no whole number is near " + value);
        }
        return Math.toIntExact((long) Math.floor(value + 0.5 + SUMMATION_NOISE));
    }

    /// The share in whole per cent, halves up, without any floating-point arithmetic.
    public static int percent(int part, int whole) {
        if (part < 0 || whole <= 0) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        return Math.toIntExact((200L * part + whole) / (2L * whole));
    }

    /// The greatest number that divides both; 0 is divided by all.
    static long greatestCommonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /// The first multiple of a step that is not below a number; of no step, 0 or 1, the number itself.
    static long multipleFrom(long number, long step) {
        return step <= 1 ? number : Math.ceilDiv(number, step) * step;
    }

    /// The last multiple of a step that is not above a number.
    static long multipleUpTo(long number, long step) {
        return step <= 1 ? number : Math.floorDiv(number, step) * step;
    }
}
