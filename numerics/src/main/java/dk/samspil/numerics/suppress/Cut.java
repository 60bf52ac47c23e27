package dk.samspil.numerics.suppress;

import java.util.List;

/// A breakdown of a unit's people by one attribute of a [Population], or by two at once.
///
/// With two attributes the category of a person is
/// `category(first) * categoryCount(second) + category(second)`.
///
/// @param attributes one or two different attributes
/// @param ordered whether the categories have an order (age, seniority), so that small ones may only be merged
///     with their neighbours; only for one attribute
public record Cut(List<Integer> attributes, boolean ordered) {

    public Cut {
        attributes = List.copyOf(attributes);
        if (attributes.isEmpty()
                || attributes.size() > 2
                || attributes.stream().distinct().count() < attributes.size()) {
            throw new IllegalArgumentException("a breakdown has one attribute or two different ones: " + attributes);
        }
        if (ordered && attributes.size() == 2) {
            throw new IllegalArgumentException("a breakdown by two attributes has no order");
        }
    }

    /// A breakdown by one attribute whose categories have no order.
    public static Cut by(int attribute) {
        return new Cut(List.of(attribute), false);
    }
}
