/// The staff of the register as the staff of a planned round: whom it will ask, and what the pages about
/// staff must know of the plan.
///
/// Start with `RegisterStaff`. No schema.
@NullMarked
package dk.samspil.survey.staff;

import org.jspecify.annotations.NullMarked;
