package dk.samspil.numerics.compare;

import java.util.List;
import java.util.function.ToIntFunction;

/// How far the people of one unit agree on a theme, from the shown shares of its questions.
///
/// Formula: each question gives the shares, in whole per cent as shown, that are certainly low, in the
/// middle and high; a class of answers that reaches over a border counts on neither side. With the means
/// `l`, `m` and `h` over the questions: alike if one of them is at least `most`, divided if both `l` and
/// `h` are at least `side`. Unit: per cent. Smallest meaningful n: 20, from where shares are shown. Edge
/// cases: a question without shown shares leaves nothing to say; shares that reach over a border make
/// both answers rarer, never wrong. Source: our rule; the index of the annex,
/// [rwg(j)](dk.samspil.numerics.scale.WithinGroupAgreement), needs the answers themselves.
///
/// Worked example: questions with 5, 10, 85 and 10, 20, 70 per cent have h 77.5: alike and high. 30, 30,
/// 40 and 24, 20, 56 have l 27 and h 48: divided. More in docs/methods/agreement.md.
///
/// @param most per cent on one side from which answers are alike, more than 50
/// @param side per cent on each of the two outer sides from which answers are divided
public record AgreementRule(int most, int side) {

    /// Three of four on one side; one of four on each.
    public static final AgreementRule DEFAULT = new AgreementRule(75, 25);

    private static final int ALL = 100;

    /// The words.
    public enum Agreement {
        ALIKE_LOW,
        ALIKE_MIDDLE,
        ALIKE_HIGH,
        DIVIDED,
        /// Neither, or it cannot be told from what is shown.
        NOTHING_TO_SAY
    }

    /// What is certain of one question, in per cent.
    public record Sides(int low, int middle, int high) {
        public Sides {
            if (low < 0 || middle < 0 || high < 0) {
                throw new IllegalArgumentException("no shares: " + low + ", " + middle + ", " + high);
            }
        }
    }

    /// What is said of a theme.
    ///
    /// @param low mean per cent of the questions that is certainly low, rounded down
    /// @param middle the same of the middle
    /// @param high the same of what is certainly high
    public record Verdict(Agreement agreement, int low, int middle, int high) {}

    public AgreementRule {
        if (most <= ALL / 2 || most > ALL || side <= 0 || side > ALL / 2) {
            throw new IllegalArgumentException("no rule: " + most + " on one side, " + side + " on each");
        }
    }

    /// Judges one theme.
    ///
    /// @param questions every question of the theme; an empty list says nothing
    public Verdict judge(List<Sides> questions) {
        if (questions.isEmpty()) {
            return new Verdict(Agreement.NOTHING_TO_SAY, 0, 0, 0);
        }
        int low = sum(questions, Sides::low);
        int middle = sum(questions, Sides::middle);
        int high = sum(questions, Sides::high);
        int count = questions.size();
        return new Verdict(agreement(low, middle, high, count), low / count, middle / count, high / count);
    }

    private Agreement agreement(int low, int middle, int high, int count) {
        if (low >= most * count) {
            return Agreement.ALIKE_LOW;
        }
        if (middle >= most * count) {
            return Agreement.ALIKE_MIDDLE;
        }
        if (high >= most * count) {
            return Agreement.ALIKE_HIGH;
        }
        return low >= side * count && high >= side * count ? Agreement.DIVIDED : Agreement.NOTHING_TO_SAY;
    }

    private static int sum(List<Sides> questions, ToIntFunction<Sides> side) {
        return questions.stream().mapToInt(side).sum();
    }
}
