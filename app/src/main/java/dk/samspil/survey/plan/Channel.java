package dk.samspil.survey.plan;

/// A way on which people are asked.
public enum Channel {
    EMAIL,
    SMS,
    /// A letter with a code, for those without either.
    LETTER,
    /// A poster with a square code to scan; the own code comes otherwise.
    POSTER,
    /// A tablet that a team shares.
    TABLET
}
