package dk.samspil.collection.custody;

import java.util.List;

/// What came of making a round's key.
public sealed interface CeremonyOutcome {
    /// The key is made; the parts wait for their holders.
    record Made(RoundKey key) implements CeremonyOutcome {}

    /// Not all of the three can hold their part. Everything that is wrong is named at once.
    ///
    /// @param notHolders nobody with this role signs in with the name given for it
    /// @param samePersonTwice one person cannot hold two parts
    record Unfit(List<HolderRole> notHolders, boolean samePersonTwice) implements CeremonyOutcome {
        public Unfit {
            notHolders = List.copyOf(notHolders);
        }
    }

    /// The round is frozen to open by itself, or has opened: its key can no longer be replaced.
    record TooLate() implements CeremonyOutcome {}
}
