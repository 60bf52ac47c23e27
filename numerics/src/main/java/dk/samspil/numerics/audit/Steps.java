package dk.samspil.numerics.audit;

/// Into how many equal steps the scale from 0 to 100 is divided by the values that people can have: 4 for
/// one of five answers, 4 `m` for the mean of `m` of them.
final class Steps {

    /// Any value is possible, or there are too many steps to count in them.
    static final long UNKNOWN = 0;

    private static final long MOST = 1_000_000;

    private Steps() {}

    /// The fewest steps that contain those of both.
    static long common(long one, long other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        long common = one / a * other;
        return common > MOST ? UNKNOWN : common;
    }
}
