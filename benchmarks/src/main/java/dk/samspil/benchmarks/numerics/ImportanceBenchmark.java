package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.Dimension;
import dk.samspil.numerics.driver.DriverAnalysis;
import dk.samspil.numerics.driver.ImportanceResult;
import dk.samspil.numerics.driver.ImportanceRule;
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

/// Isolates importance with its 1,000 resamples of 1,500 units and 23,000 people: the invented municipality's outcome,
/// on seven dimensions and on copies of them with noise up to the number that is asked for.
///
/// Twelve dimensions are the most that go by Shapley values, and the dearest: their subsets double with each. Fifteen
/// go by Johnson's weights.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ImportanceBenchmark {
    private static final double NOISE = 20;

    @Param({"8", "12", "15"})
    private int dimensions;

    private DriverAnalysis people;

    @Setup
    public void drawResponses() {
        var responses = ScoredResponses.ofDefaultMunicipality();
        var random = new SplittableRandom(20261122);
        var all = Dimension.values();
        int last = all.length - 1;
        double[] outcome = responses.toScores(all[last]);
        double[][] scores = new double[outcome.length][dimensions];
        for (int driver = 0; driver < dimensions; driver++) {
            double[] column = responses.toScores(all[driver % last]);
            for (int person = 0; person < column.length; person++) {
                scores[person][driver] = column[person] + NOISE * random.nextGaussian();
            }
        }
        people = DriverAnalysis.of(scores, outcome, responses.toUnits());
    }

    @Benchmark
    public ImportanceResult importance() {
        return people.importance(ImportanceRule.DEFAULT, new SplittableRandom(1));
    }
}
