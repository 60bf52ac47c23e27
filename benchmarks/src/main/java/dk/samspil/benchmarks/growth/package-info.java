/// How planning and attacking grow from a municipality to a country, in one thread and a stated heap.
///
/// Start with [GrowthRun]; run it with `benchmarks/run growth`.
@NullMarked
package dk.samspil.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
