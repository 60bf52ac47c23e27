package dk.samspil.numerics.compare;

import dk.samspil.numerics.compare.Comparison.Word;
import dk.samspil.numerics.compare.Shrinkage.Posterior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/// When a unit may be called above or below what it is compared with: the rule behind every colour.
///
/// Formula: with the posterior of [Shrinkage] and a reference `B` of variance `V_B`, the difference is
/// `theta - B` with variance `psd^2 + V_B`. `P+ = P(theta - B > delta)`, `P- = P(theta - B < -delta)`,
/// error `e = 1 - max(P+, P-)`. Of one family (all units of a level in one dimension, against one kind of
/// reference) the largest set whose mean `e` is at most the false discovery rate is claimed; of these,
/// `|theta - B|` of at least `clearly` points is "clearly". A shown mean must itself lie on the side that
/// is claimed. Unit: points. Smallest meaningful n: 5 in a unit, 30 units. Edge cases: units that cannot
/// be told apart are never claimed; "80 or more" can only be above. Source: Newton et al. (2004),
/// Biostatistics 5:155-176; Stephens (2017), Biostatistics 18:275-294, with an interval as null.
///
/// Worked example: theta - B 12 with standard deviation 5 and margin 3: P+ .964, e .036; alone in its
/// family claimed at .05, and clearly. More in docs/methods/reference-comparison.md.
///
/// @param falseDiscoveryRate expected share among the claimed that do not exceed the margin, above 0, at
///     most 1
/// @param margin points that do not matter
/// @param clearly points from which a claimed difference is called clear
public record ReferenceRule(double falseDiscoveryRate, double margin, double clearly) {

    /// Of 100 claims about 5 are chance or trivial; 3 points are trivial; 10 points are clear.
    public static final ReferenceRule DEFAULT = new ReferenceRule(0.05, 3, 10);

    public ReferenceRule {
        if (!(falseDiscoveryRate > 0 && falseDiscoveryRate <= 1)) {
            throw new IllegalArgumentException("not a false discovery rate: " + falseDiscoveryRate);
        }
        if (!(margin >= 0 && clearly >= margin)) {
            throw new IllegalArgumentException("margins must grow: " + margin + ", " + clearly);
        }
    }

    /// Judges one family against one reference, with one prior mean for all.
    public List<Comparison> judge(ReleasedMeans units, Reference reference, Shrinkage shrinkage) {
        double[] priors = new double[units.size()];
        Arrays.fill(priors, shrinkage.priorMean(units));
        return judge(units, Collections.nCopies(units.size(), reference), priors, shrinkage);
    }

    /// Judges one family.
    ///
    /// @param references what each unit is compared with
    /// @param priorMeans what each unit is shrunk towards, see [Shrinkage#priorMeans]
    /// @return for each unit, in order
    /// @throws IllegalArgumentException if there is not one of each for every unit
    public List<Comparison> judge(
            ReleasedMeans units, List<Reference> references, double[] priorMeans, Shrinkage shrinkage) {
        if (references.size() != units.size() || priorMeans.length != units.size()) {
            throw new IllegalArgumentException(units.size() + " units, " + references.size() + " references, "
                    + priorMeans.length + " prior means");
        }
        return judge(units, references, shrinkage, unit -> {
            Reference reference = references.get(unit);
            Posterior own = shrinkage.posterior(units, unit, priorMeans[unit]);
            return new Posterior(own.mean() - reference.value(), own.variance() + reference.variance());
        });
    }

    /// Judges one family in which every unit is compared with the one above it, around which units lie:
    /// each is shrunk towards its own reference instead of towards everybody's mean, which would call most
    /// teams of a strong department weak.
    ///
    /// @param references see [Reference#parentOf]
    /// @param shrinkage see [Shrinkage#withinParents]
    /// @return for each unit, in order
    /// @throws IllegalArgumentException if there is not a reference for every unit
    public List<Comparison> judgeWithinParents(ReleasedMeans units, List<Reference> references, Shrinkage shrinkage) {
        if (references.size() != units.size()) {
            throw new IllegalArgumentException(units.size() + " units, " + references.size() + " references");
        }
        return judge(units, references, shrinkage, unit -> shrinkage.around(units, unit, references.get(unit)));
    }

    /// Judges the organisation as a whole against something outside it. It is not one of its own units, so
    /// nothing says how organisations differ, and its shown mean is not shrunk: the difference is `m - B`
    /// with variance `s_p^2 / n + 1/12 + V_B`.
    ///
    /// @param whole the shown mean of the organisation, and nothing else
    /// @param pooledSd standard deviation within units, more than 0
    /// @throws IllegalArgumentException if there is more than one mean
    public Comparison judgeWhole(ReleasedMeans whole, Reference reference, double pooledSd) {
        if (whole.size() != 1) {
            throw new IllegalArgumentException("one organisation, not " + whole.size());
        }
        if (!whole.isShown(0) || Double.isNaN(reference.value())) {
            return Comparison.NOT_COMPARED;
        }
        double variance = whole.variance(0, pooledSd) + reference.variance();
        var difference = new Posterior(whole.mean(0) - reference.value(), variance);
        return claimed(List.of(unclaimed(whole, 0, reference.value(), difference)))
                .getFirst();
    }

    private List<Comparison> judge(
            ReleasedMeans units, List<Reference> references, Shrinkage shrinkage, IntFunction<Posterior> differences) {
        var judged = new ArrayList<Comparison>(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            double reference = references.get(unit).value();
            if (!units.isShown(unit) || Double.isNaN(reference)) {
                judged.add(Comparison.NOT_COMPARED);
            } else if (shrinkage.tellsUnitsApart()) {
                judged.add(unclaimed(units, unit, reference, differences.apply(unit)));
            } else {
                judged.add(new Comparison(Word.NOT_DISTINGUISHABLE, Double.NaN, Double.NaN, 1));
            }
        }
        return claimed(judged);
    }

    private List<Comparison> claimed(List<Comparison> judged) {
        boolean[] claimed = FalseDiscoveryRate.largestSet(
                judged.stream().mapToDouble(Comparison::error).toArray(), falseDiscoveryRate);
        var words = new ArrayList<Comparison>(judged);
        for (int unit = 0; unit < claimed.length; unit++) {
            Comparison comparison = judged.get(unit);
            if (claimed[unit] && comparison.error() < 1) {
                words.set(unit, claim(comparison));
            }
        }
        return List.copyOf(words);
    }

    private Comparison unclaimed(ReleasedMeans units, int unit, double reference, Posterior it) {
        boolean isSeen = isSeen(units, unit, reference, it.mean());
        double error = isSeen ? 1 - Normal.above((margin - Math.abs(it.mean())) / it.sd()) : 1;
        return new Comparison(Word.NOT_DISTINGUISHABLE, it.mean(), it.sd(), error);
    }

    /// Whether the shown figure lies on the same side of the reference as the posterior mean, and nothing
    /// on the other side hides behind an open end.
    private static boolean isSeen(ReleasedMeans units, int unit, double reference, double difference) {
        return difference > 0
                ? units.mean(unit) > reference && !units.end(unit).opensDown()
                : units.mean(unit) < reference && !units.end(unit).opensUp();
    }

    private Comparison claim(Comparison it) {
        boolean isClear = Math.abs(it.difference()) >= clearly;
        Word word = it.difference() > 0
                ? isClear ? Word.CLEARLY_ABOVE : Word.ABOVE
                : isClear ? Word.CLEARLY_BELOW : Word.BELOW;
        return new Comparison(word, it.difference(), it.sd(), it.error());
    }
}
