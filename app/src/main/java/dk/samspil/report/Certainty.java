package dk.samspil.report;

/// How certain a mean is: the interval drawn behind its mark. It describes; what may be claimed is in [Claims].
///
/// The interval of a unit's mean over years with the same conditions, mean ± 1.96 · s / √n, where `s` is the spread of
/// people within units over the whole organisation. `n` is the smallest number of answers the displayed count can stand
/// for, so that the interval tells no more than the count.
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

    /// The lower end as it is written, in whole points within 0-100.
    int low(int mean) {
        return (int) Math.round(Math.max(0, mean - halfWidth()));
    }

    /// The upper end as it is written, in whole points within 0-100.
    int high(int mean) {
        return (int) Math.round(Math.min(100, mean + halfWidth()));
    }
}
