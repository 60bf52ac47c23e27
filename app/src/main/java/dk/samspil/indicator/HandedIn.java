package dk.samspil.indicator;

import dk.samspil.shared.Problem;
import java.util.List;

/// What came of a file of values that somebody handed in.
public sealed interface HandedIn {
    /// It can be used; what it would change.
    ///
    /// @param file what it was called
    /// @param unread columns that say nothing that is used
    record Usable(String file, ValuesDifference difference, List<String> unread) implements HandedIn {
        public Usable {
            unread = List.copyOf(unread);
        }
    }

    /// Nothing of it is used.
    record Refused(List<Problem> problems) implements HandedIn {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
