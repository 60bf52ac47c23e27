package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.SuppressionRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// What the planner lets out of organisations chosen to go wrong, against the attacker and the exact
/// answer; and whether the attacker finds out planners that are mistaken.
class PublicationSafetyTest {

    private static final int K = AdversarialFamilies.K;

    private static PlannedSurvey planned(Family family, long seed) {
        return new PlannedSurvey(AdversarialFamilies.of(family, new Random(seed)), PlannedSurvey.RULES);
    }

    private static void assertSafe(Register register, Publication publication, BitSet complete, BitSet anyone) {
        assertThat(PlannedSurvey.isSafe(register, publication, complete, anyone))
                .isTrue();
        assertThat(PlannedSurvey.isFoundOut(register, publication, complete, anyone))
                .isFalse();
    }

    @Property(tries = 3000, seed = "20260501", shrinking = ShrinkingMode.OFF)
    void nothingAboutFewerThanFivePeopleCanBeComputed(@ForAll Family family, @ForAll long seed) {
        var survey = planned(family, seed);

        assertSafe(survey.registerAtHome(), survey.publicationAtHome(), survey.everybody(), survey.everybody());
    }

    @Property(tries = 3000, seed = "20260502", shrinking = ShrinkingMode.OFF)
    void norAboutABatteryThatSomeAnsweredInPart(@ForAll Family family, @ForAll long seed) {
        var survey = planned(family, seed);
        var battery = survey.publication(survey.battery(PlannedSurvey.RULES));

        assertSafe(survey.register(), battery, survey.complete(), survey.everybody());
    }

    @Property(tries = 1500, seed = "20260505", shrinking = ShrinkingMode.OFF)
    void norAboutTwoQuestionsOfItThatDifferentPeopleSkipped(@ForAll Family family, @ForAll long seed) {
        var survey = planned(family, seed);
        var battery = survey.publication(survey.battery(PlannedSurvey.RULES));
        var random = new Random(seed);
        var one = survey.complete();
        var other = survey.complete();
        for (int person = 0; person < survey.everybody().cardinality(); person++) {
            (random.nextBoolean() ? one : other).set(person);
        }

        assertSafe(survey.register(), battery, one, one);
        assertSafe(survey.register(), battery, other, other);
    }

    @Property(tries = 1500, seed = "20260503", shrinking = ShrinkingMode.OFF)
    void norWithGroupsThatTheLedgerLetsPass(@ForAll Family family, @ForAll long seed) {
        var survey = planned(family, seed);

        assertSafe(survey.register(), survey.publicationWithGroups(), survey.everybody(), survey.everybody());
    }

    @Property(tries = 1000, seed = "20260504", shrinking = ShrinkingMode.OFF)
    void aPlannerThatAsksForOneFewerIsFoundOutWheneverItShowsMore(@ForAll Family family, @ForAll long seed) {
        assertAgree(plannedWithOneFewer(AdversarialFamilies.of(family, new Random(seed))));
    }

    private static PlannedSurvey plannedWithOneFewer(Organisation organisation) {
        return new PlannedSurvey(organisation, PlannedSurvey.rules(new SuppressionRules(K - 1, K, true)));
    }

    private static void assertAgree(PlannedSurvey survey) {
        assertThat(isFoundOut(survey))
                .isEqualTo(!PlannedSurvey.isSafe(
                        survey.register(),
                        survey.publication(survey.master()),
                        survey.everybody(),
                        survey.everybody()));
    }

    private static boolean isFoundOut(PlannedSurvey survey) {
        return PlannedSurvey.isFoundOut(
                survey.register(), survey.publication(survey.master()), survey.everybody(), survey.everybody());
    }

    @Test
    void suchAPlannerDoesShowMore() {
        var area = new Organisation(0, -1, 0).people(K - 1, 0).people(K, 1);

        assertThat(isFoundOut(plannedWithOneFewer(area))).isTrue();
        assertThat(isFoundOut(new PlannedSurvey(area, PlannedSurvey.RULES))).isFalse();
    }

    @Test
    void aPlannerThatTakesPartAnswersForCompleteOnesIsFoundOut() {
        var survey = new PlannedSurvey(
                new Organisation(0, -1, 0, 0).people(7, 1).people(4, 2).partial(2, 2), PlannedSurvey.RULES);

        var everything = survey.publication(survey.master());
        var battery = survey.publication(survey.battery(PlannedSurvey.RULES));

        assertThat(PlannedSurvey.isFoundOut(survey.register(), everything, survey.complete(), survey.everybody()))
                .isTrue();
        assertThat(PlannedSurvey.isFoundOut(survey.register(), battery, survey.complete(), survey.everybody()))
                .isFalse();
    }

    @Test
    void deferredAnswersCountedAfterAllAreFoundOut() {
        // two open answers in area 1 count only at the top
        var survey = new PlannedSurvey(
                new Organisation(0, -1, 0, 1, 1)
                        .people(6, 0)
                        .people(2, 1)
                        .people(5, 2)
                        .people(6, 3),
                PlannedSurvey.RULES);
        var cells = new ArrayList<>(survey.publicationAtHome().cells());
        assertThat(cells).contains(new Publication.Cell.UnitOfParts(1));

        cells.add(new Publication.Cell.Unit(1));

        assertThat(PlannedSurvey.isFoundOut(
                        survey.registerAtHome(), new Publication(cells), survey.everybody(), survey.everybody()))
                .isTrue();
    }

    @Test
    void muchIsPublishedOfTheseOrganisations() {
        int units = 0;
        int tables = 0;
        int groups = 0;
        for (var family : Family.values()) {
            for (int seed = 0; seed < 20; seed++) {
                var survey = planned(family, seed);
                CellPlan plan = survey.master();
                units += (int) plan.units().publishedUnits().count();
                tables += plan.listCuts().size();
                groups += survey.publicationWithGroups().cells().size()
                        - survey.publication(plan).cells().size();
            }
        }
        assertThat(units).isGreaterThan(400);
        assertThat(tables).isGreaterThan(40);
        assertThat(groups).isGreaterThan(20);
    }
}
