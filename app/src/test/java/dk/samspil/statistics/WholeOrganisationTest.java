package dk.samspil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The municipality of 2,400 among the test data of numerics, where independent values are known: shares of R squared
/// from relaimpo, stratified means from survey, in expected/05_drivers.json and 02_synth_small_2025.csv.
class WholeOrganisationTest {
    private static final SurveyFolder SURVEY = read();

    private static final List<String> OCCUPATIONS =
            List.of("admin", "care", "leader", "nursing", "pedagogy", "social_work", "teaching", "technical");

    private static final List<Attribute> ATTRIBUTES =
            List.of(new Attribute("occupational_group", List.of()), new Attribute("sex", List.of()));

    private static SurveyFolder read() {
        var folder = Path.of("..", "numerics", "src", "test", "resources", "synth-small", "2025");
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private static ScoredRound round(Questionnaire questionnaire, List<Ballot> ballots) {
        var round = new SurveyRound(
                new RoundId(new UUID(0, 1)),
                questionnaire,
                new SnapshotId(new UUID(0, 2)),
                SURVEY.attributeNames(),
                SURVEY.leadersKnown(),
                SurveyRound.State.CLOSED);
        return ScoredRound.of(round, SURVEY.organisation(), ballots, true);
    }

    private static WholeOrganisation whole(Questionnaire questionnaire, List<Ballot> ballots) {
        return round(questionnaire, ballots).whole(person -> true);
    }

    private static WholeOrganisation whole() {
        return whole(SURVEY.questionnaire(), SURVEY.ballots());
    }

    private static Questionnaire with(UnaryOperator<Dimension> change) {
        Questionnaire asked = SURVEY.questionnaire();
        return new Questionnaire(
                asked.id(),
                asked.title(),
                asked.dimensions().stream().map(change).toList(),
                asked.composites());
    }

    private static Map<String, Double> of(String id, List<ScaleProperties> properties) {
        return properties.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void importanceIsThatOfAnIndependentProgram() {
        List<ScaleProperties> importance = whole().listImportance(id -> true);

        Map<String, Double> outcome = of("engagement", importance);
        assertThat(outcome.get("importance_people")).isEqualTo(1815);
        assertThat(outcome.get("importance_r2")).isCloseTo(0.4188136574, within(1e-9));
        assertThat(of("trust_mgmt", importance).get("importance")).isCloseTo(0.1682782655, within(1e-9));
        assertThat(of("workload", importance).get("importance")).isCloseTo(0.1747089246, within(1e-9));
        assertThat(of("role_clarity", importance).get("importance")).isCloseTo(0.09026931319, within(1e-9));
        assertThat(importance).hasSize(8);
    }

    @Test
    void theOutcomeIsNeverAmongItsOwnDrivers() {
        assertThat(of("engagement", whole().listImportance(id -> true)))
                .containsKey("importance_classes")
                .doesNotContainKey("importance");
    }

    @Test
    void theSameAnswersInAnotherOrderGiveTheSameIntervals() {
        List<Ballot> shuffled = new ArrayList<>(SURVEY.ballots());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(whole(SURVEY.questionnaire(), shuffled).listImportance(id -> true))
                .isEqualTo(whole().listImportance(id -> true));
    }

    @Test
    void withoutAnOutcomeThereIsNoImportance() {
        Questionnaire none =
                with(each -> new Dimension(each.id(), each.label(), Dimension.Role.CORE, each.options(), each.items()));

        assertThat(whole(none, SURVEY.ballots()).listImportance(id -> true)).isEmpty();
    }

    @Test
    void withFewerThanThreeHundredPeopleThereIsNoImportance() {
        ScoredRound round = round(SURVEY.questionnaire(), SURVEY.ballots());

        assertThat(round.whole(person -> person < 299).listImportance(id -> true))
                .isEmpty();
    }

    @Test
    void dimensionsThatMayNotBeLookedAtAreLeftOut() {
        List<ScaleProperties> importance = whole().listImportance(id -> !id.equals("justice"));

        assertThat(importance).extracting(ScaleProperties::id).doesNotContain("justice");
        assertThat(whole().listImportance(id -> !id.equals("engagement"))).isEmpty();
    }

    @Test
    void whatWasAskedInAPartOnlyIsNeitherImportantNorWeighed() {
        List<Ballot> most = SURVEY.ballots();
        List<Ballot> ballots = new ArrayList<>();
        for (int person = 0; person < most.size(); person++) {
            ballots.add(person % 3 == 0 ? most.get(person) : without(most.get(person), 0, 4));
        }
        WholeOrganisation whole = whole(SURVEY.questionnaire(), ballots);

        assertThat(whole.listImportance(id -> true))
                .extracting(ScaleProperties::id)
                .contains("justice")
                .doesNotContain("trust_mgmt");
        assertThat(whole.listNonResponse(ATTRIBUTES))
                .extracting(ScaleProperties::id)
                .contains("justice")
                .doesNotContain("trust_mgmt");
    }

    private static Ballot without(Ballot ballot, int from, int to) {
        List<Optional<Integer>> answers = new ArrayList<>(ballot.answers());
        for (int item = from; item < to; item++) {
            answers.set(item, Optional.empty());
        }
        return new Ballot(ballot.unit(), ballot.leader(), ballot.attributes(), answers);
    }

    @Test
    void theStratifiedMeanIsNearThatOfAnIndependentProgram() {
        List<ScaleProperties> found = whole().listNonResponse(ATTRIBUTES);

        assertThat(of("trust_mgmt", found).get("stratified_mean")).isCloseTo(71.55014329, within(0.1));
        assertThat(of("influence", found).get("stratified_mean")).isCloseTo(56.69050298, within(0.1));
        assertThat(of("engagement", found).get("stratified_mean")).isCloseTo(73.56976993, within(0.1));
    }

    @Test
    void byOneAttributeRakingIsPostStratification() {
        double sum = 0;
        double people = 0;
        for (String occupation : OCCUPATIONS) {
            people += employed(occupation);
            sum += employed(occupation) * mean(occupation);
        }

        double weighted = of("trust_mgmt", whole().listNonResponse(ATTRIBUTES)).get("weighted_mean");

        assertThat(people).isEqualTo(SURVEY.organisation().employments().size());
        assertThat(weighted).isCloseTo(sum / people, within(0.005));
    }

    private static double employed(String occupation) {
        int column = SURVEY.organisation().attributeNames().indexOf("occupational_group");
        return SURVEY.organisation().employments().stream()
                .filter(each -> each.attributes().get(column).equals(occupation))
                .count();
    }

    private static double mean(String occupation) {
        int column = SURVEY.attributeNames().indexOf("occupational_group");
        List<Ballot> theirs = SURVEY.ballots().stream()
                .filter(each -> each.attributes().get(column).equals(occupation))
                .toList();
        double[] scores = new Scores(SURVEY.questionnaire(), theirs).get("trust_mgmt");
        return Arrays.stream(scores)
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(0);
    }

    @Test
    void anAttributeThatTheAnswersDoNotHaveIsSaidToBeMissing() {
        Map<String, Double> ofRound = of(WholeOrganisation.ROUND, whole().listNonResponse(ATTRIBUTES));

        assertThat(ofRound.get("margin:sex")).isZero();
        assertThat(ofRound.get("margin:occupational_group")).isGreaterThan(1);
        assertThat(ofRound.get("r_indicator")).isBetween(0.8, 1.0);
        assertThat(ofRound.get("design_effect")).isBetween(1.0, 1.1);
        assertThat(ofRound.get("effective_n")).isBetween(1_700.0, 1_866.0);
    }

    @Test
    void withoutAnAttributeNothingIsWeighedButUnitsAre() {
        List<ScaleProperties> found = whole().listNonResponse(List.of());

        assertThat(of(WholeOrganisation.ROUND, found)).isEmpty();
        assertThat(of("justice", found)).containsKey("stratified_mean").doesNotContainKey("weighted_mean");
    }

    @Test
    void boundsAreToldOnlyWhereFewerThanSixtyPerCentAnswered() {
        ScoredRound round = round(SURVEY.questionnaire(), SURVEY.ballots().subList(0, 1_000));

        Map<String, Double> few = of("justice", round.whole(person -> true).listNonResponse(List.of()));

        assertThat(few.get("worst_low")).isLessThan(few.get("stratified_mean"));
        assertThat(few.get("worst_high")).isGreaterThan(few.get("stratified_mean"));
        assertThat(of("justice", whole().listNonResponse(List.of()))).doesNotContainKey("worst_low");
    }
}
