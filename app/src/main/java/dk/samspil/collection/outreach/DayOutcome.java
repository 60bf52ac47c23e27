package dk.samspil.collection.outreach;

/// What came of another day for a reminder.
public enum DayOutcome {
    SAVED,
    /// Not between the day after the first and the last day of answering.
    OUTSIDE,
    PAST,
    /// The second would not come after the first.
    OUT_OF_ORDER,
    /// It is being sent already.
    TOO_LATE
}
