package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A breakdown that the policy allows: by one attribute of the answers, or by two at once.
///
/// @param attributes the names of the attributes' columns: one, or two different ones
/// @param label what the breakdown is called
/// @param order the values in their natural order where they have one (age, seniority), so that small groups are
///     merged with their neighbours; empty where they have none, and always for two attributes
/// @param values what values are called; a value that is not listed is called by itself
public record PolicyCut(List<String> attributes, LocalText label, List<String> order, Map<String, LocalText> values) {
    private static final String SEPARATOR = "*";

    public PolicyCut {
        attributes = List.copyOf(attributes);
        order = List.copyOf(order);
        values = Map.copyOf(values);
        if (attributes.isEmpty()
                || attributes.size() > 2
                || Set.copyOf(attributes).size() < attributes.size()) {
            throw new IllegalArgumentException("a breakdown has one attribute or two different ones: " + attributes);
        }
        if (!order.isEmpty() && attributes.size() == 2) {
            throw new IllegalArgumentException("a breakdown by two attributes has no order: " + attributes);
        }
        if (Set.copyOf(order).size() < order.size()) {
            throw new IllegalArgumentException("a value has two places in the order: " + order);
        }
    }

    /// The name of the breakdown in files: the attribute, or both joined by `*`.
    public String id() {
        return String.join(SEPARATOR, attributes);
    }

    /// Whether both break people down into the same groups, whatever these are called.
    boolean isSameBreakdownAs(PolicyCut other) {
        return Set.copyOf(attributes).equals(Set.copyOf(other.attributes)) && order.equals(other.order);
    }
}
