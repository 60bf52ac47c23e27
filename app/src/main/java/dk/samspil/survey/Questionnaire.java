package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A questionnaire as it is asked in one round: dimensions in the order in which they are shown, and composites.
///
/// Ids are unique across items, dimensions and composites, since a figure is named by them.
public record Questionnaire(String id, LocalText title, List<Dimension> dimensions, List<Composite> composites) {
    public Questionnaire {
        dimensions = List.copyOf(dimensions);
        composites = List.copyOf(composites);
        Set<String> seen = new HashSet<>();
        Stream.of(
                        dimensions.stream().map(Dimension::id),
                        dimensions.stream().flatMap(d -> d.items().stream()).map(Item::id),
                        composites.stream().map(Composite::id))
                .flatMap(ids -> ids)
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the id '" + name + "' is used twice in the questionnaire");
                });
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("a questionnaire needs at least one dimension");
        }
    }

    /// All items in the order of the questionnaire; answers are stored in this order.
    public List<Item> listItems() {
        return dimensions.stream().flatMap(d -> d.items().stream()).toList();
    }

    /// The dimension to which an item belongs.
    public Dimension getDimensionOf(String itemId) {
        return dimensions.stream()
                .filter(d -> d.items().stream().anyMatch(i -> i.id().equals(itemId)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item '" + itemId + "'"));
    }

    public Optional<Dimension> findDimension(String dimensionId) {
        return dimensions.stream().filter(d -> d.id().equals(dimensionId)).findFirst();
    }
}
