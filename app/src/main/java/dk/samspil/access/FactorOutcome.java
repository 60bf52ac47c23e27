package dk.samspil.access;

/// What came of a code.
public sealed interface FactorOutcome {
    /// The code of the phone was right, and is used up now.
    record Accepted() implements FactorOutcome {}

    /// A code on paper was right, and is used up now.
    ///
    /// @param left how many the person still has
    record RecoveryUsed(int left) implements FactorOutcome {}

    /// The code is wrong, too old, or was used before.
    record Wrong() implements FactorOutcome {}

    /// Not looked at: there were too many wrong ones just now.
    record Paused() implements FactorOutcome {}
}
