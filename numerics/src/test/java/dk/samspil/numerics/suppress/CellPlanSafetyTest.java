package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// What plans with breakdowns let out, against brute force on thousands of small organisations.
class CellPlanSafetyTest {

    @Property(tries = 2500, seed = "20260301", shrinking = ShrinkingMode.OFF)
    void nothingAboutFewerPeopleThanTheSupportCanBeComputed(@ForAll long seed) {
        var survey = SmallSurveys.of(seed);

        var rows = survey.rows(survey.plan(), person -> true);

        assertThat(ExactSafety.isSafe(rows, SmallSurveys.SUPPORT)).isTrue();
    }

    @Property(tries = 2500, seed = "20260302", shrinking = ShrinkingMode.OFF)
    void norForAQuestionThatSomeSkipped(@ForAll long seed) {
        var survey = SmallSurveys.of(seed);
        var answers = survey.answers(2);
        var contributors = Contributors.of(survey.people(), p -> answers[p] == 2, p -> answers[p] > 0);
        var question = IntStream.range(0, survey.people())
                .mapToObj(p -> answers[p] == 2 || (answers[p] == 1 && survey.below(2) == 0))
                .toList();

        var layer = survey.plan().restrictedTo(SmallSurveys.RULES, contributors, unit -> survey.below(8) > 0);

        assertThat(ExactSafety.isSafe(survey.rows(layer, question::get), SmallSurveys.SUPPORT))
                .isTrue();
    }

    @Property(tries = 500, seed = "20260303", shrinking = ShrinkingMode.OFF)
    void norWithADimensionAndItsItemsTakenTogether(@ForAll long seed) {
        var survey = SmallSurveys.of(seed);
        var answers = survey.answers(3);
        var dimension = survey.plan()
                .restrictedTo(SmallSurveys.RULES, Contributors.of(survey.people(), p -> answers[p] >= 2), unit -> true);
        var items = dimension.restrictedTo(
                SmallSurveys.RULES,
                Contributors.of(survey.people(), p -> answers[p] == 3, p -> answers[p] >= 2),
                unit -> true);

        List<long[][]> rows = new ArrayList<>();
        for (int person = 0; person < survey.people(); person++) {
            if (answers[person] >= 2) {
                rows.add(answersOf(
                        survey.row(dimension, person), survey.row(items, person), answers[person] == 3, person % 3));
            }
        }

        assertThat(ExactSafety.isSafe(rows, SmallSurveys.SUPPORT)).isTrue();
    }

    @Test
    void theSizesAloneWouldExposeSomebodyInMostOrganisations() {
        long unsafe = LongStream.range(0, 200)
                .filter(seed ->
                        !ExactSafety.isSafe(SmallSurveys.of(seed).rowsIfOnlySizesMattered(), SmallSurveys.SUPPORT))
                .count();

        assertThat(unsafe).isGreaterThan(100);
    }

    @Test
    void theOrganisationsHaveEveryOutcome() {
        var outcomes = LongStream.range(0, 200)
                .mapToObj(SmallSurveys::of)
                .flatMap(survey -> reasons(survey).stream())
                .collect(Collectors.toSet());

        assertThat(outcomes).containsExactlyInAnyOrder(CutReason.values());
    }

    private static List<CutReason> reasons(SmallSurveys survey) {
        var plan = survey.plan();
        return IntStream.range(0, survey.tree().size() * survey.cuts().size())
                .mapToObj(i -> plan.findCutReason(
                        i / survey.cuts().size(), i % survey.cuts().size()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Six times what each of a person's three answers adds to the sums of the scores and to those of the
    /// items. A skipped item is filled with the mean of the other two.
    private static long[][] answersOf(long[] inDimension, long[] inItems, boolean complete, int skipped) {
        return IntStream.range(0, 3)
                .filter(answer -> complete || answer != skipped)
                .mapToObj(answer -> {
                    var scores = LongStream.of(inDimension).map(in -> in * (complete ? 2 : 3));
                    var byItem = IntStream.range(0, 3).mapToObj(item -> {
                        boolean filled = !complete && item == skipped;
                        return LongStream.of(inItems).map(in -> in * (filled ? 3 : item == answer ? 6 : 0));
                    });
                    return LongStream.concat(scores, byItem.flatMapToLong(in -> in))
                            .toArray();
                })
                .toArray(long[][]::new);
    }
}
