package dk.samspil.numerics.suppress;

/// Why a unit has no result of its own. None of them depends on what anybody answered.
public enum WithheldReason {
    /// Fewer people contributed than a published unit must have.
    FEW,
    /// Beside the other published units this result would single out a group that is too small.
    REST,
    /// The caller did not offer the unit for publication.
    NOT_CANDIDATE,
    /// The people or the contributors are not those of the frozen table that everything before was computed
    /// from.
    OTHER_TABLE
}
