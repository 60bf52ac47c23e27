package dk.samspil.collection.answer;

import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The keys that holders or the operator have made.
@Component
final class RoundSealingKeys implements SealingKeys {
    private final RoundKeys keys;

    RoundSealingKeys(RoundKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<SealingKey> find(RoundId round) {
        return keys.find(round).map(RoundKey::key);
    }
}
