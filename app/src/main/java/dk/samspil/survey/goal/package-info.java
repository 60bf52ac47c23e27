/// What units are to reach, and what a round is compared with: points for a theme or composite, set by HR before
/// figures are frozen, for a unit alone or for those below it as well; and figures from outside, each with its source,
/// date and population, fixed when the round closes.
///
/// Start with [UnitTargets] and [OutsideSets]. A release copies what holds when it is frozen. Schema `survey_goal`.
@NamedInterface("goal")
@NullMarked
package dk.samspil.survey.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
