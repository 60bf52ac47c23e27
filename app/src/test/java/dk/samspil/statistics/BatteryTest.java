package dk.samspil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatteryTest {
    private static final LocalText TEXT = LocalText.of("Tillid", "Trust");

    private final Dimension trust = new Dimension(
            "trust",
            TEXT,
            Dimension.Role.CORE,
            new AnswerOptions(1, 5, List.of()),
            List.of(new Item("t1", TEXT, false), new Item("t2", TEXT, false), new Item("t3", TEXT, true)));

    @Test
    void aSkippedItemIsGivenTheMeanOfThePersonsOtherAnswers() {
        Battery battery = battery(ballot(4, null, 2));

        assertThat(points(battery.itemScores("t2"), 0)).isEqualTo(75);
        assertThat(points(battery.scores(), 0)).isEqualTo(75);
    }

    @Test
    void theItemsOfEverybodyWithAScoreHaveTheScoreAsTheirMean() {
        Battery battery = battery(ballot(5, 3, null), ballot(1, null, 4), ballot(2, 5, 3));

        for (int person = 0; person < 3; person++) {
            double items = (points(battery.itemScores("t1"), person)
                            + points(battery.itemScores("t2"), person)
                            + points(battery.itemScores("t3"), person))
                    / 3;
            assertThat(items).isCloseTo(points(battery.scores(), person), within(1e-8));
        }
    }

    @Test
    void whoeverHasNoScoreCountsInNoItem() {
        Battery battery = battery(ballot(5, null, null));

        assertThat(battery.scores().has(0)).isFalse();
        assertThat(battery.itemScores("t1").has(0)).isFalse();
        assertThat(battery.answers("t1").counts(0)).isFalse();
    }

    @Test
    void aSkippedItemIsTwoNeighbouringAnswersInParts() {
        ItemAnswers answers = battery(ballot(4, null, 3)).answers("t2");
        var weights = new long[5];

        answers.addTo(weights, 0);

        assertThat(answers.isGiven(0)).isFalse();
        assertThat(weights).containsExactly(0, 0, PersonValues.ONE / 2, PersonValues.ONE / 2, 0);
    }

    /// The others are 4 and 4 of the dimension, that is 2 as the reversed item is asked.
    @Test
    void theAnswersToAReversedItemAreAsGiven() {
        Battery battery = battery(ballot(4, 4, null), ballot(1, 1, 5));
        var weights = new long[5];

        battery.answers("t3").addTo(weights, 0);

        assertThat(weights).containsExactly(0, PersonValues.ONE, 0, 0, 0);
        assertThat(battery.answers("t3").answer(1)).isEqualTo(4);
    }

    private Battery battery(Ballot... ballots) {
        return new Battery(trust, 0, List.of(ballots), ballot -> true);
    }

    private static double points(PersonValues values, int person) {
        return (double) values.get(person) / PersonValues.ONE;
    }

    private static Ballot ballot(@Nullable Integer... answers) {
        return new Ballot(
                new UnitId("A"),
                Optional.empty(),
                List.of(),
                Stream.of(answers).map(Optional::ofNullable).toList());
    }
}
