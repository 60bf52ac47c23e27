package dk.samspil.numerics.suppress;

/// How many people of each home unit gave each answer to one item. Answers are numbered from 0, lowest
/// first.
public final class AnswerCounts {

    private final int answers;
    private final int[] counts;

    private AnswerCounts(int answers, int[] counts) {
        this.answers = answers;
        this.counts = counts;
    }

    /// Counts of `answers` possible answers, home after home.
    ///
    /// @param countsByHome `countsByHome[home * answers + answer]`
    public static AnswerCounts of(int answers, int[] countsByHome) {
        if (answers < 2 || answers > AnswerPartition.MOST_ANSWERS || countsByHome.length % answers != 0) {
            throw new IllegalArgumentException(
                    countsByHome.length + " counts do not fit an item with " + answers + " answers");
        }
        for (int count : countsByHome) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of people cannot be " + count);
            }
        }
        return new AnswerCounts(answers, countsByHome.clone());
    }

    /// The number of possible answers.
    public int answers() {
        return answers;
    }

    /// The number of home units.
    public int homes() {
        return counts.length / answers;
    }

    /// Adds this home's counts to `sums`, one element per answer.
    void addTo(int[] sums, int home) {
        for (int answer = 0; answer < answers; answer++) {
            sums[answer] += counts[home * answers + answer];
        }
    }
}
