package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.Reference;
import dk.samspil.numerics.compare.ReferenceRule;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Shrinkage;
import dk.samspil.numerics.compare.Waves;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/// Isolates the claims of a whole release: every unit in a composite and fifteen dimensions, in two rounds.
///
/// - `columns`: putting the released figures into columns, as a report that is rebuilt from its release does.
/// - `changes`: what changed, the composite first, with a link key.
/// - `colours`: what lies above or below the organisation, and above or below the unit above.
///
/// The three together are what a release takes; each figure is drawn at random, since how long it takes depends on how
/// many figures there are and hardly on what they are.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class ClaimsBenchmark {
    private static final int SCORES = 16;
    private static final int UNITS_OF_A_PARENT = 5;
    private static final double POOLED_SD = 23;
    private static final double BETWEEN_VARIANCE = 60;
    private static final double BETWEEN_VARIANCE_WITHIN_PARENTS = 25;
    private static final double CORRELATION = 0.6;

    @Param({"1500", "15000"})
    private int units;

    private int[] answers;
    private int[] linked;
    private int[][] meansBefore;
    private int[][] meansAfter;
    private List<ReleasedMeans> before;
    private List<ReleasedMeans> after;

    @Setup
    public void drawFigures() {
        var random = new SplittableRandom(20261122);
        answers = IntStream.range(0, units).map(unit -> random.nextInt(5, 40)).toArray();
        linked = IntStream.range(0, units).map(unit -> answers[unit] / 2).toArray();
        meansBefore = new int[SCORES][units];
        meansAfter = new int[SCORES][units];
        for (int score = 0; score < SCORES; score++) {
            for (int unit = 0; unit < units; unit++) {
                meansBefore[score][unit] = random.nextInt(50, 80);
                meansAfter[score][unit] = meansBefore[score][unit] + random.nextInt(-12, 13);
            }
        }
        before = columns(meansBefore);
        after = columns(meansAfter);
    }

    @Benchmark
    public List<ReleasedMeans> columns() {
        return columns(meansAfter);
    }

    @Benchmark
    public List<List<Change>> changes() {
        var composite = ChangeRule.DEFAULT.judge(waves(0));
        var dimensions = IntStream.range(1, SCORES).mapToObj(this::waves).toList();
        return ChangeRule.DEFAULT.judgeWithin(composite, dimensions);
    }

    @Benchmark
    public List<List<Comparison>> colours() {
        var shrinkage = new Shrinkage(POOLED_SD, BETWEEN_VARIANCE);
        var withinParents = new Shrinkage(POOLED_SD, BETWEEN_VARIANCE_WITHIN_PARENTS);
        var colours = new ArrayList<List<Comparison>>();
        for (ReleasedMeans score : after) {
            colours.add(ReferenceRule.DEFAULT.judge(score, Reference.known(65), shrinkage));
            var parents = IntStream.range(0, units)
                    .mapToObj(unit -> Reference.parentOf(score, unit, score, unit / UNITS_OF_A_PARENT, POOLED_SD))
                    .toList();
            colours.add(ReferenceRule.DEFAULT.judgeWithinParents(score, parents, withinParents));
        }
        return colours;
    }

    private Waves waves(int score) {
        return Waves.of(before.get(score), after.get(score), POOLED_SD).linkedBy(linked, CORRELATION);
    }

    private List<ReleasedMeans> columns(int[][] means) {
        return IntStream.range(0, SCORES)
                .mapToObj(score -> column(means[score]))
                .toList();
    }

    private ReleasedMeans column(int[] means) {
        var column = ReleasedMeans.builder(units);
        for (int unit = 0; unit < units; unit++) {
            column.whole(means[unit], answers[unit], answers[unit]);
        }
        return column.build();
    }
}
