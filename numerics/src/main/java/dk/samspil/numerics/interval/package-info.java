/// How far a mean can be trusted: intervals for the mean of a unit and of a tree of units.
///
/// Start at [dk.samspil.numerics.interval.MeanInterval]. Two questions need two different intervals and must
/// not be mixed. "What do those employed today think?" is answered with the finite population correction: the
/// descriptive interval on a unit's bar. "Does this unit differ from that reference?" is answered without it,
/// because a climate outlives the people who happen to be employed: the plain interval behind every claim.
///
/// Missing values and arrays are treated as described in [dk.samspil.numerics.describe].
@NullMarked
package dk.samspil.numerics.interval;

import org.jspecify.annotations.NullMarked;
