package dk.samspil.benchmarks.municipality;

import dk.samspil.numerics.scale.AnswerScale;
import java.util.stream.IntStream;

/// One sheet of answers. It knows the unit and the occupation, and not the employee.
public final class Response {
    /// Stands for a question that was skipped.
    static final int NO_ANSWER = 0;

    private static final AnswerScale SCALE = new AnswerScale(1, 5);

    private final int unit;
    private final boolean leader;
    private final Occupation occupation;
    private final byte[] answers;

    Response(Employee employee, IntStream answers) {
        this.unit = employee.unit();
        this.leader = employee.leader();
        this.occupation = employee.occupation();
        this.answers = new byte[Dimension.ITEMS.size()];
        int[] given = answers.toArray();
        for (int item = 0; item < given.length; item++) {
            this.answers[item] = (byte) given[item];
        }
    }

    /// The unit the person works in, numbered from 0.
    public int unit() {
        return unit;
    }

    boolean leader() {
        return leader;
    }

    Occupation occupation() {
        return occupation;
    }

    /// The answer 1-5 to the item at this position, or [#NO_ANSWER].
    int answer(int item) {
        return answers[item];
    }

    /// Whether the item at this position was answered.
    public boolean isAnswered(int item) {
        return answers[item] != NO_ANSWER;
    }

    /// The score 0-100 of the item at this position, turned if it is reversed; `NaN` if it was skipped.
    public double scoreOf100(int item) {
        return isAnswered(item)
                ? SCALE.scoreOf100(answers[item], Dimension.ITEMS.get(item).reversed())
                : Double.NaN;
    }
}
