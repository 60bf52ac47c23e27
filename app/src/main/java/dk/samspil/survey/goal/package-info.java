/// What units are to reach: points for a theme or composite, set by HR before figures are frozen, for a
/// unit alone or for those below it as well.
///
/// Start with [UnitTargets]. A release copies the targets that hold when it is frozen. Schema `survey_goal`.
@NamedInterface("goal")
@NullMarked
package dk.samspil.survey.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
