package dk.samspil.disclosure;

/// Why a unit has no report of its own, or one that leaves some answers to a level above. The sentences stand in the
/// message bundle `disclosure` under `reason.<code>`.
public enum WithheldReason {
    /// Fewer than the smallest number of answers.
    FEW,
    /// Together with its parent and the parent's other units it would reveal the answers of a few people.
    REST,
    /// Published, but a group too small to stand alone counts only from a level above.
    DEFER,
    /// It shares a report with other units by HR's decision, and has fewer than the smallest number of answers itself.
    SHARED_FEW,
    /// It shares a report with other units by HR's decision.
    SHARED;

    /// Whether the unit's answers are shown in a report that it shares.
    public boolean isShared() {
        return this == SHARED_FEW || this == SHARED;
    }
}
