package dk.samspil.statistics;

import java.util.Map;

/// Properties, by name, of one dimension, composite or item in the organisation as a whole. What is not defined there
/// is absent.
public record ScaleProperties(String id, Map<String, Double> values) {
    public ScaleProperties {
        values = Map.copyOf(values);
    }
}
