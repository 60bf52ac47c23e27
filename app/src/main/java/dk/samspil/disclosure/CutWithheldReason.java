package dk.samspil.disclosure;

/// Why a unit with figures of its own has no breakdown by some attribute, or a coarse one. The sentences stand in the
/// message bundle `disclosure` under `reason.<code>`.
public enum CutWithheldReason {
    /// Fewer answers than a breakdown asks for, or fewer than two groups of the least size.
    FEW,
    /// Shown, with groups merged that are too small to stand alone.
    CUT_SMALL,
    /// Together with other published tables it could point to a few people.
    CUT_SWAP,
    /// Left out so that the same breakdown can be shown for a unit above, which covers more people.
    GIVEN_UP
}
