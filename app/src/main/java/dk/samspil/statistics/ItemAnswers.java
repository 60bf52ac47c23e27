package dk.samspil.statistics;

import dk.samspil.numerics.scale.SkippedItem;
import java.util.Arrays;

/// How every person answered one item: one answer, as given and counted from 0, or, where the item was skipped, parts
/// of two neighbouring answers that have the mean of the person's other answers.
public final class ItemAnswers {
    private static final int NOBODY = -1;

    private final int options;
    private final int[] lower;
    private final long[] aboveLower;
    private final boolean[] given;

    private ItemAnswers(Builder builder) {
        this.options = builder.options;
        this.lower = builder.lower;
        this.aboveLower = builder.aboveLower;
        this.given = builder.given;
    }

    /// How many answers one may choose between.
    public int options() {
        return options;
    }

    /// Whether the person counts in the item at all.
    public boolean counts(int person) {
        return lower[person] != NOBODY;
    }

    /// Whether the person gave an answer.
    public boolean isGiven(int person) {
        return given[person];
    }

    /// Adds a person to a distribution: in all [PersonValues#ONE], or nothing for a person who does not count.
    ///
    /// @param weights one for each answer
    public void addTo(long[] weights, int person) {
        if (counts(person)) {
            weights[lower[person]] += PersonValues.ONE - aboveLower[person];
            if (aboveLower[person] > 0) {
                weights[lower[person] + 1] += aboveLower[person];
            }
        }
    }

    /// The answer of a person who gave one.
    public int answer(int person) {
        if (!given[person]) {
            throw new IllegalArgumentException("person " + person + " gave no answer");
        }
        return lower[person];
    }

    static final class Builder {
        private final int options;
        private final int[] lower;
        private final long[] aboveLower;
        private final boolean[] given;

        Builder(int people, int options) {
            this.options = options;
            this.lower = new int[people];
            this.aboveLower = new long[people];
            this.given = new boolean[people];
            Arrays.fill(lower, NOBODY);
        }

        void given(int person, int answer) {
            lower[person] = answer;
            given[person] = true;
        }

        /// Parts of two answers.
        void between(int person, SkippedItem.Parts parts) {
            lower[person] = parts.lower();
            aboveLower[person] = parts.aboveLower();
        }

        ItemAnswers build() {
            return new ItemAnswers(this);
        }
    }
}
