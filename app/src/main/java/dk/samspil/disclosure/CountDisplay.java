package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.DisplayedCount;

/// How the number of people behind a figure is written in one place.
///
/// @param exact whether the number of people in the place is told exactly; nothing there is told more exactly
record CountDisplay(boolean exact) {
    /// The number of people behind a single item is told only from here on.
    private static final int ITEM_COUNT_FROM = CountClass.FROM_50.lowest();

    /// Blocks of a breakdown are only ever told by their class.
    static final CountDisplay OF_BLOCKS = new CountDisplay(false);

    static CountDisplay beside(DisplayedCount unit) {
        return new CountDisplay(unit instanceof DisplayedCount.Exact);
    }

    DisplayedCount ofScale(int people) {
        return exact ? DisplayedCount.of(people) : new DisplayedCount.Within(CountClass.of(people));
    }

    DisplayedCount ofItem(int people) {
        return people >= ITEM_COUNT_FROM ? ofScale(people) : new DisplayedCount.Within(CountClass.of(people));
    }
}
