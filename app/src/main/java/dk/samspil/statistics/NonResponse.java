package dk.samspil.statistics;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.interval.StratifiedMean;
import dk.samspil.numerics.interval.StratifiedMean.Stratum;
import dk.samspil.numerics.nonresponse.RIndicator;
import dk.samspil.numerics.nonresponse.Raking;
import dk.samspil.numerics.nonresponse.Weights;
import dk.samspil.numerics.nonresponse.WorstCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What those who did not answer may have done to the means of the whole organisation: never of a part of it.
///
/// Two ways of weighing: every unit by its employees, and everybody by occupation, age and what else is known of those
/// who answered and of all. No weight is above three times the mean, and no stratum has fewer answers than a unit with
/// figures of its own, so that a weighted mean tells nothing about few. Source: docs/methods/raking.md and
/// stratified-mean.md.
final class NonResponse {
    private static final int FEWEST_IN_STRATUM = 5;
    private static final double LARGEST_WEIGHT = 3;
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 1_000;
    private static final double LOW_RESPONSE = 0.6;

    private final int[] homes;
    private final int[] invited;
    private final int[] parents;
    private final List<Margin> margins;
    private final Optional<Weights> weights;

    /// @param homes of those who answered
    /// @param invited people by home, never fewer than answered
    /// @param parents of each home
    /// @param margins what is known of everybody; may be empty
    NonResponse(int[] homes, int[] invited, int[] parents, List<Margin> margins) {
        this.homes = homes.clone();
        this.invited = invited.clone();
        this.parents = parents.clone();
        this.margins = List.copyOf(margins);
        this.weights = margins.isEmpty() ? Optional.empty() : raked();
    }

    private Optional<Weights> raked() {
        var raking = new Raking(TOLERANCE, MOST_ROUNDS, LARGEST_WEIGHT);
        return switch (raking.weigh(margins.stream()
                .map(margin -> new Raking.Margin(margin.ofAnswers(), margin.employed()))
                .toList())) {
            case Raking.Fitted fitted -> Optional.of(fitted.weights());
            case Raking.NotFitted off -> Optional.empty();
        };
    }

    /// About all scales together: how even the response was, and what weighing costs.
    Map<String, Double> ofRound() {
        Map<String, Double> properties = new LinkedHashMap<>();
        margins.forEach(margin -> properties.put("margin:" + margin.name(), (double) margin.classes()));
        weights.ifPresent(each -> {
            properties.put("design_effect", each.designEffect());
            properties.put("effective_n", each.effectiveSize());
        });
        if (!margins.isEmpty()) {
            properties.put("r_indicator", indicator());
        }
        return properties;
    }

    /// About one scale.
    ///
    /// @param scores of those who answered, `NaN` where missing
    Map<String, Double> ofScale(double[] scores) {
        Map<String, Double> properties = new LinkedHashMap<>();
        properties.put("stratified_mean", StratifiedMean.of(strata(scores)).mean());
        weights.ifPresent(each -> properties.put("weighted_mean", each.mean(scores)));
        int people = Arrays.stream(invited).sum();
        double[] present =
                Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        if (present.length > 0 && homes.length < LOW_RESPONSE * people) {
            var bounds = WorstCase.of(
                    present.length, Arrays.stream(present).average().orElseThrow(), people);
            properties.put("worst_low", bounds.low());
            properties.put("worst_high", bounds.high());
        }
        properties.values().removeIf(value -> !Double.isFinite(value));
        return properties;
    }

    /// Response rates of all kinds of people at once, by every margin.
    private double indicator() {
        Map<List<Integer>, int[]> kinds = new LinkedHashMap<>();
        int staff = margins.getFirst().ofStaff().size();
        for (int person = 0; person < staff; person++) {
            kinds.computeIfAbsent(kindOf(margins.stream().map(Margin::ofStaff).toList(), person), it -> new int[2])[
                    0]++;
        }
        for (int person = 0; person < homes.length; person++) {
            kinds.computeIfAbsent(kindOf(margins.stream().map(Margin::ofAnswers).toList(), person), it -> new int[2])[
                    1]++;
        }
        return RIndicator.ofClasses(
                kinds.values().stream().mapToInt(kind -> kind[0]).toArray(),
                kinds.values().stream().mapToInt(kind -> kind[1]).toArray());
    }

    private static List<Integer> kindOf(List<List<Integer>> classes, int person) {
        return classes.stream().map(each -> each.get(person)).toList();
    }

    /// Each home with its people; homes with too few answers are taken together with a sibling, and where that is not
    /// enough with those left over elsewhere.
    private List<Stratum> strata(double[] scores) {
        Map<Integer, List<Part>> bySiblings = new TreeMap<>();
        for (Part part : parts(scores)) {
            bySiblings
                    .computeIfAbsent(parents[part.home()], parent -> new ArrayList<>())
                    .add(part);
        }
        List<Part> joined = new ArrayList<>();
        List<Part> left = new ArrayList<>();
        for (List<Part> siblings : bySiblings.values()) {
            for (Part part : Part.joined(siblings)) {
                (part.n() < FEWEST_IN_STRATUM ? left : joined).add(part);
            }
        }
        joined.addAll(Part.joined(left));
        return joined.stream().map(Part::toStratum).toList();
    }

    private List<Part> parts(double[] scores) {
        Map<Integer, List<Double>> byHome = new TreeMap<>();
        for (int home = 0; home < invited.length; home++) {
            if (invited[home] > 0) {
                byHome.put(home, new ArrayList<>());
            }
        }
        for (int person = 0; person < homes.length; person++) {
            if (!Double.isNaN(scores[person])) {
                byHome.computeIfAbsent(homes[person], home -> new ArrayList<>()).add(scores[person]);
            }
        }
        return byHome.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue(), invited[each.getKey()]))
                .toList();
    }

    /// The people of one home, or of several.
    private record Part(int home, List<Double> scores, int employed) {
        int n() {
            return scores.size();
        }

        Part with(Part other) {
            List<Double> both = new ArrayList<>(scores);
            both.addAll(other.scores);
            return new Part(home, both, employed + other.employed);
        }

        Stratum toStratum() {
            var moments =
                    Moments.of(scores.stream().mapToDouble(Double::doubleValue).toArray());
            return new Stratum(moments, employed);
        }

        /// Those with too few answers are put together until they have enough, with the smallest other if need be.
        static List<Part> joined(List<Part> siblings) {
            List<Part> parts = new ArrayList<>(siblings);
            parts.sort(Comparator.comparingInt(Part::n).thenComparingInt(Part::home));
            while (parts.size() > 1 && parts.getFirst().n() < FEWEST_IN_STRATUM) {
                Part both = parts.removeFirst().with(parts.removeFirst());
                parts.add(both);
                parts.sort(Comparator.comparingInt(Part::n).thenComparingInt(Part::home));
            }
            return parts;
        }
    }
}
