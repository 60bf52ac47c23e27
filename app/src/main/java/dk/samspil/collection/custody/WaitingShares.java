package dk.samspil.collection.custody;

import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.shared.RoundId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Parts that nobody has on paper yet. They are here, in memory, and nowhere else.
@Component
final class WaitingShares {
    private record Place(RoundId round, HolderRole role) {}

    private final Map<Place, SecretShare> shares = new HashMap<>();

    synchronized void put(RoundId round, List<SecretShare> parts) {
        parts.forEach(part -> shares.put(new Place(round, HolderRole.ofPart(part.number())), part));
    }

    synchronized Optional<SecretShare> find(RoundId round, HolderRole role) {
        return Optional.ofNullable(shares.get(new Place(round, role)));
    }

    synchronized void forget(RoundId round, HolderRole role) {
        shares.remove(new Place(round, role));
    }
}
