package dk.samspil.numerics.describe;

/// Collects [Moments] in one pass over scores that arrive one at a time, without keeping them.
///
/// Numerically stable updating after Welford, B. P. (1962), Technometrics 4:419-420; joining two sets after
/// Chan, Golub and LeVeque (1983), The American Statistician 37:242-247. Equal scores give a standard deviation
/// of exactly 0. Not safe for use by several threads at once: give each its own and join them with
/// [#add(Moments)].
public final class MomentsBuilder {

    private int n;
    private double mean;
    private double sumOfSquares;

    /// Adds one score; a missing score (`NaN`) changes nothing.
    ///
    /// @throws IllegalArgumentException if the score is infinite
    public void add(double score) {
        if (Double.isNaN(score)) {
            return;
        }
        if (Double.isInfinite(score)) {
            throw new IllegalArgumentException("a score must be finite or NaN for missing: " + score);
        }
        n++;
        double deviation = score - mean;
        mean += deviation / n;
        sumOfSquares += deviation * (score - mean);
    }

    /// Adds a whole set of scores known by its moments, such as those of a unit to those of its parent.
    public void add(Moments other) {
        if (other.n() == 0) {
            return;
        }
        int joined = Math.addExact(n, other.n());
        double distance = other.mean() - mean;
        sumOfSquares += other.sumOfSquares() + distance * distance * n / joined * other.n();
        mean += distance * other.n() / joined;
        n = joined;
    }

    /// The moments of everything added so far.
    public Moments toMoments() {
        if (n == 0) {
            return Moments.NONE;
        }
        return new Moments(n, mean, n < 2 ? Double.NaN : Math.sqrt(sumOfSquares / (n - 1)));
    }
}
