package dk.samspil.front;

import java.time.LocalDate;
import java.util.Optional;

/// What the front page must know about reports. Declared here and implemented by `report`.
public interface ReleasedReports {
    /// The day on which the newest results were released; empty while there are none.
    Optional<LocalDate> findReleaseDay();
}
