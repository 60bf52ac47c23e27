package dk.samspil.collection.outreach;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What people are written, in this order.
public enum Step {
    /// As soon as the round is open.
    INVITATION,
    FIRST_REMINDER,
    SECOND_REMINDER,
    /// Each week while people can answer, to leaders: how many of their unit have answered.
    WEEKLY_TO_LEADERS;

    /// What those get who are asked.
    public static final Set<Step> TO_THOSE_ASKED =
            Collections.unmodifiableSet(EnumSet.range(INVITATION, SECOND_REMINDER));

    /// Whether it goes only to those whose code is not used.
    public boolean isReminder() {
        return this == FIRST_REMINDER || this == SECOND_REMINDER;
    }

    /// By which ways it goes.
    public List<Route> routes() {
        return this == WEEKLY_TO_LEADERS ? List.of(Route.EMAIL) : List.of(Route.values());
    }
}
