package dk.samspil.indicator;

/// What came of making a series of one's own.
public enum DefineOutcome {
    MADE,
    /// The name is missing or longer than 60 letters.
    NAME_WRONG,
    /// The code is not 1-40 letters a-z, digits, hyphens and underscores.
    CODE_WRONG,
    CODE_TAKEN,
    /// The source is longer than 60 letters.
    SOURCE_WRONG
}
