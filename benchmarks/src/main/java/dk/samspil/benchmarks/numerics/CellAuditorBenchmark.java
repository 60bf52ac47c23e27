package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.audit.AuditResult;
import dk.samspil.numerics.audit.CellAuditor;
import java.util.BitSet;
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

/// Isolates the attack on one quantity's cells, units and breakdowns by six attributes, which must fail. A round is
/// attacked once for each quantity.
///
/// - `answered`: the attack where nobody contributes in part: once.
/// - `battery`: the attack on the same cells where one in twenty did: twice, and the ranks are compared. The cells
///   are not planned for that, so people are exposed; what it takes beyond twice `answered` is listing them.
///
/// The plans are made before the clock starts. Whether the time stays proportional to the number of units is what the
/// parameter shows.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx6g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CellAuditorBenchmark {
    private static final int MINIMUM_SUPPORT = 5;
    private static final int ONE_IN = 20;

    private final CellAuditor auditor = new CellAuditor(MINIMUM_SUPPORT, new SplittableRandom(1));

    @Param({"1500", "15000", "240000"})
    private int units;

    private PublishedWave wave;
    private BitSet complete;

    @Setup
    public void planMunicipality() {
        wave = PublishedWave.of(units);
        complete = (BitSet) wave.answered().clone();
        for (int person = 0; person < complete.length(); person += ONE_IN) {
            complete.clear(person);
        }
    }

    @Benchmark
    public AuditResult answered() {
        var result = auditor.audit(wave.register(), wave.publication(), wave.answered(), wave.answered());
        if (result instanceof AuditResult.Fail fail) {
            throw new IllegalStateException(
                    "the plan is unsafe: " + fail.exposures().getFirst());
        }
        return result;
    }

    @Benchmark
    public AuditResult battery() {
        return auditor.audit(wave.register(), wave.publication(), complete, wave.answered());
    }
}
