package dk.samspil.numerics.nonresponse;

import java.util.Arrays;

/// A weight for each respondent, on average 1, and what they cost.
///
/// Formula: weighted mean `sum(w x) / sum(w)`; design effect `n sum(w^2) / sum(w)^2`; effective sample
/// size `n` divided by it. Unit: that of the scores; people for the effective size. Smallest meaningful n:
/// some hundred. Edge cases: a missing score (`NaN`) takes its weight with it. Show the weighted and the
/// plain mean together. Source: Kish (1965), Survey Sampling, section 11.7.
///
/// Worked example: weights .5, .5 and 2: design effect 1.5, effective size 2. More in
/// docs/methods/raking.md.
public final class Weights {

    private final double[] weights;

    Weights(double[] weights) {
        this.weights = weights;
    }

    /// How many respondents have one.
    public int size() {
        return weights.length;
    }

    /// The weight of one respondent, not negative.
    public double of(int respondent) {
        return weights[respondent];
    }

    /// The weighted mean of the present scores; `NaN` if there is none with a weight.
    ///
    /// @throws IllegalArgumentException if there is not one entry for each respondent
    public double mean(double[] scores) {
        if (scores.length != weights.length) {
            throw new IllegalArgumentException(scores.length + " scores, but " + weights.length + " weights");
        }
        double sum = 0;
        double present = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                sum += weights[i] * scores[i];
                present += weights[i];
            }
        }
        return sum / present;
    }

    /// How many times larger the variance of a mean is than with equal weights, at least 1.
    public double designEffect() {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return weights.length * squares / (sum * sum);
    }

    /// How many respondents with equal weights would be as good.
    public double effectiveSize() {
        return weights.length / designEffect();
    }
}
