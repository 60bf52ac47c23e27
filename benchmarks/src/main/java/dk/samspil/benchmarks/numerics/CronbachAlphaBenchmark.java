package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.Dimension;
import dk.samspil.numerics.scale.CronbachAlpha;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Isolates Cronbach's alpha over the 23,000 responses of a municipality, item statistics included.
///
/// - `dimension`: the four items on trust.
/// - `socialCapital`: the 15 items of four dimensions. Alpha if an item is deleted is computed for each item from all
///   the others, so the time should grow with the square of their number: about 14 times `dimension`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class CronbachAlphaBenchmark {
    private double[][] dimension;
    private double[][] socialCapital;

    @Setup
    public void drawResponses() {
        var responses = ScoredResponses.ofDefaultMunicipality();
        dimension = responses.toRows(Dimension.TRUST_MGMT.itemPositions());
        socialCapital = responses.toRows(socialCapitalItems());
    }

    private static IntStream socialCapitalItems() {
        return Stream.of(Dimension.TRUST_MGMT, Dimension.JUSTICE, Dimension.COOPERATION, Dimension.LEADER_COOP)
                .flatMapToInt(Dimension::itemPositions);
    }

    @Benchmark
    public CronbachAlpha dimension() {
        return CronbachAlpha.of(dimension);
    }

    @Benchmark
    public CronbachAlpha socialCapital() {
        return CronbachAlpha.of(socialCapital);
    }
}
