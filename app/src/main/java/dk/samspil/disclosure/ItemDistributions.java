package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.AnswerCounts;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.numerics.suppress.Distribution;
import dk.samspil.numerics.suppress.DistributionPlan;
import dk.samspil.numerics.suppress.DistributionPlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.statistics.ItemAnswers;
import dk.samspil.statistics.ScoredRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How one item was answered in the units that show it.
///
/// Which answers are shown together is decided on those who really gave one; the shares are of everybody who counts in
/// the item, so that they agree with its mean.
final class ItemDistributions {
    private static final int PERCENT = 100;

    private final RoundPlan plan;
    private final DistributionPlan classes;
    private final long[][] weights;

    ItemDistributions(
            ScoredRound round,
            RoundPlan plan,
            String item,
            UnitPlan shownIn,
            IntFunction<Optional<DisplayedMean>> shownMean) {
        this.plan = plan;
        ItemAnswers answers = round.answers(item);
        this.weights = new long[plan.cells().size()][answers.options()];
        var given = new int[shownIn.tree().size() * answers.options()];
        for (int person = 0; person < round.people(); person++) {
            int counted = person;
            plan.cells().forEachCellOf(person, cell -> answers.addTo(weights[cell], counted));
            if (answers.isGiven(person)) {
                given[round.home(person) * answers.options() + answers.answer(person)]++;
            }
        }
        this.classes = DistributionPlanner.plan(shownIn, AnswerCounts.of(answers.options(), given), shownMean);
    }

    /// Neighbouring answers shown together, counted from 0, and their whole per cent.
    record Share(int lowestAnswer, int highestAnswer, int percent) {}

    /// The shares of a unit, lowest answers first; empty where the item's answers are not shown.
    List<Share> list(int unit) {
        List<Share> shares = new ArrayList<>();
        classes.find(unit).map(Distribution::classes).orElse(List.of()).forEach(each -> {
            long[] all = weights[plan.cells().ofUnit(unit)];
            long inClass = Arrays.stream(all, each.lowestAnswer(), each.highestAnswer() + 1)
                    .sum();
            long total = Arrays.stream(all).sum();
            int percent = Math.toIntExact(Math.floorDiv(2 * PERCENT * inClass + total, 2 * total));
            shares.add(new Share(each.lowestAnswer(), each.highestAnswer(), percent));
        });
        return shares;
    }
}
