package dk.samspil.collection.custody;

import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;

/// The public key of a round, and who has the private one.
///
/// @param rehearsed whether two holders have opened a rehearsal ballot with their parts
public record RoundKey(RoundId round, SealingKey key, KeyCustody custody, boolean rehearsed) {}
