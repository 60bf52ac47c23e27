package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Shrinkage;
import dk.samspil.numerics.compare.Waves;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.describe.PooledSd;
import dk.samspil.numerics.scale.OneWayAnova;
import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The leaves of the invented municipality in one score: what is shown of them in two years, and what is
/// true.
///
/// Shown is what the rules of disclosure leave of a mean and of a number of answers; only the spread within
/// units is computed from everything, and rounded as it is released.
record KnownTruth(String score, double correlation, List<Leaf> leaves) {

    static final int SMALLEST_N = 5;
    private static final int UNITS_OF_A_TYPE = 100;
    private static final double SD_OF_CHANCE_IN_TYPES = 8;
    private static final Map<Integer, Integer> HIGHEST_OF_CLASS = Map.of(5, 9, 10, 19, 20, 49, 50, Integer.MAX_VALUE);

    enum Year {
        FIRST,
        SECOND
    }

    /// One leaf in one year.
    record Wave(String parent, int employed, Moments scores, double truth) {}

    record Leaf(String unit, boolean comparable, int linked, Wave first, Wave second) {
        Wave in(Year year) {
            return year == Year.FIRST ? first : second;
        }

        double trueChange() {
            return second.truth - first.truth;
        }
    }

    static List<KnownTruth> allScores() {
        var correlations = SurveyFolder.csv("municipality/correlations.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("score"), row -> Double.parseDouble(row.getField("correlation"))));
        var leaves = rows().collect(Collectors.groupingBy(
                row -> row.getField("score"), Collectors.mapping(KnownTruth::leaf, Collectors.toList())));
        return correlations.entrySet().stream()
                .map(it -> new KnownTruth(it.getKey(), it.getValue(), leaves.get(it.getKey())))
                .toList();
    }

    static KnownTruth composite(List<KnownTruth> scores) {
        return scores.stream()
                .filter(it -> it.score.equals("social_capital"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NamedCsvRecord> rows() {
        try (var file = KnownTruth.class.getResourceAsStream("/municipality/leaves.csv.gz")) {
            assertThat(file).isNotNull();
            var text = new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8);
            try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return reader.stream().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Leaf leaf(NamedCsvRecord row) {
        return new Leaf(
                row.getField("unit"),
                row.getField("comparable").equals("1"),
                Integer.parseInt(row.getField("linked")),
                wave(row, "_2025"),
                wave(row, "_2026"));
    }

    private static Wave wave(NamedCsvRecord row, String year) {
        if (row.getField("employed" + year).isEmpty()) {
            return new Wave("", 0, Moments.NONE, Double.NaN);
        }
        var scores = new Moments(
                Integer.parseInt(row.getField("n" + year)), number(row, "mean" + year), number(row, "sd" + year));
        return new Wave(
                row.getField("parent" + year),
                Integer.parseInt(row.getField("employed" + year)),
                scores,
                number(row, "truth" + year));
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /// The means of all leaves as they are shown.
    ReleasedMeans shown(Year year) {
        return shown(leaves.stream().map(leaf -> leaf.in(year)).toList());
    }

    private static ReleasedMeans shown(List<Wave> waves) {
        var means = ReleasedMeans.builder(waves.size());
        for (Wave wave : waves) {
            if (wave.scores.n() < SMALLEST_N) {
                means.notShown();
                continue;
            }
            var count = DisplayedCount.of(wave.scores.n(), wave.employed);
            int lowest = count.lowest();
            int highest = count instanceof DisplayedCount.Within ? HIGHEST_OF_CLASS.get(lowest) : lowest;
            switch (DisplayedMean.of(wave.scores.mean(), count, BandRule.DEFAULT)) {
                case DisplayedMean.Whole it -> means.whole(it.points(), lowest, highest);
                case DisplayedMean.Below it -> means.atMost(it.limit(), lowest, highest);
                case DisplayedMean.Above it -> means.atLeast(it.limit(), lowest, highest);
            }
        }
        return means.build();
    }

    /// The units right above the leaves, by id.
    Map<String, Wave> parents(Year year) {
        return leaves.stream()
                .map(leaf -> leaf.in(year))
                .filter(wave -> wave.employed > 0)
                .collect(Collectors.groupingBy(
                        Wave::parent, Collectors.collectingAndThen(Collectors.toList(), KnownTruth::together)));
    }

    /// The whole organisation.
    Wave organisation(Year year) {
        return together(leaves.stream()
                .map(leaf -> leaf.in(year))
                .filter(wave -> wave.employed > 0)
                .toList());
    }

    private static Wave together(List<Wave> waves) {
        var scores = new MomentsBuilder();
        int employed = 0;
        double truth = 0;
        for (Wave wave : waves) {
            scores.add(wave.scores);
            employed += wave.employed;
            truth += wave.employed * wave.truth;
        }
        return new Wave("", employed, scores.toMoments(), truth / employed);
    }

    ReleasedMeans shownAlone(Wave wave) {
        return shown(List.of(wave));
    }

    /// Both variances as the reports have them: the spread as released, and between units what is shown.
    Shrinkage shrinkage(Year year) {
        return Shrinkage.ofShown(shown(year), new int[leaves.size()], pooledSdAsReleased(year));
    }

    Shrinkage shrinkageWithinParents(Year year) {
        var parents = leaves.stream().map(leaf -> leaf.in(year).parent).toList();
        var numbers = List.copyOf(Set.copyOf(parents));
        return Shrinkage.ofShown(
                shown(year), parents.stream().mapToInt(numbers::indexOf).toArray(), pooledSdAsReleased(year));
    }

    /// A type for each leaf, so that types truly differ and units of a type do too: leaves in the order of
    /// what is true of them and a good deal of chance, by the hundred. Negative for leaves that are not there.
    int[] types(Year year) {
        var random = new Random(20261123);
        double[] order = leaves.stream()
                .mapToDouble(leaf -> leaf.in(year).truth + SD_OF_CHANCE_IN_TYPES * random.nextGaussian())
                .toArray();
        int[] types = new int[order.length];
        Arrays.fill(types, -1);
        var there = IntStream.range(0, order.length)
                .filter(leaf -> leaves.get(leaf).in(year).employed > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(leaf -> order[leaf]))
                .toList();
        for (int place = 0; place < there.size(); place++) {
            types[there.get(place)] = place / UNITS_OF_A_TYPE;
        }
        return types;
    }

    /// What is true of everybody in the units of each type.
    double[] truthsOfTypes(Year year) {
        int[] types = types(year);
        double[] truths = new double[Arrays.stream(types).max().orElse(-1) + 1];
        for (int type = 0; type < truths.length; type++) {
            int here = type;
            truths[type] = together(IntStream.range(0, types.length)
                            .filter(leaf -> types[leaf] == here)
                            .mapToObj(leaf -> leaves.get(leaf).in(year))
                            .toList())
                    .truth;
        }
        return truths;
    }

    Shrinkage shrinkageWithinTypes(Year year) {
        return Shrinkage.ofShown(shown(year), types(year), pooledSdAsReleased(year));
    }

    private double pooledSdAsReleased(Year year) {
        return Math.rint(10 * PooledSd.of(moments(year)).value()) / 10;
    }

    /// How much of the variance between units, computed from all answers, what is shown tells.
    double shareTold(Year year) {
        var all = Shrinkage.of(OneWayAnova.ofUnits(moments(year)));
        return shrinkage(year).betweenVariance() / all.betweenVariance();
    }

    private List<Moments> moments(Year year) {
        return leaves.stream().map(leaf -> leaf.in(year).scores).toList();
    }

    /// Both years; leaves that were reorganised are not shown in the first.
    Waves waves() {
        var everybody = new ArrayList<>(moments(Year.FIRST));
        everybody.addAll(moments(Year.SECOND));
        Function<Leaf, Wave> comparableFirst =
                leaf -> leaf.comparable ? leaf.first : new Wave("", 0, Moments.NONE, Double.NaN);
        return Waves.of(
                shown(leaves.stream().map(comparableFirst).toList()),
                shown(Year.SECOND),
                PooledSd.of(everybody).value());
    }

    /// Both years with a link key; how many are linked is shown as a number of answers is.
    Waves linkedWaves() {
        int[] linked = leaves.stream()
                .mapToInt(leaf -> leaf.linked < SMALLEST_N
                        ? 0
                        : DisplayedCount.of(leaf.linked).lowest())
                .toArray();
        return waves().linkedBy(linked, correlation);
    }
}
