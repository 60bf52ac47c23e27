package dk.samspil.numerics.suppress;

/// What a reader is told about the means of a battery in the cells of a plan: between which whole numbers each
/// rounded mean lies.
public interface CellReadings {

    /// What is shown of a mean of a unit.
    Reading read(int unit, int quantity);

    /// What is shown of a mean of a block of a breakdown.
    Reading read(int unit, int cut, int block, int quantity);

    /// The whole numbers a mean may have been rounded to, halves up.
    ///
    /// @param lowest 0 to 100
    /// @param highest not below the lowest
    record Reading(int lowest, int highest) {

        /// Nothing is shown.
        public static final Reading NOTHING = new Reading(0, 100);

        public Reading {
            if (lowest < 0 || highest > 100 || lowest > highest) {
                throw new IllegalArgumentException("no whole numbers from " + lowest + " to " + highest);
            }
        }

        /// The reading of a mean as it is displayed.
        public static Reading of(DisplayedMean mean) {
            return new Reading(mean.lowest(), mean.highest());
        }
    }
}
