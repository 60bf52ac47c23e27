package dk.samspil.report;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// Where a report belongs: its name, and the units above.
///
/// @param unit a unit, or the id of a joint report
public record UnitPlace(UnitId unit, String name, List<Crumb> path) {
    public UnitPlace {
        path = List.copyOf(path);
    }

    /// A unit above.
    ///
    /// @param report empty where it has no report of its own, or the reader may not open it
    public record Crumb(String name, Optional<UnitId> report) {}
}
