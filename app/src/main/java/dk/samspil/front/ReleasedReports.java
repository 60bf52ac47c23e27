package dk.samspil.front;

import dk.samspil.access.Viewer;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the front page must know about reports. Declared here and implemented by `report`.
public interface ReleasedReports {
    /// Since when the newest results that a person may see have been there; empty while there are none.
    Optional<LocalDate> findReleaseDay(Viewer viewer);

    /// The same of a unit's own result.
    Optional<LocalDate> findReleaseDay(Viewer viewer, UnitId unit);

    /// The day on which newer results open for a person who cannot see them yet; empty where none are planned.
    Optional<LocalDate> findComingDay(Viewer viewer);

    /// The names of the units that a unit shares a report with in the newest results that a person may see; none where
    /// it shares none.
    default List<String> listPartners(Viewer viewer, UnitId unit) {
        return List.of();
    }
}
