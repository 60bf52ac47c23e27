package dk.samspil.disclosure;

import dk.samspil.statistics.WholeOrganisation;
import java.util.Map;
import java.util.OptionalDouble;

/// Properties of a dimension, a composite or an item in the organisation as a whole, such as `pooled_sd`, `alpha` or
/// `icc1_mean_size`; the technical annex explains each. Never a property of one unit.
///
/// @param parameters the value by name, rounded as released
public record ScaleQuality(String id, Map<String, Double> parameters) {
    /// The id of what is a property of the round and of no single scale, such as the design effect of weighing.
    public static final String ROUND = WholeOrganisation.ROUND;

    public ScaleQuality {
        parameters = Map.copyOf(parameters);
    }

    public OptionalDouble find(String parameter) {
        Double value = parameters.get(parameter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
