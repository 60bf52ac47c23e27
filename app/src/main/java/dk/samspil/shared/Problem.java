package dk.samspil.shared;

import java.util.Map;

/// Something wrong, or worth knowing, in a file that came from outside: where it stands, what it is and what to do.
///
/// The words live in the message bundle of the module that found it: the code `intake.cycle` is put into
/// words by `problem.cycle.what` and `problem.cycle.do` of `intake`, in the language of the reader.
///
/// @param line the line in the file, counted from 1; 0 when the problem concerns the whole file
/// @param column the name of the column or field; empty when it concerns the whole line
/// @param value the offending value as it stands in the file; empty when there is none
/// @param details the further words that the message needs, by name
public record Problem(
        Severity severity,
        String file,
        int line,
        String column,
        String value,
        String code,
        Map<String, String> details) {
    public enum Severity {
        /// Nothing is stored until it is put right.
        ERROR,
        /// It is tolerated, and said in the safety statement.
        WARNING
    }

    public Problem {
        details = Map.copyOf(details);
        if (line < 0 || file.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a problem needs a file, a code and a line of 0 or more");
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
