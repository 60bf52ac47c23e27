package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.Dimension;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.scale.IntraclassCorrelation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Isolates the intraclass correlations of one dimension over the 23,000 responses of a municipality of 1,500 units.
///
/// - `ofScores`: from every person's score and unit.
/// - `ofUnits`: from count, mean and spread of each unit. The gap to `ofScores` is the price of passing
///   over the people; it is saved where the units' moments are known already.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class IntraclassCorrelationBenchmark {
    private double[] scores;
    private int[] units;
    private List<Moments> moments;

    @Setup
    public void drawResponses() {
        var responses = ScoredResponses.ofDefaultMunicipality();
        scores = responses.toScores(Dimension.TRUST_MGMT);
        units = responses.toUnits();
        Map<Integer, MomentsBuilder> byUnit = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            byUnit.computeIfAbsent(units[i], unit -> new MomentsBuilder()).add(scores[i]);
        }
        moments = byUnit.values().stream().map(MomentsBuilder::toMoments).toList();
    }

    @Benchmark
    public double ofScores() {
        return IntraclassCorrelation.of(scores, units).icc1N0();
    }

    @Benchmark
    public double ofUnits() {
        return IntraclassCorrelation.ofUnits(moments).icc1N0();
    }
}
