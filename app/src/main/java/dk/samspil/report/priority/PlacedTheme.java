package dk.samspil.report.priority;

import dk.samspil.ui.chart.PriorityMap;
import dk.samspil.ui.chart.Standing;
import java.util.Optional;

/// One theme of a unit beside the unit above it.
///
/// @param position where it stands on the map; empty where it cannot be compared
/// @param verdict how it stands, in words
public record PlacedTheme(
        ReleasedImportance.Theme theme, Optional<PriorityMap.Position> position, Standing standing, String verdict) {}
