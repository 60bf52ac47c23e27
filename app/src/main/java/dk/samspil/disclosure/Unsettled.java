package dk.samspil.disclosure;

/// How often the auditor could not settle whether somebody's answer can be worked out, because a limit was reached. It
/// counts as "cannot", so a reader with more time might find something.
///
/// @param tooLarge because there were too many groups of people for a program
/// @param tooLong because too many programs would have had to be solved
public record Unsettled(long tooLarge, long tooLong) {
    /// Everything was settled.
    public static final Unsettled NOTHING = new Unsettled(0, 0);

    /// For whatever reason.
    public long all() {
        return tooLarge + tooLong;
    }

    Unsettled and(Unsettled more) {
        return new Unsettled(tooLarge + more.tooLarge, tooLong + more.tooLong);
    }
}
