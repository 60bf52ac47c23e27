package dk.samspil.numerics.suppress;

/// What a plan does with the result of one unit.
public enum Decision {
    /// No result of its own.
    WITHHELD,
    /// Published with every answer of the unit and the units below it.
    WHOLE,
    /// Published without the few answers that are in no published unit below it: its cell is the union of
    /// the cells of its highest published descendants, so that it adds nothing that could be subtracted.
    /// The answers left out count from a unit above.
    DEFERRED;

    /// Whether the unit has a result of its own.
    public boolean isPublished() {
        return this != WITHHELD;
    }
}
