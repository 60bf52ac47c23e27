package dk.samspil.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a file of values changes in what is stored.
///
/// @param added of which nothing is stored
/// @param changed of which something else is stored
/// @param same how many are stored already
public record ValuesDifference(List<IndicatorValue> added, List<Changed> changed, int same) {
    public ValuesDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /// A value that replaces another.
    public record Changed(IndicatorValue value, BigDecimal before) {}

    static ValuesDifference of(List<IndicatorValue> read, Map<IndicatorValue.Key, BigDecimal> stored) {
        List<IndicatorValue> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int same = 0;
        for (IndicatorValue value : read) {
            BigDecimal before = stored.get(value.key());
            if (before == null) {
                added.add(value);
            } else if (before.compareTo(value.value()) == 0) {
                same++;
            } else {
                changed.add(new Changed(value, before));
            }
        }
        return new ValuesDifference(added, changed, same);
    }

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty();
    }
}
