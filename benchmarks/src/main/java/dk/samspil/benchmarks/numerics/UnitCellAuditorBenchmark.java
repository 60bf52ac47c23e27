package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.audit.AuditResult;
import dk.samspil.numerics.audit.UnitCellAuditor;
import dk.samspil.numerics.suppress.PublishedCells;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import java.util.SplittableRandom;
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

/// Isolates the attack on one quantity's plan, which must fail. A round is attacked once for each quantity, about fifty
/// times.
///
/// - `cells`: writing the plan down as the list of published cells, the part that comes before any attack.
/// - `answered`: the attack where nobody contributes in part: once.
/// - `battery`: the attack where some skipped a question: twice, for a question that they all answered and for one that
///   none of them did. What it takes beyond twice `answered` is due to the plan, which is not the same.
///
/// The plans are made before the clock starts; see [TreePlannerBenchmark] for their cost. The auditor compares each
/// cell with the cells that overlap it, and groups with groups: whether that stays proportional to the number of units
/// is what the parameter shows.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class UnitCellAuditorBenchmark {
    private static final SuppressionRules RULES = SuppressionRules.FOR_MEANS;

    private final UnitCellAuditor auditor = new UnitCellAuditor(RULES.minimumSupport(), new SplittableRandom(1));

    @Param({"1500", "15000", "150000"})
    private int units;

    private int[] parents;
    private UnitPlan answeredPlan;
    private PublishedCells answeredCells;
    private PublishedCells batteryCells;

    @Setup
    public void planMunicipality() {
        var contributors = ContributorsByUnit.of(units);
        var planner = new TreePlanner(RULES);
        parents = contributors.toParents();
        answeredPlan = planner.plan(contributors.tree(), contributors.answered());
        answeredCells = PublishedCells.of(answeredPlan);
        batteryCells = PublishedCells.of(planner.plan(contributors.tree(), contributors.battery()));
    }

    @Benchmark
    public PublishedCells cells() {
        return PublishedCells.of(answeredPlan);
    }

    @Benchmark
    public AuditResult answered() {
        return attack(answeredCells);
    }

    @Benchmark
    public AuditResult battery() {
        return attack(batteryCells);
    }

    private AuditResult attack(PublishedCells cells) {
        var result = auditor.audit(cells, parents);
        if (result instanceof AuditResult.Fail fail) {
            throw new IllegalStateException("the plan is unsafe: " + fail.exposures());
        }
        return result;
    }
}
