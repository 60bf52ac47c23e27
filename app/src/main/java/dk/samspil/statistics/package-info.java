/// From a closed round to raw figures: scores for every ballot, counts for every unit, means for every group of people
/// that is asked for. Knows nothing of what may be published.
///
/// Start with [RoundStatistics]. Only `disclosure` may use this module.
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"shared", "organisation", "survey", "collection :: answers"})
@NullMarked
package dk.samspil.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
