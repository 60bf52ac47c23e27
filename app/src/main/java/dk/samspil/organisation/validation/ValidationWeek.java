package dk.samspil.organisation.validation;

import java.time.Instant;
import java.time.LocalDate;

/// The days in which leaders check their lists.
///
/// @param locked whether it is over
public record ValidationWeek(WeekId id, LocalDate openedOn, Instant locksAt, boolean locked) {}
