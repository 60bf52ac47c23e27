package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.util.Optional;

/// Knows to which public key the ballots of a round are sealed.
public interface SealingKeys {
    /// Empty where the round has no key yet.
    Optional<SealingKey> find(RoundId round);
}
