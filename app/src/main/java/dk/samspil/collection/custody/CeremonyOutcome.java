package dk.samspil.collection.custody;

/// What came of making a round's key.
public sealed interface CeremonyOutcome {
    /// The key is made; the parts wait for their holders.
    record Made(RoundKey key) implements CeremonyOutcome {}

    /// Nobody with this role signs in with the name given for it.
    record NotAHolder(HolderRole role) implements CeremonyOutcome {}

    /// One person cannot hold two parts.
    record SamePersonTwice() implements CeremonyOutcome {}

    /// The round is frozen to open by itself, or has opened: its key can no longer be replaced.
    record TooLate() implements CeremonyOutcome {}
}
