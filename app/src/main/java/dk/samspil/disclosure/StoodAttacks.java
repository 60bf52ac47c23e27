package dk.samspil.disclosure;

import dk.samspil.disclosure.LayerReading.Layer;
import dk.samspil.statistics.ScoredRound;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What of a round has stood the attack already, so that a repair of one topic need not have all others attacked again.
///
/// What is kept is what the attacker was given and nothing that a plan says: a layer stands again only if it has the
/// same groups with the same people, and a mean only if it has the same values in the same groups. Parts of an attack
/// that run at the same time may ask and add.
final class StoodAttacks {
    private sealed interface Attacked {
        record OfCells(String layer, String quantity, Set<ReadCell> cells, int minimumSupport) implements Attacked {}

        record OfValues(String id, Map<ReadCell, ReleasedValue> means) implements Attacked {}

        record OfShares(String id, Map<ReadCell, ReleasedValue> means, Set<ReleasedFigure> shares)
                implements Attacked {}
    }

    /// Who is in a group, and who contributes to a quantity, follows from these.
    private record People(ScoredRound round, DisclosurePolicy policy, List<Integer> countedFrom) {}

    private final Map<Attacked, AuditedLayer> stood = new ConcurrentHashMap<>();
    private Optional<People> about = Optional.empty();

    /// Says which rows come next; everything is forgotten where the same group may now be other people.
    void readAnew(ReadRelease release) {
        var people =
                new People(release.round(), release.policy(), release.register().listCountedFrom());
        if (!about.equals(Optional.of(people))) {
            stood.clear();
            about = Optional.of(people);
        }
    }

    void add(Layer layer, AuditedLayer audited) {
        stood.put(of(layer), audited);
    }

    Optional<AuditedLayer> find(Layer layer) {
        return Optional.ofNullable(stood.get(of(layer)));
    }

    private static Attacked of(Layer layer) {
        return new Attacked.OfCells(
                layer.name(), layer.quantity(), new HashSet<>(layer.cells()), layer.minimumSupport());
    }

    /// @param id a dimension or item
    void add(String id, Map<ReadCell, ReleasedValue> means, AuditedLayer audited) {
        stood.put(of(id, means), audited);
    }

    Optional<AuditedLayer> find(String id, Map<ReadCell, ReleasedValue> means) {
        return Optional.ofNullable(stood.get(of(id, means)));
    }

    /// @param id an item
    void add(String id, Map<ReadCell, ReleasedValue> means, Set<ReleasedFigure> shares, AuditedLayer audited) {
        stood.put(new Attacked.OfShares(id, new HashMap<>(means), Set.copyOf(shares)), audited);
    }

    Optional<AuditedLayer> find(String id, Map<ReadCell, ReleasedValue> means, Set<ReleasedFigure> shares) {
        return Optional.ofNullable(stood.get(new Attacked.OfShares(id, new HashMap<>(means), Set.copyOf(shares))));
    }

    private static Attacked of(String id, Map<ReadCell, ReleasedValue> means) {
        return new Attacked.OfValues(id, new HashMap<>(means));
    }
}
