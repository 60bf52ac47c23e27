package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.numerics.suppress.WithheldReason;
import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A worked example in a policy's file: a few units with their numbers of answers, and which of them get a report. It
/// lets a committee see what the numbers mean, and is run as a test whenever the policy is read.
///
/// @param says what the example shows, in words
/// @param units the uppermost first, every other one after the unit it is under
public record PolicyExample(LocalText says, List<ExampleUnit> units) {
    public PolicyExample {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("an example has a unit");
        }
        for (int unit = 0; unit < units.size(); unit++) {
            if ((unit == 0) != (parentOf(units, unit) == UnitTree.NO_PARENT) || parentOf(units, unit) >= unit) {
                throw new IllegalArgumentException("no place for the unit " + units.get(unit));
            }
        }
    }

    /// A unit of an example.
    ///
    /// @param under the unit above; null for the uppermost
    /// @param answers how many of the unit's own people answered, those of the units under it not counted
    /// @param invited how many of its own people were asked
    public record ExampleUnit(String name, @Nullable String under, int answers, int invited, Result gives) {
        public ExampleUnit {
            if (answers < 0 || answers > invited) {
                throw new IllegalArgumentException(answers + " answers of " + invited + " people");
            }
        }
    }

    /// What the rules give a unit.
    public enum Result {
        /// A report on everybody in the unit and under it.
        REPORT,
        /// A report without a few answers, which count only further up.
        PART,
        /// No report: too few answers.
        FEW,
        /// No report: with the other reports it would single out a few people.
        REST;

        /// The word in the policy's file.
        public String code() {
            return PolicyRule.wordOf(this);
        }
    }

    /// What a policy really gives each unit, in the order of the units.
    public List<Result> resultsUnder(DisclosurePolicy policy) {
        int[] parents = IntStream.range(0, units.size())
                .map(unit -> parentOf(units, unit))
                .toArray();
        var counts = ContributorCounts.of(
                units.stream().mapToInt(ExampleUnit::answers).toArray(),
                units.stream().mapToInt(ExampleUnit::invited).toArray());
        UnitPlan plan = new TreePlanner(policy.unitRules()).plan(UnitTree.of(parents), counts);
        return IntStream.range(0, units.size())
                .mapToObj(unit -> result(plan, unit))
                .toList();
    }

    private static Result result(UnitPlan plan, int unit) {
        return switch (plan.decision(unit)) {
            case WHOLE -> Result.REPORT;
            case DEFERRED -> Result.PART;
            case WITHHELD -> plan.findReason(unit).orElseThrow() == WithheldReason.FEW ? Result.FEW : Result.REST;
        };
    }

    private static int parentOf(List<ExampleUnit> units, int unit) {
        String under = units.get(unit).under();
        List<String> names = units.stream().map(ExampleUnit::name).toList();
        return under == null ? UnitTree.NO_PARENT : names.indexOf(under);
    }
}
