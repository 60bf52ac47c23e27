package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Answers to one question, 0 to 4 by person, that are hard to hide.
enum ExtremeAnswers {
    ALL_LOWEST,
    ALL_HIGHEST,
    ALL_BUT_ONE,
    TWO_VALUED,
    MOSTLY_AGREEING,
    AROUND_THE_BAND;

    private static final int HIGHEST = 4;

    int[] of(int people, Random random) {
        int end = HIGHEST * random.nextInt(2);
        var answers = new int[people];
        switch (this) {
            case ALL_LOWEST -> {}
            case ALL_HIGHEST -> Arrays.fill(answers, HIGHEST);
            case ALL_BUT_ONE -> {
                Arrays.fill(answers, end);
                answers[random.nextInt(people)] = random.nextInt(HIGHEST + 1);
            }
            case TWO_VALUED -> Arrays.setAll(answers, _ -> HIGHEST * random.nextInt(2));
            case MOSTLY_AGREEING ->
                Arrays.setAll(answers, _ -> random.nextInt(6) > 0 ? end : random.nextInt(HIGHEST + 1));
            case AROUND_THE_BAND -> {
                // the sum of all is four steps from the end, one more or one less
                Arrays.fill(answers, end);
                IntStream.range(0, HIGHEST - 1 + random.nextInt(3))
                        .forEach(_ -> answers[random.nextInt(people)] += end == 0 ? 1 : -1);
                Arrays.setAll(answers, person -> Math.clamp(answers[person], 0, HIGHEST));
            }
        }
        return answers;
    }
}
