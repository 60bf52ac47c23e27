/// How many have answered while a round is open: counted once a night, rounded down to steps of five per cent, and only
/// of groups of at least twenty people. Who has answered is on no page, in no row and in no log line of this package.
///
/// Start with [Rates], which is all that pages read. What may be shown of which unit is decided in `RatePlan`, and what
/// a night adds to it in `NightlyRates`. Schema `collection_rate`.
@NamedInterface("rate")
@NullMarked
package dk.samspil.collection.rate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
