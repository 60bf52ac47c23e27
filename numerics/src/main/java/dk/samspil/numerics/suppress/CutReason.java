package dk.samspil.numerics.suppress;

/// Why a unit that has a result has no breakdown by some attribute, or one with merged categories.
public enum CutReason {
    /// Fewer people in the unit than a breakdown asks for, or fewer than two blocks of the least size.
    FEW,
    /// Shown, with categories merged because they were small.
    CUT_SMALL,
    /// With the other published tables it could point to a few people.
    CUT_SWAP,
    /// Left out so that a unit above could be broken down, which covers more people.
    GIVEN_UP
}
