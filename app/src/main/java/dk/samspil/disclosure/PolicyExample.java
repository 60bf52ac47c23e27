package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A worked example in a policy's file: a few units with their numbers of answers, and which of them get a report and a
/// breakdown. It lets a committee see what the numbers mean, and is run as a test whenever the policy is read.
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
    /// @param answers how many of the unit's own people answered, those of the units under it not counted; group by
    ///     group, or as one group without a name
    /// @param invited how many of its own people were asked
    /// @param shows the blocks of its breakdown, none where it is not broken down; empty where the example says
    ///     nothing of breakdowns
    public record ExampleUnit(
            String name,
            @Nullable String under,
            List<ExampleGroup> answers,
            int invited,
            Result gives,
            Optional<List<List<String>>> shows) {
        public ExampleUnit {
            answers = List.copyOf(answers);
            shows = shows.map(blocks -> blocks.stream()
                    .<List<String>>map(block -> block.stream().sorted().toList())
                    .toList());
            int answered = answers.stream().mapToInt(ExampleGroup::answers).sum();
            if (answered > invited) {
                throw new IllegalArgumentException(answered + " answers of " + invited + " people");
            }
        }
    }

    /// So many answers of people of one group.
    ///
    /// @param name empty where people are not told apart
    public record ExampleGroup(String name, int answers) {
        public ExampleGroup {
            if (answers < 0) {
                throw new IllegalArgumentException(answers + " answers");
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
        return new ExamplePlan(this, policy).results();
    }

    /// Which breakdown a policy really gives each unit, in the order of the units; no block where there is none.
    public List<List<List<String>>> breakdownsUnder(DisclosurePolicy policy) {
        return new ExamplePlan(this, policy).breakdowns();
    }

    int parentOf(int unit) {
        return parentOf(units, unit);
    }

    private static int parentOf(List<ExampleUnit> units, int unit) {
        String under = units.get(unit).under();
        List<String> names = units.stream().map(ExampleUnit::name).toList();
        return under == null ? UnitTree.NO_PARENT : names.indexOf(under);
    }
}
