package dk.samspil.survey.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Figures from outside that come from one source.
///
/// @param values at least one, in no theme twice
public record OutsideSet(OutsideSource source, List<OutsideValue> values) {
    public OutsideSet {
        values = List.copyOf(values);
        Set<String> scores = new HashSet<>();
        if (values.isEmpty() || !values.stream().map(OutsideValue::score).allMatch(scores::add)) {
            throw new IllegalArgumentException("a source gives at least one figure, and none of a theme twice");
        }
    }

    Set<String> scores() {
        return values.stream().map(OutsideValue::score).collect(Collectors.toSet());
    }
}
