package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Isolates the plan of one quantity: which units of a tree may be published. A round needs one for each dimension,
/// battery and distribution, about fifty in all.
///
/// - `answered`: minimum support 5; everybody contributes to everything, so few states of the dynamic program are
///   reached.
/// - `battery`: the same with people who skipped a question. The gap to `answered` is the price of partial answers.
/// - `distribution`: minimum support 10. The program has nearly twice as many states, and the time may grow with their
///   square; the gap to `answered` is the price of the stricter rule.
///
/// A plan's time should be proportional to the number of units: each step of the parameter is a factor of ten, from a
/// municipality of 1,500 units and 23,000 answers to a hundred of them.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class TreePlannerBenchmark {
    private static final TreePlanner MEANS = new TreePlanner(SuppressionRules.FOR_MEANS);
    private static final TreePlanner DISTRIBUTIONS = new TreePlanner(SuppressionRules.FOR_DISTRIBUTIONS);

    @Param({"1500", "15000", "150000"})
    private int units;

    private ContributorsByUnit contributors;

    @Setup
    public void drawMunicipality() {
        contributors = ContributorsByUnit.of(units);
    }

    @Benchmark
    public UnitPlan answered() {
        return MEANS.plan(contributors.tree(), contributors.answered());
    }

    @Benchmark
    public UnitPlan battery() {
        return MEANS.plan(contributors.tree(), contributors.battery());
    }

    @Benchmark
    public UnitPlan distribution() {
        return DISTRIBUTIONS.plan(contributors.tree(), contributors.answered());
    }
}
