package dk.samspil.ui;

import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A problem in a file, in words.
///
/// @param where the file, and the line and column where they are known
/// @param what what is wrong
/// @param action what to do about it
public record ProblemText(String where, String what, String action) {
    public static ProblemText of(Problem problem, Language language) {
        int dot = problem.code().indexOf('.');
        Messages words = Messages.of(problem.code().substring(0, dot), language);
        String key = "problem." + problem.code().substring(dot + 1);
        return new ProblemText(
                whereOf(problem, Messages.of("ui", language)),
                words.text(key + ".what", argumentsOf(problem)),
                words.text(key + ".do", argumentsOf(problem)));
    }

    private static String whereOf(Problem problem, Messages words) {
        List<String> parts = new ArrayList<>(List.of(problem.file()));
        if (problem.line() > 0) {
            parts.add(words.text("problem.line", "line", Integer.toString(problem.line())));
        }
        if (!problem.column().isEmpty()) {
            parts.add(words.text("problem.column", "column", problem.column()));
        }
        if (!problem.value().isEmpty()) {
            parts.add(words.text("problem.value", "value", problem.value()));
        }
        return String.join(", ", parts);
    }

    private static Object[] argumentsOf(Problem problem) {
        List<Object> arguments = new ArrayList<>(List.of("column", problem.column(), "value", problem.value()));
        for (Map.Entry<String, String> detail : problem.details().entrySet()) {
            arguments.add(detail.getKey());
            arguments.add(detail.getValue());
        }
        return arguments.toArray();
    }
}
