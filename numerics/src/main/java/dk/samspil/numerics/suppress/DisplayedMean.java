package dk.samspil.numerics.suppress;

/// How a mean on the scale 0-100 is written: a whole number, or a range at one end of the scale.
///
/// The mean is first rounded ([WholeNumber#nearest]), then the *rounded* number decides: `b` or less is
/// [Below], `100 - b` or more is [Above], anything between is itself. In this order the ranges only unite
/// whole numbers, so they never say more than the whole number would. The ends belong to the ranges: with
/// `n` people, "more than `100
/// - 100/n`" would
/// say that nobody gave the lowest answer, while "`100 - 100/n` or more" is also what one lowest answer
/// among otherwise highest ones gives.
public sealed interface DisplayedMean {

    /// How to write a mean of as many people as are shown.
    ///
    /// @param mean 0 to 100
    /// @param count the number as shown beside the mean: for a class everything follows its lowest number
    static DisplayedMean of(double mean, DisplayedCount count, BandRule rule) {
        if (!(mean >= 0 && mean <= 100)) {
            throw new IllegalArgumentException("a mean lies between 0 and 100, not at " + mean);
        }
        int rounded = WholeNumber.nearest(mean);
        int width = rule.width(count);
        if (rounded <= width) {
            return new Below(width);
        }
        return rounded >= 100 - width ? new Above(100 - width) : new Whole(rounded);
    }

    /// The lowest whole number the mean may have been rounded to.
    int lowest();

    /// The highest whole number the mean may have been rounded to.
    int highest();

    /// The rounded mean.
    record Whole(int points) implements DisplayedMean {
        public Whole {
            checkOnScale(points);
        }

        @Override
        public int lowest() {
            return points;
        }

        @Override
        public int highest() {
            return points;
        }
    }

    /// The limit or less, "20 or less".
    record Below(int limit) implements DisplayedMean {
        public Below {
            checkOnScale(limit);
        }

        @Override
        public int lowest() {
            return 0;
        }

        @Override
        public int highest() {
            return limit;
        }
    }

    /// The limit or more, "80 or more".
    record Above(int limit) implements DisplayedMean {
        public Above {
            checkOnScale(limit);
        }

        @Override
        public int lowest() {
            return limit;
        }

        @Override
        public int highest() {
            return 100;
        }
    }

    private static void checkOnScale(int points) {
        if (points < 0 || points > 100) {
            throw new IllegalArgumentException("the scale runs from 0 to 100, without " + points);
        }
    }
}
