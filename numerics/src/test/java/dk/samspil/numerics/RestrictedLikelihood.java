package dk.samspil.numerics;

import dk.samspil.numerics.describe.Moments;
import java.util.List;

/// Restricted maximum likelihood of a random intercept for each unit: an oracle for the closed form of the
/// product.
///
/// Source: Searle, Casella and McCulloch (1992), Variance Components, section 6.6. With the ratio `r` of
/// the two variances given, mean and variance within have closed forms; the ratio is found by golden
/// section.
record RestrictedLikelihood(double mean, double betweenVariance, double withinVariance) {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static RestrictedLikelihood of(List<Moments> units) {
        double low = 0;
        double high = 10;
        while (high - low > 1e-12) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (deviance(units, left) < deviance(units, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        double ratio = (low + high) / 2;
        double within = within(units, ratio);
        return new RestrictedLikelihood(mean(units, ratio), ratio * within, within);
    }

    private static double deviance(List<Moments> units, double ratio) {
        double people = units.stream().mapToInt(Moments::n).sum();
        double logs = 0;
        double weights = 0;
        for (Moments unit : units) {
            logs += Math.log(1 + ratio * unit.n());
            weights += weight(unit, ratio);
        }
        return (people - 1) * Math.log(within(units, ratio)) + logs + Math.log(weights);
    }

    private static double within(List<Moments> units, double ratio) {
        double people = units.stream().mapToInt(Moments::n).sum();
        double mean = mean(units, ratio);
        double sum = 0;
        for (Moments unit : units) {
            double deviation = unit.mean() - mean;
            sum += unit.sumOfSquares() + weight(unit, ratio) * deviation * deviation;
        }
        return sum / (people - 1);
    }

    private static double mean(List<Moments> units, double ratio) {
        double sum = 0;
        double weights = 0;
        for (Moments unit : units) {
            sum += weight(unit, ratio) * unit.mean();
            weights += weight(unit, ratio);
        }
        return sum / weights;
    }

    private static double weight(Moments unit, double ratio) {
        return unit.n() / (1 + ratio * unit.n());
    }
}
