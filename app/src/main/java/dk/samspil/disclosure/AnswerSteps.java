package dk.samspil.disclosure;

import dk.samspil.statistics.ItemAnswers;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.List;

/// In how many equal steps the scale is divided by the values a person can have: for one of five answers
/// in 4, for the mean of `m` answers in `4 m`, and the same for an answer that was filled in with that
/// mean. Who knows which questions somebody answered knows these.
final class AnswerSteps {
    private final ScoredRound round;
    private final int ofOneAnswer;
    private final int[] answered;

    private AnswerSteps(ScoredRound round, int ofOneAnswer, int[] answered) {
        this.round = round;
        this.ofOneAnswer = ofOneAnswer;
        this.answered = answered.clone();
    }

    static AnswerSteps of(ScoredRound round, Dimension dimension) {
        List<ItemAnswers> items = new ArrayList<>();
        dimension.items().stream().map(Item::id).map(round::answers).forEach(items::add);
        var answered = new int[round.people()];
        for (int person = 0; person < answered.length; person++) {
            for (ItemAnswers item : items) {
                answered[person] += item.isGiven(person) ? 1 : 0;
            }
        }
        return new AnswerSteps(round, dimension.options().size() - 1, answered);
    }

    /// By person, those of the score; 0 for nobody's.
    int[] ofScores() {
        var steps = new int[answered.length];
        for (int person = 0; person < steps.length; person++) {
            steps[person] = ofOneAnswer * answered[person];
        }
        return steps;
    }

    /// By person, those of an item.
    int[] ofItem(String item) {
        ItemAnswers answers = round.answers(item);
        int[] steps = ofScores();
        for (int person = 0; person < steps.length; person++) {
            if (answers.isGiven(person)) {
                steps[person] = ofOneAnswer;
            }
        }
        return steps;
    }
}
