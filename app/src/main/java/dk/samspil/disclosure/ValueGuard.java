package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.ResidualGuard;
import dk.samspil.numerics.suppress.ResidualGuard.Quantity;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Withholds figures beside which the answers of a few people could be narrowed down too far, though enough people are
/// behind every figure (docs/methods/disclosure-residual-values.md). Nothing tells a figure withheld for this from one
/// with too few answers.
final class ValueGuard {
    private static final int STEPS_OF_GUARD = 4;
    /// Beyond this the common multiple no longer grows; a value may then be off by a millionth of a step.
    private static final int MOST_ITEMS = 20;

    private final RoundPlan plan;

    ValueGuard(RoundPlan plan) {
        this.plan = plan;
    }

    /// What of a plan may show the mean of a dimension.
    ///
    /// @param scored who has a score for it
    CellPlan guardMeans(Dimension dimension, CellPlan shown, Contributors scored) {
        var guard = ResidualGuard.of(List.of(new Quantity(partsOf(dimension), false)));
        int[] steps = plan.answerSteps(dimension).ofScores();
        return guard.check(
                        shown,
                        scored,
                        new ShownReadings(plan, List.of(dimension.id())),
                        (person, quantity) -> steps[person])
                .takenFrom(shown);
    }

    /// What of a plan may show the means of the items, beside that of the dimension, which is shown in any case.
    CellPlan guardItems(Dimension dimension, CellPlan shown, Contributors scored) {
        int parts = partsOf(dimension);
        var guard = ResidualGuard.withMean(
                Collections.nCopies(dimension.items().size(), new Quantity(parts, false)), new Quantity(parts, true));
        List<String> ids =
                new ArrayList<>(dimension.items().stream().map(Item::id).toList());
        ids.add(dimension.id());
        AnswerSteps ofAnswers = plan.answerSteps(dimension);
        List<int[]> steps = new ArrayList<>();
        dimension.items().forEach(item -> steps.add(ofAnswers.ofItem(item.id())));
        steps.add(ofAnswers.ofScores());
        return guard.check(
                        shown, scored, new ShownReadings(plan, ids), (person, quantity) -> steps.get(quantity)[person])
                .takenFrom(shown);
    }

    /// Every score is a multiple of a quarter of 100 divided by this, whoever skipped what.
    private static int partsOf(Dimension dimension) {
        int steps = dimension.options().size() - 1;
        int ofItems = IntStream.rangeClosed(1, Math.min(dimension.items().size(), MOST_ITEMS))
                .reduce(1, ValueGuard::leastCommonMultiple);
        return ofItems * (leastCommonMultiple(steps, STEPS_OF_GUARD) / STEPS_OF_GUARD);
    }

    private static int leastCommonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }
}
