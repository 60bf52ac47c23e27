package dk.samspil.numerics.driver;

import java.util.List;

/// How important each dimension is, or why that is not said.
public sealed interface ImportanceResult {

    /// Shares with intervals and classes.
    ///
    /// @param people with every score
    /// @param units resampled
    /// @param rSquared share of the outcome's variance, 0-1, that goes together with all dimensions
    /// @param rSquaredLow lower end of its interval
    /// @param rSquaredHigh upper end of its interval
    /// @param classes how many classes of importance there are, 1-3; with 1 no dimension can be told to be
    ///     more important than another
    /// @param drivers one for each dimension, in the order given
    record Importances(
            int people,
            int units,
            double rSquared,
            double rSquaredLow,
            double rSquaredHigh,
            int classes,
            List<Importance> drivers)
            implements ImportanceResult {

        public Importances {
            drivers = List.copyOf(drivers);
        }
    }

    /// The importance of one dimension.
    ///
    /// @param share of R squared, 0-1; the shares of all dimensions add up to 1
    /// @param low lower end of its interval
    /// @param high upper end of its interval
    /// @param importanceClass 1 for the most important; show this and not a ranking
    record Importance(double share, double low, double high, int importanceClass) {}

    /// Too few people with every score.
    ///
    /// @param people how many there are
    record TooFewPeople(int people) implements ImportanceResult {}

    /// The outcome does not differ, or goes together with no dimension.
    record NothingInCommon() implements ImportanceResult {}
}
