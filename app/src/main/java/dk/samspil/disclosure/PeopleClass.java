package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CountClass;

/// How a number of people is told even to the data-protection officer: never more closely than needed.
final class PeopleClass {
    private PeopleClass() {}

    static String of(int people) {
        return CountClass.of(people).key();
    }
}
