package dk.samspil.front;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the front page must know about reports. Declared here and implemented by `report`.
public interface ReleasedReports {
    /// The day on which the newest results were released; empty while there are none.
    Optional<LocalDate> findReleaseDay();

    /// The names of the units that a unit shares a report with in the newest results; none where it shares none.
    default List<String> listPartners(UnitId unit) {
        return List.of();
    }
}
