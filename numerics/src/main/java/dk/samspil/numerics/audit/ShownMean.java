package dk.samspil.numerics.audit;

/// The mean of a cell as its readers see it: the whole numbers to which it may have been rounded.
///
/// @param lowest the only number, or the lower end of a range such as "80 or more"
/// @param highest the same number, or the upper end
public record ShownMean(int lowest, int highest) {

    public ShownMean {
        if (lowest < 0 || highest > 100 || lowest > highest) {
            throw new IllegalArgumentException("no mean from " + lowest + " to " + highest);
        }
    }

    /// A mean shown as one whole number.
    public static ShownMean of(int points) {
        return new ShownMean(points, points);
    }

    /// The least that so many people can add up to.
    double lowestSum(int people) {
        return people * Math.max(0, lowest - 0.5);
    }

    /// The most that so many people can add up to.
    double highestSum(int people) {
        return people * Math.min(100, highest + 0.5);
    }
}
