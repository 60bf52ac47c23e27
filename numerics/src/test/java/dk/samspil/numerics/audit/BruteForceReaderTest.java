package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What means that are shown as they are written tell a reader who tries every table of answers.
class BruteForceReaderTest {

    private static DisplayedMean shown(int[] table, int from, int to, double step) {
        double mean = Arrays.stream(table, from, to).average().orElse(0) * step;
        return DisplayedMean.of(mean, DisplayedCount.of(to - from), BandRule.DEFAULT);
    }

    @Test
    void aMeanOfFiveOrSixLeavesEverybodyAllFiveAnswers() {
        for (int people = 5; people <= 6; people++) {
            int all = people;
            var reader = new BruteForceReader(people, 5, table -> shown(table, 0, all, 25));

            assertThat(reader.worst().getKey()).isEqualTo(5);
        }
    }

    @Test
    void aMeanOfUpToEightLeavesEverybodyAllThreeAnswers() {
        for (int people = 5; people <= 8; people++) {
            int all = people;
            var reader = new BruteForceReader(people, 3, table -> shown(table, 0, all, 50));

            assertThat(reader.worst().getKey()).isEqualTo(3);
        }
    }

    @Test
    void aRoundedMeanWithoutRangesTellsThatAllGaveTheLowestAnswer() {
        var reader = new BruteForceReader(
                5, 5, table -> Math.round(Arrays.stream(table).average().orElse(0) * 25));

        assertThat(reader.worst()).isEqualTo(Map.entry(1, List.of(0, 0, 0, 0, 0)));
    }

    @Test
    void aUnitAndATeamThatDifferByOnePersonTellThatPersonsAnswer() {
        var reader = new BruteForceReader(6, 5, table -> List.of(shown(table, 0, 6, 25), shown(table, 0, 5, 25)));
        var table = new int[] {2, 2, 2, 2, 2, 4};

        assertThat(reader.possibleAnswers(table, 5)).containsExactly(4);
        assertThat(reader.worst().getKey()).isLessThan(4);
    }

    @Test
    void eightPeopleWithFiveAnswersAreTooManyTables() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BruteForceReader(8, 5, List::of));
    }
}
