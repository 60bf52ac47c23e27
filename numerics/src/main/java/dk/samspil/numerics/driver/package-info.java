/// Which dimensions go together with an outcome, and how surely: for the priority map of a whole
/// organisation.
///
/// Start at [dk.samspil.numerics.driver.DriverAnalysis]; what comes out is an
/// [dk.samspil.numerics.driver.ImportanceResult]. Importance is a property of an organisation of hundreds:
/// in a unit of twenty the strongest driver is close to a random one. A map puts each unit's own level,
/// judged by `dk.samspil.numerics.compare`, on the organisation's importance.
@NullMarked
package dk.samspil.numerics.driver;

import org.jspecify.annotations.NullMarked;
