package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.Decision;
import dk.samspil.numerics.suppress.PublishedCells;
import dk.samspil.numerics.suppress.RandomTrees;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What the planner lets out, against brute force and against the attacker, on thousands of small
/// organisations.
class PublicationSafetyTest {

    private static final int K = 5;
    private static final TreePlanner PLANNER = new TreePlanner(SuppressionRules.FOR_MEANS);

    /// A small organisation and what everybody in it answered.
    private record Survey(int[] parents, int[] complete, int[] anyone, RandomTrees random) {
        static Survey of(long seed) {
            var random = new RandomTrees(seed);
            var parents = random.parents(11);
            var anyone = random.ownStaff(parents.length);
            return new Survey(parents, random.atMost(anyone), anyone, random);
        }

        UnitPlan plan(TreePlanner planner) {
            return planner.plan(UnitTree.of(parents), ContributorCounts.of(complete, anyone));
        }
    }

    @Property(tries = 3000, seed = "20260101", shrinking = ShrinkingMode.OFF)
    void nothingAboutFewerThanFivePeopleCanBeComputed(@ForAll long seed) {
        var survey = Survey.of(seed);

        var published = PublishedCells.of(survey.plan(PLANNER));

        ExactSupport.minimum(published).ifPresent(support -> assertThat(support).isGreaterThanOrEqualTo(K));
        assertThat(audit(published, survey.parents)).isInstanceOf(AuditResult.Pass.class);
    }

    @Property(tries = 2000, seed = "20260102", shrinking = ShrinkingMode.OFF)
    void norForAQuestionThatSomeOfThemSkipped(@ForAll long seed) {
        var survey = Survey.of(seed);
        var plan = survey.plan(PLANNER);
        var answered = IntStream.range(0, survey.parents.length)
                .map(home ->
                        survey.complete[home] + survey.random.below(survey.anyone[home] - survey.complete[home] + 1))
                .toArray();

        var question = withContributors(plan, answered);

        ExactSupport.minimum(question).ifPresent(support -> assertThat(support).isGreaterThanOrEqualTo(K));
    }

    /// The cells of a plan for a quantity to which other people contribute.
    private static PublishedCells withContributors(UnitPlan plan, int[] people) {
        var builder = PublishedCells.builder();
        for (int home = 0; home < people.length; home++) {
            builder.atom(home, people[home], people[home]);
        }
        plan.publishedUnits()
                .forEach(unit -> builder.cell(IntStream.range(0, people.length)
                        .filter(home -> plan.covers(unit, home))
                        .toArray()));
        return builder.build();
    }

    @Property(tries = 2000, seed = "20260104", shrinking = ShrinkingMode.OFF)
    void whatThePlanSaysOfAUnitIsWhatItsCellHolds(@ForAll long seed) {
        var survey = Survey.of(seed);
        var plan = survey.plan(PLANNER);

        for (int unit = 0; unit < survey.parents.length; unit++) {
            int shown = 0;
            for (int home = 0; home < survey.parents.length; home++) {
                shown += plan.covers(unit, home) ? survey.complete[home] : 0;
            }
            assertThat(plan.shown(unit)).isEqualTo(shown);
            assertThat(plan.decision(unit).isPublished()).isEqualTo(shown >= K);
            assertThat(plan.findReason(unit).isEmpty()).isEqualTo(shown >= K);
        }
    }

    @Property(tries = 2000, seed = "20260105", shrinking = ShrinkingMode.OFF)
    void whatTheAttackerSaysOfOverlappingCellsIsTrue(@ForAll long seed) {
        var random = new Random(seed);
        int atoms = 2 + random.nextInt(5);
        var people = random.ints(atoms, 0, 8).toArray();
        var published = Cells.of(people, Cells.random(random, atoms, 1 + random.nextInt(5)));

        if (audit(published, Cells.flat(atoms)) instanceof AuditResult.Fail(var exposures)) {
            int support = ExactSupport.minimum(published).orElseThrow();
            assertThat(exposures).extracting(Exposure::complete).allMatch(exposed -> exposed >= support);
        }
    }

    @Property(tries = 2000, seed = "20260109", shrinking = ShrinkingMode.OFF)
    void ofTwoOverlappingTreesTheAttackerFindsWhatBruteForceFinds(@ForAll long seed) {
        var random = new Random(seed);
        int atoms = 2 + random.nextInt(5);
        var people = random.ints(atoms, 0, 8).toArray();
        int half = random.nextInt(1, 1 << atoms);
        int otherHalf = random.nextInt(1, 1 << atoms);
        var all = IntStream.range(0, atoms).toArray();
        var published = Cells.of(people, all, members(half, atoms), members(otherHalf, atoms));

        var exact = ExactSupport.minimum(published);

        assertThat(audit(published, Cells.flat(atoms)) instanceof AuditResult.Fail)
                .isEqualTo(exact.isPresent() && exact.getAsInt() < K);
    }

    private static int[] members(int set, int atoms) {
        return IntStream.range(0, atoms).filter(atom -> (set >> atom & 1) == 1).toArray();
    }

    @Property(tries = 2000, seed = "20260106", shrinking = ShrinkingMode.OFF)
    void everyUnitOfFivePublishedIsFoundOutWheneverItIsUnsafe(@ForAll long seed) {
        var survey = Survey.of(seed);
        var naive = naive(survey);
        var exact = ExactSupport.minimum(naive);

        var result = audit(naive, survey.parents);

        assertThat(result instanceof AuditResult.Fail).isEqualTo(exact.isPresent() && exact.getAsInt() < K);
    }

    /// Every unit with at least five answers, and nothing else considered.
    private static PublishedCells naive(Survey survey) {
        var tree = UnitTree.of(survey.parents);
        var builder = PublishedCells.builder();
        for (int home = 0; home < survey.parents.length; home++) {
            builder.atom(home, survey.complete[home], survey.anyone[home]);
        }
        for (int unit = 0; unit < survey.parents.length; unit++) {
            int above = unit;
            var homes = IntStream.range(0, survey.parents.length)
                    .filter(home -> tree.isInSubtree(home, above))
                    .toArray();
            if (Arrays.stream(homes).map(home -> survey.complete[home]).sum() >= K) {
                builder.cell(homes);
            }
        }
        return builder.build();
    }

    @Property(tries = 1000, seed = "20260107", shrinking = ShrinkingMode.OFF)
    void deferredAnswersCountedAfterAllAreFoundOut(@ForAll long seed) {
        var survey = Survey.of(seed);
        var plan = survey.plan(PLANNER);
        var deferred = plan.publishedUnits()
                .filter(unit -> plan.decision(unit) == Decision.DEFERRED)
                .boxed()
                .toList();
        for (int unit : deferred) {
            var builder = PublishedCells.builder();
            for (int home = 0; home < survey.parents.length; home++) {
                builder.atom(home, survey.complete[home], survey.anyone[home]);
            }
            plan.publishedUnits()
                    .forEach(shown -> builder.cell(IntStream.range(0, survey.parents.length)
                            .filter(home ->
                                    shown == unit ? plan.tree().isInSubtree(home, unit) : plan.covers(shown, home))
                            .toArray()));

            assertThat(audit(builder.build(), survey.parents)).isInstanceOf(AuditResult.Fail.class);
        }
    }

    @Property(tries = 1000, seed = "20260108", shrinking = ShrinkingMode.OFF)
    void aPlannerThatAsksForOneFewerIsFoundOutWheneverItShowsMore(@ForAll long seed) {
        var survey = Survey.of(seed);
        var looser = new TreePlanner(new SuppressionRules(K - 1, K, true));

        var published = PublishedCells.of(survey.plan(looser));

        var support = ExactSupport.minimum(published);
        assertThat(audit(published, survey.parents) instanceof AuditResult.Fail)
                .isEqualTo(support.isPresent() && support.getAsInt() == K - 1);
    }

    private static AuditResult audit(PublishedCells published, int[] parents) {
        return new UnitCellAuditor(K, new SplittableRandom(9)).audit(published, parents);
    }
}
