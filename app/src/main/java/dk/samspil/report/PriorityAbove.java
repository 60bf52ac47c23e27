package dk.samspil.report;

import dk.samspil.report.priority.ImportancePart;
import dk.samspil.report.priority.PriorityPart;
import java.util.Optional;

/// Priorities from above: the map of a unit below the organisation, and of the organisation itself what goes together.
///
/// @param map where there is something above to be compared with
/// @param whole of the organisation as a whole
public record PriorityAbove(Optional<PriorityPart> map, Optional<ImportancePart> whole) {
    /// Whether there is anything to show.
    public boolean isShown() {
        return map.isPresent() || whole.isPresent();
    }
}
