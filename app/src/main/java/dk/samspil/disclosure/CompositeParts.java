package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A composite as the weighted mean of other figures of the same cell as these are shown, so that it tells nothing that
/// they do not.
///
/// The items of a whole dimension count as the dimension, which has the same mean as its items together.
record CompositeParts(String id, List<Part> parts) {
    private static final int HIGHEST = 100;

    /// @param id a dimension or an item
    record Part(String id, int weight) {}

    CompositeParts {
        parts = List.copyOf(parts);
    }

    static CompositeParts of(Composite composite, Questionnaire questionnaire) {
        List<Part> parts = new ArrayList<>();
        switch (composite.kind()) {
            case MEAN_OF_DIMENSIONS -> composite.members().forEach(member -> parts.add(new Part(member, 1)));
            case MEAN_OF_ITEMS ->
                questionnaire.dimensions().forEach(dimension -> addItems(dimension, composite.members(), parts));
        }
        return new CompositeParts(composite.id(), parts);
    }

    private static void addItems(Dimension dimension, List<String> members, List<Part> parts) {
        List<String> items = dimension.items().stream()
                .map(Item::id)
                .filter(members::contains)
                .toList();
        if (items.size() == dimension.items().size()) {
            parts.add(new Part(dimension.id(), items.size()));
        } else {
            items.forEach(item -> parts.add(new Part(item, 1)));
        }
    }

    /// A part's mean as it is written.
    record Shown(int weight, DisplayedMean mean) {}

    /// How a composite is written: computed from its parts *as they are written*, so that whoever has these has
    /// it already. Where one of them is a range, the range that follows; empty where that is no range at one end
    /// of the scale.
    ///
    /// @param count the number as shown beside the composite
    static Optional<ReleasedValue> value(DisplayedCount count, List<Shown> parts) {
        boolean someLow = parts.stream().anyMatch(part -> part.mean() instanceof DisplayedMean.Below);
        boolean someHigh = parts.stream().anyMatch(part -> part.mean() instanceof DisplayedMean.Above);
        if (someLow && someHigh) {
            return Optional.empty();
        }
        int weight = parts.stream().mapToInt(Shown::weight).sum();
        int lowest = parts.stream()
                .mapToInt(part -> part.weight() * part.mean().lowest())
                .sum();
        int highest = parts.stream()
                .mapToInt(part -> part.weight() * part.mean().highest())
                .sum();
        int width = BandRule.DEFAULT.width(count);
        if (someHigh) {
            return Optional.of(new ReleasedValue.Above(Math.min(Math.floorDiv(lowest, weight), HIGHEST - width)));
        }
        if (someLow) {
            return Optional.of(new ReleasedValue.Below(Math.max(Math.ceilDiv(highest, weight), width)));
        }
        return Optional.of(Released.mean(DisplayedMean.of((double) lowest / weight, count, BandRule.DEFAULT)));
    }
}
