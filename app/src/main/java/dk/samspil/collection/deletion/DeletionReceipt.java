package dk.samspil.collection.deletion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was deleted of a round, and what is still to be.
///
/// @param day when it is to be deleted
/// @param lines one for each kind of trace
public record DeletionReceipt(LocalDate day, List<Line> lines) {
    public DeletionReceipt {
        lines = List.copyOf(lines);
    }

    /// One kind of trace.
    ///
    /// @param kind as in [PersonalTraces#kind]
    /// @param count how many were deleted; how many there are where they are not yet
    /// @param at when; empty where they are not deleted yet
    public record Line(String kind, int count, Optional<Instant> at) {}

    public boolean isDone() {
        return lines.stream().allMatch(line -> line.at().isPresent());
    }

    /// Whether something should have been deleted on an earlier day.
    public boolean isLate(LocalDate today) {
        return today.isAfter(day) && !isDone();
    }
}
