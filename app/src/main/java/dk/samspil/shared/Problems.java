package dk.samspil.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers everything that is wrong with what came from outside, so that all of it can be said at once.
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void error(String file, int line, String column, String value, String code, String... details) {
        found.add(new Problem(Problem.Severity.ERROR, file, line, column, value, code, named(details)));
    }

    public void warning(String file, int line, String column, String value, String code, String... details) {
        found.add(new Problem(Problem.Severity.WARNING, file, line, column, value, code, named(details)));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /// Everything found so far, in the order in which it was found.
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /// What was found but can be tolerated.
    public List<Problem> listWarnings() {
        return found.stream().filter(problem -> !problem.isError()).toList();
    }

    private static Map<String, String> named(String... namesAndValues) {
        Map<String, String> details = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            details.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return details;
    }
}
