package dk.samspil.collection.promise;

import java.time.LocalDate;
import java.util.Optional;

/// The days of a round that a respondent is told; empty where none is planned.
///
/// @param opens the first day of answering
/// @param lastDay the last day of answering
/// @param results when teams get their results
/// @param talkedBy until when teams have talked about them
/// @param codesDeleted when codes and invitations are deleted
public record RoundDates(
        Optional<LocalDate> opens,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> results,
        Optional<LocalDate> talkedBy,
        Optional<LocalDate> codesDeleted) {
    /// Nothing is planned.
    public static final RoundDates NONE =
            new RoundDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
