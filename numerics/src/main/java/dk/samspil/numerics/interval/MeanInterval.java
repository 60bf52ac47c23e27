package dk.samspil.numerics.interval;

import dk.samspil.numerics.describe.Moments;
import org.apache.commons.statistics.distribution.TDistribution;

/// A 95 per cent interval for the mean of a unit, or the reason why there is none.
///
/// All four kinds are symmetric, `m +- q * s / sqrt(n) * c`; they differ in the quantile `q`, the standard
/// deviation `s` and the correction `c`, see the factory methods. Unit: that of the scores. Smallest meaningful
/// n: 2. A bound may lie outside the scale: keep it in exports, clip it for display only ([Range#clippedTo]).
/// Scores are never shown for so few people that an interval would be the only protection.
///
/// Source: Student (1908), Biometrika 6:1-25; Cochran (1977), Sampling Techniques, sections 2.6-2.8. Worked
/// examples stand with each method and in docs/methods.
public sealed interface MeanInterval {

    /// The normal quantile used wherever the standard deviation comes from many people.
    double Z = 1.96;

    /// Below this many answers a unit's own standard deviation is too uncertain for the bar.
    int SMALLEST_N_FOR_OWN_SD = 10;

    /// How an interval was computed; print it with the figures of a technical page.
    enum Kind {
        /// Student's t, own standard deviation, no finite population correction.
        T,
        /// Student's t, own standard deviation, finite population correction.
        T_FINITE_POPULATION,
        /// Normal quantile, pooled standard deviation, finite population correction.
        POOLED_FINITE_POPULATION,
        /// Normal quantile, given standard deviation, no finite population correction.
        PLAIN_NORMAL
    }

    /// Why there is no interval.
    enum Reason {
        NO_ANSWERS,
        ONE_ANSWER,
        /// All answers are equal, and no spread from elsewhere was given.
        NO_SPREAD
    }

    /// An interval with two bounds, not clipped to the scale.
    record Range(double mean, double low, double high, Kind kind) implements MeanInterval {

        public Range {
            if (!(low <= mean && mean <= high)) {
                throw new IllegalArgumentException("not in order: " + low + ", " + mean + ", " + high);
            }
        }

        /// Half the width: the figure after the plus-minus sign.
        public double halfWidth() {
            return (high - low) / 2;
        }

        /// Whether `reference` lies outside; a reference on a bound is inside.
        public boolean excludes(double reference) {
            return reference < low || reference > high;
        }

        /// The part of this interval that a picture of the scale can show. For display only.
        ///
        /// @throws IllegalArgumentException if the mean lies outside the scale
        public Range clippedTo(double min, double max) {
            return new Range(mean, Math.max(low, min), Math.min(high, max), kind);
        }

        private static Range around(double mean, double halfWidth, Kind kind) {
            return new Range(mean, mean - halfWidth, mean + halfWidth, kind);
        }
    }

    /// Everybody answered, so the mean of those employed is known and has no interval.
    ///
    /// @param moreAnswersThanEmployed whether there were more answers than people, which the caller must report
    record AllAnswered(double mean, boolean moreAnswersThanEmployed) implements MeanInterval {}

    /// There is no interval.
    record Undefined(Reason reason) implements MeanInterval {}

    /// The t interval for the mean a unit would have in the long run: `m +- t(.975, n-1) s / sqrt(n)`.
    ///
    /// Worked example: n 10, mean 64, s 20 give 49.7 to 78.3. Edge cases: fewer than two scores and equal
    /// scores have none; when scores are equal call [#plainNormal] with the pooled standard deviation instead.
    /// More in docs/methods/t-interval.md.
    static MeanInterval t(Moments scores) {
        if (scores.n() < 2 || scores.allEqual()) {
            return undefined(scores.n());
        }
        return Range.around(scores.mean(), tQuantile(scores.n()) * scores.standardError(), Kind.T);
    }

    /// The t interval for the mean of the `employed` people of today: that of [#t] times `sqrt(1 - n/N)`.
    ///
    /// Worked example: n 10 of N 12, mean 64, s 20 give 58.2 to 69.8. Edge cases: those of [#t]; `n >= N` is
    /// [AllAnswered]. Not for comparing with a benchmark or with last year. More in
    /// docs/methods/t-interval-fpc.md.
    ///
    /// @param employed people employed at the cut-off date, not negative
    static MeanInterval tWithFinitePopulation(Moments scores, int employed) {
        if (allAnswered(scores, employed)) {
            return new AllAnswered(scores.mean(), scores.n() > employed);
        }
        if (scores.n() < 2 || scores.allEqual()) {
            return undefined(scores.n());
        }
        double corrected = scores.standardError() * FinitePopulation.correction(scores.n(), employed);
        return Range.around(scores.mean(), tQuantile(scores.n()) * corrected, Kind.T_FINITE_POPULATION);
    }

    /// The descriptive interval on a unit's bar: where the mean would lie if all `employed` people had
    /// answered.
    ///
    /// From 10 scores on it is [#tWithFinitePopulation]; with fewer, or when all scores are equal, it is `m +-
    /// 1.96 s_p / sqrt(n) * sqrt(1 - n/N)` with the standard deviation pooled over all units. It holds only if
    /// those who did not answer think like those who did: say so when less than 70 per cent answered. Worked
    /// example: n 8 of N 10, mean 64, s_p 23 give 56.9 to 71.1. Source: our rule, after Cochran (1977). More in
    /// docs/methods/descriptive-interval.md.
    ///
    /// @param employed people employed at the cut-off date, not negative
    /// @param pooledSd pooled standard deviation within units; `NaN` or 0 when there is none
    static MeanInterval descriptive(Moments scores, int employed, double pooledSd) {
        if (scores.n() >= SMALLEST_N_FOR_OWN_SD && !scores.allEqual()) {
            return tWithFinitePopulation(scores, employed);
        }
        if (allAnswered(scores, employed)) {
            return new AllAnswered(scores.mean(), scores.n() > employed);
        }
        if (scores.n() < 2 || !hasSpread(pooledSd)) {
            return undefined(scores.n());
        }
        double corrected = pooledSd / Math.sqrt(scores.n()) * FinitePopulation.correction(scores.n(), employed);
        return Range.around(scores.mean(), Z * corrected, Kind.POOLED_FINITE_POPULATION);
    }

    /// The plain interval behind a claim, computable from released figures alone: `m +- 1.96 s / sqrt(n)`, no
    /// finite population correction. A difference from a reference is claimed only where it
    /// [excludes][Range#excludes] it.
    ///
    /// Worked example: n 10, mean 64, sd 23 give 49.7 to 78.3. More in docs/methods/plain-normal-interval.md.
    ///
    /// @param n scores behind the mean
    /// @param mean the mean, `NaN` only when `n` is 0
    /// @param sd a standard deviation known from many people; `NaN` or 0 when there is none
    static MeanInterval plainNormal(int n, double mean, double sd) {
        if (n < 0) {
            throw new IllegalArgumentException("n must not be negative: " + n);
        }
        if (n < 2 || !hasSpread(sd)) {
            return undefined(n);
        }
        return Range.around(mean, Z * sd / Math.sqrt(n), Kind.PLAIN_NORMAL);
    }

    private static boolean allAnswered(Moments scores, int employed) {
        return scores.n() > 0 && FinitePopulation.correction(scores.n(), employed) == 0;
    }

    private static boolean hasSpread(double sd) {
        if (sd < 0 || Double.isInfinite(sd)) {
            throw new IllegalArgumentException("not a standard deviation: " + sd);
        }
        return sd > 0;
    }

    private static MeanInterval undefined(int n) {
        return new Undefined(
                switch (n) {
                    case 0 -> Reason.NO_ANSWERS;
                    case 1 -> Reason.ONE_ANSWER;
                    default -> Reason.NO_SPREAD;
                });
    }

    private static double tQuantile(int n) {
        return TDistribution.of(n - 1).inverseSurvivalProbability(0.025);
    }
}
