package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.collection.answer.Ballot;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy.Leaders;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.ScaleScore;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class PublisherTest {
    private static final DisclosurePolicy OWN_UNIT = policy(5, 5, 10, Leaders.OWN_UNIT);

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Releases releases;

    @Autowired
    RoundStatistics statistics;

    @Test
    void theRealAnswersGiveTheIndependentlyComputedFigures() throws IOException {
        SurveyFolder survey = RealSurveys.bhr2000();
        ReleasedTable table = published(survey, DisclosurePolicy.DEFAULT);

        assertThat(table.listUnits()).hasSize(130).allMatch(ReleasedUnit::published);
        assertThat(compareWithExpected(survey, table, RealSurveys.expected("02_bhr2000.csv")))
                .isGreaterThan(450);
        assertThat(table.release().warnings())
                .extracting(problem -> problem.code())
                .containsExactly("policy.leaders_not_known");
    }

    @Test
    void theSyntheticAnswersGiveTheIndependentlyComputedFigures() throws IOException {
        for (int year : List.of(2025, 2026)) {
            SurveyFolder survey = RealSurveys.syntheticOf(year);
            ReleasedTable table = published(survey, OWN_UNIT);

            assertThat(compareWithExpected(survey, table, RealSurveys.expected("02_synth_small_" + year + ".csv")))
                    .isGreaterThan(500);
        }
    }

    @Test
    void aUnitThatLeavesAnswersToALevelAboveShowsTheMeanOfTheOthers() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        ReleasedTable table = published(survey, OWN_UNIT);
        List<ReleasedUnit> deferred = table.listUnits().stream()
                .filter(unit -> unit.reason() == WithheldReason.DEFER)
                .toList();

        assertThat(deferred).isNotEmpty();
        for (ReleasedUnit unit : deferred) {
            Set<UnitId> homes = homesShownIn(table, unit);
            for (Dimension dimension : survey.questionnaire().dimensions()) {
                Optional<ReleasedFigure> figure = table.find(unit.id(), new Measure.Mean(dimension.id()));
                if (figure.isPresent() && figure.get().value() instanceof ReleasedValue.Whole(int shown)) {
                    double mean = meanOf(survey, dimension, homes);
                    assertThat(shown).isBetween((int) Math.floor(mean) - 1, (int) Math.ceil(mean) + 1);
                }
            }
        }
    }

    /// The values of expected/01_scales.json for the eleven items of the published scale.
    @Test
    void theAnnexHoldsTheIndependentlyComputedReliability() {
        ReleasedTable table = published(RealSurveys.bhr2000(), DisclosurePolicy.DEFAULT);

        assertThat(table.findQuality("leadership").orElseThrow().parameters())
                .containsEntry("alpha", 0.891)
                .containsEntry("alpha_low", 0.887)
                .containsEntry("alpha_high", 0.896)
                .containsEntry("icc1_mean_size", 0.136)
                .containsEntry("icc2", 0.895)
                .containsEntry("mean", 46.5)
                .containsEntry("sd", 19.3)
                .containsEntry("pooled_sd", 18.0);
        assertThat(table.findQuality("AF06").orElseThrow().parameters()).containsEntry("missing_percent", 0.0);
    }

    @Test
    void whatIsFrozenIsWhatIsReadBack() {
        ReleasedTable table = published(RealSurveys.syntheticOf(2026), DisclosurePolicy.DEFAULT);

        ReleasedTable frozen = releases.find(table.release().round()).orElseThrow();

        assertThat(frozen.release()).isEqualTo(table.release());
        assertThat(frozen.listUnits()).isEqualTo(table.listUnits());
        assertThat(frozen.listFigures()).isEqualTo(table.listFigures());
        assertThat(frozen.listQualities()).isEqualTo(table.listQualities());
    }

    @Test
    void aRoundIsPublishedOnce() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        RoundId round = store(survey, OWN_UNIT);
        publisher.publish(round, List.of(), Actor.APPLICATION);

        PublishOutcome again = publisher.publish(round, List.of(), Actor.APPLICATION);

        assertThat(again).isInstanceOf(PublishOutcome.AlreadyPublished.class);
    }

    @Test
    void aPlanThatTheAuditorBreaksIsNotPublishedAndTheWitnessIsNamed() {
        RoundId id = store(RealSurveys.syntheticOf(2025), OWN_UNIT);
        ScoredRound round = statistics.score(id, false);
        var strict = policy(20, 20, 20, Leaders.OWN_UNIT);

        PublishOutcome outcome = publisher.publish(
                round, new RoundPlan(round, OWN_UNIT), strict, List.of(), Optional.empty(), Actor.APPLICATION);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublishOutcome.Unsafe.class,
                        unsafe -> assertThat(unsafe.exposures())
                                .isNotEmpty()
                                .anySatisfy(exposure ->
                                        assertThat(exposure).contains("answered:", "people of U", ", from U")));
        assertThat(releases.find(id)).isEmpty();
    }

    @Test
    void leadersAreCountedOneLevelUp() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        ReleasedTable withPeers = published(survey, DisclosurePolicy.DEFAULT);
        ReleasedTable ownUnit = published(survey, OWN_UNIT);

        ReleasedUnit team = ownUnit.listUnits().stream()
                .filter(unit -> unit.level() == 4 && unit.count() instanceof ReleasedCount.Exact)
                .filter(unit -> hasLeaderBallot(survey, unit.id()))
                .filter(unit -> withPeers.getUnit(unit.id()).count() instanceof ReleasedCount.Exact)
                .findFirst()
                .orElseThrow();

        assertThat(withPeers.getUnit(team.id()).count().lowest())
                .isEqualTo(team.count().lowest() - 1);
    }

    @Test
    void whereTheNumberIsToldAsAClassNothingTellsItExactly() {
        ReleasedTable table = published(RealSurveys.bhr2000(), DisclosurePolicy.DEFAULT);
        Set<UnitId> toldAsClass = table.listUnits().stream()
                .filter(unit -> !(unit.count() instanceof ReleasedCount.Exact))
                .map(ReleasedUnit::id)
                .collect(Collectors.toSet());

        assertThat(toldAsClass).isNotEmpty();
        assertThat(table.listFigures())
                .filteredOn(figure -> toldAsClass.contains(figure.unit()))
                .isNotEmpty()
                .noneMatch(figure -> figure.count() instanceof ReleasedCount.Exact);
        assertThat(table.listFigures())
                .filteredOn(figure -> figure.measure() instanceof Measure.Share && toldAsClass.contains(figure.unit()))
                .allMatch(figure -> table.getUnit(figure.unit()).count().lowest() >= 50);
    }

    @Test
    void breakdownsAreShownWithTheirNumbersAsClasses() {
        ReleasedTable table = published(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
        List<ReleasedFigure> blocks = table.listFigures().stream()
                .filter(figure -> figure.category() != null)
                .toList();

        assertThat(table.listCuts(table.getRoot().id()))
                .singleElement()
                .satisfies(cut -> assertThat(cut.cut()).isEqualTo("occupational_group"));
        assertThat(blocks)
                .isNotEmpty()
                .noneMatch(figure -> figure.count() instanceof ReleasedCount.Exact)
                .allMatch(figure -> figure.count().lowest() >= 10)
                .allMatch(figure -> table.getUnit(figure.unit()).count().lowest() >= 20)
                .noneMatch(figure -> figure.measure() instanceof Measure.Share);
    }

    @Test
    void anAttributeWithVeryManyValuesIsNotUsedAndThatIsSaid() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        int[] number = {0};
        ReleasedTable table = published(
                RealSurveys.with(
                        survey,
                        survey.ballots().stream()
                                .map(ballot -> new Ballot(
                                        ballot.unit(),
                                        ballot.leader(),
                                        List.of("group " + number[0]++ % 41),
                                        ballot.answers()))
                                .toList()),
                DisclosurePolicy.DEFAULT);

        assertThat(table.listFigures()).allMatch(figure -> figure.category() == null);
        assertThat(table.release().warnings())
                .extracting(problem -> problem.code())
                .contains("policy.too_many_values");
    }

    @Test
    void whatIsShownFollowsTheNumberOfAnswers() {
        ReleasedTable table = published(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);

        assertThat(table.listFigures()).allSatisfy(figure -> {
            int lowest = table.getUnit(figure.unit()).count().lowest();
            boolean item = figure.measure() instanceof Measure.Mean(String id) && id.matches(".*_\\d");
            assertThat(lowest).isGreaterThanOrEqualTo(5);
            if (item) {
                assertThat(lowest).isGreaterThanOrEqualTo(10);
                assertThat(figure.count().lowest()).isGreaterThanOrEqualTo(10);
            }
            if (figure.measure() instanceof Measure.Share) {
                assertThat(lowest).isGreaterThanOrEqualTo(20);
            }
        });
        assertThat(table.listFigures()).anyMatch(figure -> figure.measure() instanceof Measure.Share);
    }

    private RoundId store(SurveyFolder survey, DisclosurePolicy policy) {
        return intake.store(survey, Actor.APPLICATION, round -> policies.adopt(round, policy, Actor.APPLICATION));
    }

    private ReleasedTable published(SurveyFolder survey, DisclosurePolicy policy) {
        RoundId round = store(survey, policy);
        return switch (publisher.publish(round, survey.warnings(), Actor.APPLICATION)) {
            case PublishOutcome.Published done -> done.table();
            case PublishOutcome.AlreadyPublished already -> throw new AssertionError("already published");
            case PublishOutcome.AnswersChanged changed -> throw new AssertionError("answers changed");
            case PublishOutcome.Unsafe unsafe -> throw new AssertionError(unsafe.exposures());
        };
    }

    /// Compares every figure of units published whole with the oracle and tells how many there were. A composite is
    /// worked out from its parts as they are shown, so it may be a point beside that of the unrounded parts.
    private static int compareWithExpected(SurveyFolder survey, ReleasedTable table, Path file) throws IOException {
        Set<String> composites =
                survey.questionnaire().composites().stream().map(Composite::id).collect(Collectors.toSet());
        int compared = 0;
        try (CsvReader<NamedCsvRecord> expected = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : expected) {
                ReleasedUnit unit = table.getUnit(new UnitId(row.getField("unit_id")));
                Optional<ReleasedFigure> figure = table.find(unit.id(), new Measure.Mean(row.getField("dimension")));
                if (unit.reason() == null && figure.isPresent() && hasEveryAnswer(figure.get(), row)) {
                    compare(figure.get(), row, composites.contains(row.getField("dimension")) ? 1 : 0);
                    compared++;
                }
            }
        }
        return compared;
    }

    /// A dimension that a few people of a unit below skipped may leave them to a level above.
    private static boolean hasEveryAnswer(ReleasedFigure figure, NamedCsvRecord row) {
        int n = Integer.parseInt(row.getField("n"));
        return !(figure.count() instanceof ReleasedCount.Exact(int shown)) || n - shown <= 0 || n - shown > 4;
    }

    private static void compare(ReleasedFigure figure, NamedCsvRecord row, int tolerance) {
        double mean = Double.parseDouble(row.getField("mean"));
        int n = Integer.parseInt(row.getField("n"));
        int rounded = (int) Math.floor(mean + 0.5 + 1e-7);
        switch (figure.value()) {
            case ReleasedValue.Whole whole -> assertThat(whole.value()).isCloseTo(rounded, within(tolerance));
            case ReleasedValue.Below below -> assertThat(rounded).isLessThanOrEqualTo(below.limit() + tolerance);
            case ReleasedValue.Above above -> assertThat(rounded).isGreaterThanOrEqualTo(above.limit() - tolerance);
        }
        switch (figure.count()) {
            case ReleasedCount.Exact exact -> assertThat(exact.lowest()).isEqualTo(n);
            case ReleasedCount.Between between -> assertThat(n).isBetween(between.lowest(), between.highest());
            case ReleasedCount.AtLeast atLeast -> assertThat(n).isGreaterThanOrEqualTo(atLeast.lowest());
        }
    }

    /// The units whose own answers are in a deferred unit's figures, told from the statuses alone.
    private static Set<UnitId> homesShownIn(ReleasedTable table, ReleasedUnit unit) {
        Set<UnitId> homes = new HashSet<>();
        if (unit.published() && unit.reason() == null) {
            homes.add(unit.id());
            table.listChildren(unit.id()).forEach(child -> homes.addAll(allBelow(table, child)));
        } else {
            table.listChildren(unit.id()).forEach(child -> homes.addAll(homesShownIn(table, child)));
        }
        return homes;
    }

    private static Set<UnitId> allBelow(ReleasedTable table, ReleasedUnit unit) {
        Set<UnitId> all = new HashSet<>(Set.of(unit.id()));
        table.listChildren(unit.id()).forEach(child -> all.addAll(allBelow(table, child)));
        return all;
    }

    private static double meanOf(SurveyFolder survey, Dimension dimension, Set<UnitId> homes) {
        List<Item> items = survey.questionnaire().listItems();
        var scale =
                new AnswerScale(dimension.options().min(), dimension.options().max());
        double[] scores = survey.ballots().stream()
                .filter(ballot -> homes.contains(ballot.unit()))
                .mapToDouble(ballot -> ScaleScore.ofItems(dimension.items().stream()
                        .mapToDouble(item -> score(ballot, items.indexOf(item), item, scale))
                        .toArray()))
                .toArray();
        return Moments.of(scores).mean();
    }

    private static double score(Ballot ballot, int position, Item item, AnswerScale scale) {
        return ballot.answers()
                .get(position)
                .map(answer -> scale.scoreOf100(answer, item.reversed()))
                .orElse(Double.NaN);
    }

    private static boolean hasLeaderBallot(SurveyFolder survey, UnitId unit) {
        return survey.ballots().stream()
                .anyMatch(
                        ballot -> ballot.unit().equals(unit) && ballot.leader().orElse(false));
    }

    private static DisclosurePolicy policy(int support, int unit, int distribution, Leaders leaders) {
        return new DisclosurePolicy(
                support,
                unit,
                DisclosurePolicy.DEFAULT.minimumCut(),
                distribution,
                leaders,
                DisclosurePolicy.DEFAULT.cuts(),
                DisclosurePolicy.DEFAULT.retention());
    }
}
