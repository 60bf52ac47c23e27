package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CountClass;

/// How many answers a figure rests on, as everybody sees it.
///
/// Whatever follows the number of answers (limits, intervals, level of detail) follows [#lowest()], so that it tells no
/// more than the count itself.
public sealed interface ReleasedCount {
    /// The count as it stands in files: `14`, `5-9`, `50+`.
    String text();

    /// The smallest number of answers it can stand for.
    int lowest();

    /// The class that decides how much detail is shown: `5-9`, `10-19`, `20-49` or `50+`.
    default String detailClass() {
        return CountClass.of(lowest()).key();
    }

    record Exact(int lowest) implements ReleasedCount {
        @Override
        public String text() {
            return Integer.toString(lowest);
        }
    }

    /// Between `lowest` and `highest` answers, both included.
    record Between(int lowest, int highest) implements ReleasedCount {
        @Override
        public String text() {
            return lowest + "-" + highest;
        }
    }

    record AtLeast(int lowest) implements ReleasedCount {
        @Override
        public String text() {
            return lowest + "+";
        }
    }

    static ReleasedCount parse(String text) {
        if (text.endsWith("+")) {
            return new AtLeast(Integer.parseInt(text.substring(0, text.length() - 1)));
        }
        int dash = text.indexOf('-');
        return dash < 0
                ? new Exact(Integer.parseInt(text))
                : new Between(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
