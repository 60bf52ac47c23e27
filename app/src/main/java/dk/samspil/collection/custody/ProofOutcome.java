package dk.samspil.collection.custody;

/// What came of typing the last two groups of a part.
public enum ProofOutcome {
    /// They are right; the server has forgotten the part.
    PROVED,
    /// They are not those of this part.
    WRONG,
    /// There is no part of this holder in memory: it is proved already, or lost.
    NOTHING_TO_PROVE
}
