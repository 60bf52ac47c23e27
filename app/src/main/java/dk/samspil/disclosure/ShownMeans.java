package dk.samspil.disclosure;

/// The means of one group of people, and which of them it may show.
interface ShownMeans {
    /// Whether the mean of a dimension or an item is shown.
    boolean shows(String id);

    boolean isDimension(String id);

    /// How many people a mean is of.
    int count(String id);

    /// The mean, unrounded.
    double mean(String id);
}
