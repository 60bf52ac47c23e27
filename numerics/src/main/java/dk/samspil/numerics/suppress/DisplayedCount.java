package dk.samspil.numerics.suppress;

/// How the number of people who answered is written.
public sealed interface DisplayedCount {

    /// The number that everything shown beside it is computed with: never more than the reader is told.
    int lowest();

    /// The number as text without a language: `17`, or the key of a class such as `5-9`.
    String text();

    /// The number of a unit of which it is known how many were invited: exact only from 10 answers on and
    /// when at most 90 % of the invited answered, otherwise a class. (An exact number near the number
    /// invited would tell who did *not* answer.)
    ///
    /// @param answered people who answered; more than were invited counts as more than 90 %
    static DisplayedCount of(int answered, int invited) {
        boolean nearlyEverybody = 10L * answered > 9L * invited;
        return nearlyEverybody ? new Within(CountClass.of(answered)) : of(answered);
    }

    /// The number of a group of which nobody knows how many were invited: exact from 10 answers on.
    static DisplayedCount of(int answered) {
        var group = CountClass.of(answered);
        return group.showsItemMeans() ? new Exact(answered) : new Within(group);
    }

    /// The number itself.
    record Exact(int people) implements DisplayedCount {
        public Exact {
            if (people < CountClass.FROM_10_TO_19.lowest()) {
                throw new IllegalArgumentException("an exact number is shown from 10 people on, not " + people);
            }
        }

        @Override
        public int lowest() {
            return people;
        }

        @Override
        public String text() {
            return Integer.toString(people);
        }
    }

    /// Only its class.
    record Within(CountClass group) implements DisplayedCount {
        @Override
        public int lowest() {
            return group.lowest();
        }

        @Override
        public String text() {
            return group.key();
        }
    }
}
