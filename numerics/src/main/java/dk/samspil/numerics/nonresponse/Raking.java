package dk.samspil.numerics.nonresponse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Weights that give those who answered the same division as those employed, by several attributes at
/// once.
///
/// Formula: iterative proportional fitting. All weights start at 1; for one attribute after the other, all
/// weights of a category are multiplied so that they add up to the people employed in it, scaled to the
/// number of answers; repeated until no sum is off by more than the tolerance. Then weights above the cap
/// are cut to it and all are scaled back, until none is above. Unit: weights, on average 1. Smallest
/// meaningful n: some hundred answers, and every category with people must have one. Edge cases: answers
/// of a category in which nobody is employed weigh 0; what cannot be fitted is a result of its own.
/// Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11:427-444; Kish (1965), Survey
/// Sampling, section 11.7 for the design effect.
///
/// Worked example: three women and one man answered of 10 and 10 employed: weights .667 and 2, design
/// effect 1.333. More in docs/methods/raking.md.
///
/// @param tolerance largest difference of a sum from its margin, as a share of all answers
/// @param mostRounds of fitting all attributes before giving up
/// @param cap largest weight, as a multiple of the mean; 3 to 5 is usual
public record Raking(double tolerance, int mostRounds, double cap) {

    /// Fitted to a part in 10^12, and no weight above 5.
    public static final Raking DEFAULT = new Raking(1e-12, 1000, 5);

    private static final int MOST_CUTS = 100;
    private static final double ROUNDING_NOISE = 1e-12;

    /// One attribute, such as age.
    ///
    /// @param ofRespondents for each answer the category of its person, counted from 0
    /// @param employed for each category the people employed
    public record Margin(List<Integer> ofRespondents, List<Integer> employed) {

        public Margin {
            ofRespondents = List.copyOf(ofRespondents);
            employed = List.copyOf(employed);
            int categories = employed.size();
            if (ofRespondents.stream().anyMatch(category -> category < 0 || category >= categories)) {
                throw new IllegalArgumentException("a respondent is in none of the " + categories + " categories");
            }
            if (employed.stream().anyMatch(people -> people < 0)) {
                throw new IllegalArgumentException("staff must not be negative");
            }
        }

        private double[] targets() {
            double people = people();
            return employed.stream()
                    .mapToDouble(category -> ofRespondents.size() * category / people)
                    .toArray();
        }

        private int people() {
            return employed.stream().mapToInt(Integer::intValue).sum();
        }

        private double[] sums(double[] weights) {
            double[] sums = new double[employed.size()];
            for (int i = 0; i < weights.length; i++) {
                sums[ofRespondents.get(i)] += weights[i];
            }
            return sums;
        }
    }

    /// What comes out.
    public sealed interface Result {}

    /// The margins can be met.
    ///
    /// @param weights in the order of the respondents
    public record Fitted(Weights weights) implements Result {}

    /// There are no weights that meet the margins.
    ///
    /// @param margin the number of the margin that is off
    /// @param category the number of the category in it
    public record NotFitted(int margin, int category) implements Result {}

    public Raking {
        if (!(tolerance > 0 && cap > 1) || mostRounds < 1) {
            throw new IllegalArgumentException("no raking: " + tolerance + ", " + mostRounds + ", " + cap);
        }
    }

    /// Weights the respondents to all margins.
    ///
    /// @param margins at least one, all with the same respondents
    /// @throws IllegalArgumentException if there is no margin, no respondent, nobody employed, or they
    ///     differ in respondents
    public Result weigh(List<Margin> margins) {
        int n = margins.isEmpty() ? 0 : margins.getFirst().ofRespondents().size();
        if (n == 0 || margins.stream().anyMatch(margin -> margin.ofRespondents().size() != n)) {
            throw new IllegalArgumentException("margins must have the same respondents, at least one");
        }
        if (margins.stream().anyMatch(margin -> margin.people() == 0)) {
            throw new IllegalArgumentException("a margin must have people");
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        List<double[]> targets = margins.stream().map(Margin::targets).toList();
        Optional<NotFitted> unanswered = firstUnanswered(margins);
        if (unanswered.isPresent()) {
            return unanswered.get();
        }
        Optional<NotFitted> off = firstOff(margins, targets, weights);
        for (int round = 0; round < mostRounds && off.isPresent(); round++) {
            for (int margin = 0; margin < margins.size(); margin++) {
                fit(margins.get(margin), targets.get(margin), weights);
            }
            off = firstOff(margins, targets, weights);
        }
        return off.<Result>map(it -> it).orElseGet(() -> new Fitted(new Weights(capped(weights))));
    }

    private static Optional<NotFitted> firstUnanswered(List<Margin> margins) {
        for (int margin = 0; margin < margins.size(); margin++) {
            Margin it = margins.get(margin);
            for (int category = 0; category < it.employed().size(); category++) {
                if (it.employed().get(category) > 0 && !it.ofRespondents().contains(category)) {
                    return Optional.of(new NotFitted(margin, category));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NotFitted> firstOff(List<Margin> margins, List<double[]> targets, double[] weights) {
        for (int margin = 0; margin < margins.size(); margin++) {
            double[] sums = margins.get(margin).sums(weights);
            for (int category = 0; category < sums.length; category++) {
                if (Math.abs(sums[category] - targets.get(margin)[category]) > tolerance * weights.length) {
                    return Optional.of(new NotFitted(margin, category));
                }
            }
        }
        return Optional.empty();
    }

    private static void fit(Margin margin, double[] targets, double[] weights) {
        double[] sums = margin.sums(weights);
        for (int i = 0; i < weights.length; i++) {
            int category = margin.ofRespondents().get(i);
            weights[i] *= targets[category] / sums[category];
        }
    }

    private double[] capped(double[] weights) {
        double[] capped = weights;
        for (int cut = 0; cut < MOST_CUTS; cut++) {
            if (Arrays.stream(capped).max().orElseThrow() <= cap * (1 + ROUNDING_NOISE)) {
                break;
            }
            double[] cutDown =
                    Arrays.stream(capped).map(weight -> Math.min(weight, cap)).toArray();
            double scale = cutDown.length / Arrays.stream(cutDown).sum();
            capped = Arrays.stream(cutDown).map(weight -> weight * scale).toArray();
        }
        return capped;
    }
}
