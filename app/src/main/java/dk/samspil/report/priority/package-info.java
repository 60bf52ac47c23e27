/// The priority map: which themes go together with the outcome in the whole organisation, and where a unit stands in
/// them.
///
/// Start with [dk.samspil.report.priority.PriorityWriter]. Importance is read from the release in
/// [dk.samspil.report.priority.ReleasedImportance] and never computed here; where a unit stands is what its claims say.
@NullMarked
package dk.samspil.report.priority;

import org.jspecify.annotations.NullMarked;
