package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.numerics.scale.SkippedItem;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A dimension and its items, person by person, in whole numbers.
///
/// Whoever answered at least half of the items has a score, and counts in every item: a skipped item is given the mean
/// of the person's other answers, so that the items say no more about anybody than the score does. Whoever answered
/// less counts in none of them. Source: docs/methods/skipped-item.md.
final class Battery {
    private static final int SKIPPED = -1;

    private final List<Item> items;
    private final int steps;
    private final int lowestAnswer;
    /// By person and item: steps above the worst answer, or [#SKIPPED].
    private final int[][] stepsOf;
    private final int[] answered;
    private final int[] sums;

    /// @param first the position of the dimension's first item on the ballots
    /// @param asked whether the person with this ballot was asked; whatever else a ballot says counts for nothing
    Battery(Dimension dimension, int first, List<Ballot> ballots, Predicate<Ballot> asked) {
        this.items = dimension.items();
        this.steps = dimension.options().size() - 1;
        this.lowestAnswer = dimension.options().min();
        this.stepsOf = new int[ballots.size()][items.size()];
        this.answered = new int[ballots.size()];
        this.sums = new int[ballots.size()];
        for (int person = 0; person < stepsOf.length; person++) {
            Ballot ballot = ballots.get(person);
            read(
                    asked.test(ballot)
                            ? ballot.answers().subList(first, first + items.size())
                            : Collections.nCopies(items.size(), Optional.empty()),
                    person);
        }
    }

    private void read(List<Optional<Integer>> answers, int person) {
        for (int item = 0; item < stepsOf[person].length; item++) {
            int given = answers.get(item).map(answer -> answer - lowestAnswer).orElse(SKIPPED);
            boolean turned = given != SKIPPED && items.get(item).reversed();
            stepsOf[person][item] = turned ? steps - given : given;
            answered[person] += given == SKIPPED ? 0 : 1;
            sums[person] += given == SKIPPED ? 0 : stepsOf[person][item];
        }
    }

    boolean hasScore(int person) {
        return SkippedItem.hasScore(answered[person], items.size());
    }

    boolean isComplete(int person) {
        return answered[person] == items.size();
    }

    PersonValues scores() {
        return PersonValues.of(answered.length, person -> hasScore(person) ? meanPoints(person) : PersonValues.none());
    }

    PersonValues itemScores(String itemId) {
        int item = positionOf(itemId);
        return PersonValues.of(answered.length, person -> {
            if (!hasScore(person)) {
                return PersonValues.none();
            }
            int given = stepsOf[person][item];
            return given == SKIPPED ? meanPoints(person) : SkippedItem.meanOf100(given, 1, steps);
        });
    }

    private long meanPoints(int person) {
        return SkippedItem.meanOf100(sums[person], answered[person], steps);
    }

    ItemAnswers answers(String itemId) {
        int item = positionOf(itemId);
        var answers = new ItemAnswers.Builder(answered.length, steps + 1);
        for (int person = 0; person < answered.length; person++) {
            if (hasScore(person)) {
                add(answers, item, person);
            }
        }
        return answers.build();
    }

    /// Answers as they were given: of a reversed item, the turned steps are turned back.
    private void add(ItemAnswers.Builder answers, int item, int person) {
        boolean reversed = items.get(item).reversed();
        int given = stepsOf[person][item];
        if (given == SKIPPED) {
            int total = reversed ? steps * answered[person] - sums[person] : sums[person];
            answers.between(person, SkippedItem.parts(total, answered[person]));
        } else {
            answers.given(person, reversed ? steps - given : given);
        }
    }

    private int positionOf(String itemId) {
        return items.stream().map(Item::id).toList().indexOf(itemId);
    }
}
