package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.UnitTree;
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

/// Isolates the choice of what is published, units and breakdowns by six attributes, without the guard of values. A
/// round chooses its groups once, and then what of them each dimension and its items show.
///
/// - `master`: choosing the groups.
/// - `battery`: what of them the means of a dimension show that one in twenty did not answer. A layer starts from the
///   chosen groups; the gap to `master` is what choosing them takes.
///
/// Whether the time stays proportional to the number of units is what the parameter shows.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx6g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CellPlannerBenchmark {
    private static final int ONE_IN = 20;

    @Param({"1500", "15000", "240000"})
    private int units;

    private CellPlanner planner;
    private UnitTree tree;
    private Population people;
    private int[] invited;
    private CellPlan master;
    private Contributors contributors;

    @Setup
    public void drawMunicipality() {
        var wave = AnsweredWave.of(units);
        planner = new CellPlanner(CellRules.FOR_MEANS, AnsweredWave.CUTS);
        tree = wave.tree();
        people = wave.population();
        invited = wave.invited();
        master = planner.plan(tree, people, invited);
        contributors = Contributors.of(wave.people(), person -> person % ONE_IN != 0);
    }

    @Benchmark
    public CellPlan master() {
        return planner.plan(tree, people, invited);
    }

    @Benchmark
    public CellPlan battery() {
        return master.restrictedTo(CellRules.FOR_MEANS, contributors, unit -> true);
    }
}
