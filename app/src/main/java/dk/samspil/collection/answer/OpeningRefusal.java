package dk.samspil.collection.answer;

/// Why the ballots of a round were not used when they were last opened.
///
/// @param ballots how many there were
/// @param tickets how many tickets were spent
/// @param units in how many units there were more ballots, or more answers in words, than tickets
public record OpeningRefusal(Reason reason, int ballots, int tickets, int units) {
    public enum Reason {
        /// More than tickets: somebody has put some in.
        TOO_MANY,
        /// They are not those that were opened before.
        CHANGED
    }
}
