package dk.samspil.numerics.suppress;

import java.util.Map;
import java.util.Optional;

/// The distributions of one item that may be shown together.
///
/// @param byUnit the distribution of every unit that has one
public record DistributionPlan(Map<Integer, Distribution> byUnit) {

    public DistributionPlan {
        byUnit = Map.copyOf(byUnit);
    }

    /// The distribution of a unit, empty if it shows none.
    public Optional<Distribution> find(int unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }
}
