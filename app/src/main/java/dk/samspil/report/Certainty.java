package dk.samspil.report;

import dk.samspil.ui.chart.Standing;

/// How certain a mean is, and what may be claimed from it.
///
/// The interval of a unit's mean over years with the same conditions, mean ± 1.96 · s / √n, where `s` is the spread of
/// people within units over the whole organisation. It has no correction for a finite population: the claim is about
/// the workplace, not about those who happened to answer this year. `n` is the smallest number of answers the displayed
/// count can stand for, so that the interval tells no more than the count.
record Certainty(double pooledSd, int answers) {
    private static final double NORMAL_QUANTILE_975 = 1.96;

    Certainty {
        if (pooledSd < 0 || answers < 1) {
            throw new IllegalArgumentException("a spread is zero or more, and somebody answered");
        }
    }

    /// Half the width of the interval, in points.
    double halfWidth() {
        return NORMAL_QUANTILE_975 * pooledSd / Math.sqrt(answers);
    }

    /// Whether a mean lies over or under a reference: only where the interval leaves the reference outside.
    Standing standing(int mean, int reference) {
        if (Math.abs(mean - reference) <= halfWidth()) {
            return Standing.NO_CLAIM;
        }
        return mean > reference ? Standing.OVER : Standing.UNDER;
    }

    /// The lower end as it is written, in whole points within 0-100.
    int low(int mean) {
        return (int) Math.round(Math.max(0, mean - halfWidth()));
    }

    /// The upper end as it is written, in whole points within 0-100.
    int high(int mean) {
        return (int) Math.round(Math.min(100, mean + halfWidth()));
    }
}
