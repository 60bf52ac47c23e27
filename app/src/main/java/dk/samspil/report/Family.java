package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.Reference;
import dk.samspil.numerics.compare.ReferenceRule;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Shrinkage;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.numerics.compare.TypeMeans;
import dk.samspil.numerics.compare.Waves;
import dk.samspil.report.Level.Member;
import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// All units of one level in one theme, composite or question: what shares one promise about false claims.
///
/// The variance between units is estimated from the means of the level as they are shown; where fewer than
/// [Shrinkage#FEWEST_UNITS] can be compared, from those of all levels; and where these are too few as well, nothing is
/// claimed.
final class Family {
    private final Level level;
    private final String score;
    private final double pooledSd;
    private final ReleasedMeans means;

    private Family(Level level, String score, double pooledSd) {
        this.level = level;
        this.score = score;
        this.pooledSd = pooledSd;
        this.means = level.means(level.units(), Member::id, new Measure.Mean(score));
    }

    /// Empty where the spread within units is not released, so that nothing can be judged.
    static Optional<Family> of(Level level, String score) {
        OptionalDouble sd = level.table()
                .findQuality(score)
                .map(quality -> quality.find("pooled_sd"))
                .orElse(OptionalDouble.empty());
        return sd.isPresent() && sd.getAsDouble() > 0
                ? Optional.of(new Family(level, score, sd.getAsDouble()))
                : Optional.empty();
    }

    /// What may be said about each unit beside the one above it and beside the organisation, in order.
    List<Claim> levels() {
        UnitId root = level.table().getRoot().id();
        List<Comparison> besideParent =
                ReferenceRule.DEFAULT.judgeWithinParents(means, references(Member::parent), shrinkage(Member::parent));
        Shrinkage around = shrinkage(member -> root);
        double[] priors = new double[means.size()];
        Arrays.fill(priors, around.priorMean(means));
        List<Comparison> besideOrganisation =
                ReferenceRule.DEFAULT.judge(means, references(member -> root), priors, around);
        return IntStream.range(0, means.size())
                .mapToObj(unit -> Claim.NONE.with(besideParent.get(unit), besideOrganisation.get(unit)))
                .toList();
    }

    private List<Reference> references(Function<Member, UnitId> above) {
        ReleasedMeans theirs = level.means(level.units(), above, new Measure.Mean(score));
        return IntStream.range(0, means.size())
                .mapToObj(unit ->
                        means.isShown(unit) ? Reference.parentOf(means, unit, theirs, unit, pooledSd) : Reference.NONE)
                .toList();
    }

    private Shrinkage shrinkage(Function<Member, UnitId> above) {
        return shrinkageAmong(members -> numbers(members, above));
    }

    /// The variance between units that lie together.
    ///
    /// @param families by unit the number of those among which it lies
    private Shrinkage shrinkageAmong(ToNumbers families) {
        int[] here = families.of(level.units());
        return Shrinkage.comparable(means, here) >= Shrinkage.FEWEST_UNITS
                ? Shrinkage.ofShown(means, here, pooledSd)
                : Shrinkage.ofShown(
                        level.means(level.all(), Member::id, new Measure.Mean(score)),
                        families.of(level.all()),
                        pooledSd);
    }

    private interface ToNumbers {
        int[] of(List<Member> members);
    }

    private static int[] numbers(List<Member> members, Function<Member, UnitId> above) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.putIfAbsent(above.apply(member), numbers.size()));
        return members.stream()
                .mapToInt(member -> numbers.getOrDefault(above.apply(member), -1))
                .toArray();
    }

    /// What may be said about each unit beside the figure from outside, in order.
    List<Comparison> besideOutside() {
        UnitId root = level.table().getRoot().id();
        return outside()
                .map(reference -> ReferenceRule.DEFAULT.judge(means, reference, shrinkage(member -> root)))
                .orElseGet(() -> Collections.nCopies(means.size(), Comparison.NOT_COMPARED));
    }

    /// The same for the organisation itself, which is no draw from its own units.
    List<Comparison> wholeBesideOutside() {
        return List.of(outside()
                .map(reference -> ReferenceRule.DEFAULT.judgeWhole(means, reference, pooledSd))
                .orElse(Comparison.NOT_COMPARED));
    }

    /// As uncertain as its source says; where that is not said, a fixed value.
    private Optional<Reference> outside() {
        return level.table().findOutsideValue(score).map(value -> {
            double points = value.points().doubleValue();
            return value.findError()
                    .map(error -> Reference.withError(points, error.doubleValue()))
                    .orElseGet(() -> value.findAnswers().isPresent()
                            ? Reference.ofAnswers(points, value.findAnswers().getAsInt(), pooledSd)
                            : Reference.known(points));
        });
    }

    /// What may be said about each unit beside those of its type on the same level, in order.
    List<TypeClaim> besideType() {
        TypeMeans types = TypeMeans.of(means, types(level.units()), pooledSd);
        List<Reference> references =
                IntStream.range(0, means.size()).mapToObj(types::reference).toList();
        if (references.stream().allMatch(Reference.NONE::equals)) {
            return Collections.nCopies(means.size(), TypeClaim.NONE);
        }
        List<Comparison> judged =
                ReferenceRule.DEFAULT.judgeWithinParents(means, references, shrinkageAmong(Family::types));
        return IntStream.range(0, means.size())
                .mapToObj(unit ->
                        new TypeClaim(judged.get(unit), references.get(unit).value(), types.others(unit)))
                .toList();
    }

    /// A number for each type on each level; a negative one of its own for each unit without a type.
    private static int[] types(List<Member> members) {
        record TypeOfLevel(int level, String type) {}
        Map<TypeOfLevel, Integer> numbers = new HashMap<>();
        int[] types = new int[members.size()];
        for (int unit = 0; unit < types.length; unit++) {
            Member member = members.get(unit);
            Optional<TypeOfLevel> type = member.type().map(name -> new TypeOfLevel(member.level(), name));
            types[unit] = type.isPresent() ? numbers.computeIfAbsent(type.get(), each -> numbers.size()) : -1 - unit;
        }
        return types;
    }

    /// The figures of the round before beside those of this one.
    Waves waves() {
        return Waves.of(level.means(level.units(), Member::id, new Measure.Previous(score)), means, pooledSd);
    }

    /// Whether each unit has reached its target, in order.
    List<TargetRule.Verdict> targets() {
        double[] points = level.units().stream()
                .map(member -> level.table().findTarget(member.id(), score))
                .mapToDouble(target -> target.isPresent() ? target.getAsInt() : Double.NaN)
                .toArray();
        return TargetRule.DEFAULT.judge(means, points, pooledSd);
    }
}
