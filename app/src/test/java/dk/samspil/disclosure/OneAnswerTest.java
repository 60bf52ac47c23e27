package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Two surveys that differ in what one person answered to one item: what is shown of whom must not tell which is which.
@SpringBootTest
@OnRealPostgres
class OneAnswerTest {
    private record Key(UnitId unit, Optional<ReleasedCategory> category, Measure measure) {}

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @ParameterizedTest
    @ValueSource(ints = {0, 700, 1500})
    void oneAnswerChangesOnlyValuesAndWithheldTopics(int person) {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        var publications = new Publications(intake, policies, publisher);
        ReleasedTable one = publications.publish(survey, DisclosurePolicy.DEFAULT);
        ReleasedTable other = publications.publish(withOtherFirstAnswer(survey, person), DisclosurePolicy.DEFAULT);

        assertThat(other.listUnits()).isEqualTo(one.listUnits());
        assertThat(counts(other, measure -> measure instanceof Measure.ResponseRate))
                .isEqualTo(counts(one, measure -> measure instanceof Measure.ResponseRate));
        assertThat(counts(other, OneAnswerTest::isMeanOfAnotherTopic))
                .isEqualTo(counts(one, OneAnswerTest::isMeanOfAnotherTopic));
        Map<Key, ReleasedCount> shownInBoth = counts(other, measure -> true);
        shownInBoth.keySet().retainAll(counts(one, measure -> true).keySet());
        assertThat(counts(one, measure -> true)).containsAllEntriesOf(shownInBoth);
    }

    /// A composite stands where all its parts do, and so follows the topic that was answered differently.
    private static boolean isMeanOfAnotherTopic(Measure measure) {
        return measure instanceof Measure.Mean(String id)
                && !id.startsWith("trust_mgmt")
                && !id.equals("social_capital");
    }

    private static Map<Key, ReleasedCount> counts(ReleasedTable table, Predicate<Measure> wanted) {
        Function<ReleasedFigure, Key> key =
                figure -> new Key(figure.unit(), Optional.ofNullable(figure.category()), figure.measure());
        return table.listFigures().stream()
                .filter(figure -> wanted.test(figure.measure()))
                .collect(Collectors.toMap(key, ReleasedFigure::count));
    }

    private static SurveyFolder withOtherFirstAnswer(SurveyFolder survey, int person) {
        List<Ballot> ballots = new ArrayList<>(survey.ballots());
        Ballot ballot = ballots.get(person);
        List<Optional<Integer>> answers = new ArrayList<>(ballot.answers());
        int first = answers.getFirst().orElseThrow();
        answers.set(0, Optional.of(first == 1 ? 5 : 1));
        ballots.set(person, new Ballot(ballot.unit(), ballot.leader(), ballot.attributes(), answers));
        return RealSurveys.with(survey, ballots);
    }
}
