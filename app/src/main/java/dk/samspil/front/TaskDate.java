package dk.samspil.front;

import java.time.LocalDate;

/// The day that belongs to a task, and what happens on it.
public record TaskDate(Meaning meaning, LocalDate day) {
    public enum Meaning {
        /// The task must be done on this day at the latest.
        DEADLINE,
        /// The task can be done from this day on.
        OPENS,
        /// What the task is about has been there since this day.
        READY_SINCE
    }
}
