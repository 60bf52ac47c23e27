/// JMH benchmarks of the numeric library, on the invented municipality.
///
/// [TreePlannerBenchmark] and [CellAuditorBenchmark] measure the disclosure control and how it grows with the
/// number of units; [CronbachAlphaBenchmark] and [IntraclassCorrelationBenchmark] the scale statistics;
/// [ClaimsBenchmark] and [ImportanceBenchmark] what may be said. Run them with `benchmarks/run jmh`.
@NullMarked
package dk.samspil.benchmarks.numerics;

import org.jspecify.annotations.NullMarked;
