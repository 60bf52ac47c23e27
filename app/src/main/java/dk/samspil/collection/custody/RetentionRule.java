package dk.samspil.collection.custody;

import dk.samspil.shared.RoundId;

/// Knows what becomes of a round's ballots when they have been opened. Declared here and implemented by the module that
/// has the rules.
public interface RetentionRule {
    /// Whether nothing will ever be asked of the ballots again: the rules say that they are burned, and the figures are
    /// out.
    boolean mayBurn(RoundId round);
}
