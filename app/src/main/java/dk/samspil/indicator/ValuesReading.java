package dk.samspil.indicator;

import dk.samspil.shared.Problem;
import java.util.List;

/// What a file of values says.
///
/// @param values all of them; nothing of it is to be stored where a problem is an error
/// @param unread columns that say nothing that is used
record ValuesReading(List<IndicatorValue> values, List<String> unread, List<Problem> problems) {
    ValuesReading {
        values = List.copyOf(values);
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
    }

    boolean isUsable() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
