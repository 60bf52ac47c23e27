/// What those who did not answer may have done to a mean of the whole organisation, and how it is
/// repaired.
///
/// Start at [dk.samspil.numerics.nonresponse.Raking]: weights by several attributes at once, whose
/// [dk.samspil.numerics.nonresponse.Weights] say what they cost. Never weight inside a unit of thirty. No
/// weight repairs answers that stay away because of what they would have said;
/// [dk.samspil.numerics.nonresponse.WorstCase] shows how far those could reach. Unequal response rates
/// between units are repaired by `dk.samspil.numerics.interval.StratifiedMean`.
@NullMarked
package dk.samspil.numerics.nonresponse;

import org.jspecify.annotations.NullMarked;
