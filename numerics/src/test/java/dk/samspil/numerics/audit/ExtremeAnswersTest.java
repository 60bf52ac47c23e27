package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellReadings;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.numerics.suppress.ResidualGuard;
import dk.samspil.numerics.suppress.ResidualGuard.Quantity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Organisations chosen to go wrong in which nearly everybody agrees: what the attacker on values says of
/// all that is safe to add up, and what the guard on values leaves of it, against a reader who goes through
/// all answers.
class ExtremeAnswersTest {

    private static final int ENOUGH = 4;

    /// A survey with answers, and which of its cells are shown.
    private record Answered(PlannedSurvey survey, CellPlan plan, int[] answers) {

        static Answered of(Family family, ExtremeAnswers kind, long seed) {
            var random = new Random(seed);
            var survey = new PlannedSurvey(AdversarialFamilies.of(family, random), PlannedSurvey.RULES);
            int people = survey.everybody().cardinality();
            return new Answered(survey, survey.wholeBattery(), people == 0 ? new int[0] : kind.of(people, random));
        }

        Answered withoutBreakdowns() {
            return new Answered(survey, plan.withoutCuts((unit, cut) -> true), answers);
        }

        /// What the guard on values leaves of it.
        Answered guarded() {
            var guard = ResidualGuard.of(List.of(new Quantity(1, false)));
            var withheld = guard.check(plan, Contributors.everybody(answers.length), new Readings(this));
            return new Answered(survey, withheld.takenFrom(plan), answers);
        }

        Publication publication() {
            return survey.publication(plan);
        }

        List<BitSet> cells() {
            return CellMembers.ofAll(survey.register(), publication()).stream()
                    .map(members -> {
                        var cell = new BitSet();
                        IntStream.of(members).forEach(cell::set);
                        return cell;
                    })
                    .toList();
        }

        List<ShownMean> shown() {
            return cells().stream()
                    .map(this::mean)
                    .map(mean -> new ShownMean(mean.lowest(), mean.highest()))
                    .toList();
        }

        DisplayedMean mean(BitSet cell) {
            double sum = 25.0 * cell.stream().map(person -> answers[person]).sum();
            int count = cell.cardinality();
            return DisplayedMean.of(sum / count, DisplayedCount.of(count), BandRule.DEFAULT);
        }

        /// Every mean as a whole number, however near the end of the scale.
        List<ShownMean> withoutRanges() {
            return cells().stream()
                    .map(cell -> cell.stream()
                            .mapToDouble(person -> 25 * answers[person])
                            .average())
                    .map(mean -> ShownMean.of((int) Math.floor(mean.orElse(0) + 0.5)))
                    .toList();
        }

        ValueResult attack() {
            return attack(shown());
        }

        ValueResult attack(List<ShownMean> shown) {
            var values =
                    IntStream.of(answers).mapToDouble(answer -> 25 * answer).toArray();
            var parts = new int[answers.length];
            Arrays.fill(parts, 4);
            return new ValueAuditor(new SplittableRandom(10))
                    .audit(survey.register(), publication(), survey.everybody(), values, parts, shown);
        }

        int fewestPossible() {
            return new PossibleAnswers(cells(), shown()).fewest();
        }
    }

    /// The cells as the guard asks for them.
    private record Readings(Answered of) implements CellReadings {
        @Override
        public Reading read(int unit, int quantity) {
            return read(new Publication.Cell.Unit(unit));
        }

        @Override
        public Reading read(int unit, int cut, int block, int quantity) {
            var table = of.plan.findCut(unit, cut).orElseThrow();
            return read(of.survey.block(table, table.blocks().get(block)));
        }

        private Reading read(Publication.Cell cell) {
            int place = of.publication().cells().indexOf(cell);
            return Reading.of(of.mean(of.cells().get(place)));
        }
    }

    @Property(tries = 2500, seed = "20261401", shrinking = ShrinkingMode.OFF)
    void theAttackerFindsExactlyWhereSomebodyHasFewerThanFourAnswersLeft(
            @ForAll Family family, @ForAll ExtremeAnswers kind, @ForAll long seed) {
        var survey = Answered.of(family, kind, seed);

        assertThat(survey.attack().isPass()).isEqualTo(survey.fewestPossible() >= ENOUGH);
    }

    @Property(tries = 1500, seed = "20261402", shrinking = ShrinkingMode.OFF)
    void whatTheGuardLeavesOfUnitsPassesAndLeavesEverybodyFour(
            @ForAll Family family, @ForAll ExtremeAnswers kind, @ForAll long seed) {
        var survey = Answered.of(family, kind, seed).withoutBreakdowns().guarded();

        assertThat(survey.attack().isPass()).isTrue();
        assertThat(survey.fewestPossible()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Property(tries = 1500, seed = "20261403", shrinking = ShrinkingMode.OFF)
    void andOfBreakdowns(@ForAll Family family, @ForAll ExtremeAnswers kind, @ForAll long seed) {
        var survey = Answered.of(family, kind, seed).guarded();

        assertThat(survey.attack().isPass()).isTrue();
        assertThat(survey.fewestPossible()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource
    void meansWithoutRangesTellSomebodysAnswerWhateverTheAnswersAre(ExtremeAnswers kind) {
        assertThat(countTold(survey -> survey.attack(survey.withoutRanges()), kind))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO_VALUED", "MOSTLY_AGREEING", "AROUND_THE_BAND"})
    void withRangesAndWithoutTheGuardSomeStillDo(ExtremeAnswers kind) {
        assertThat(countTold(Answered::attack, kind)).isPositive();
    }

    private static long countTold(Function<Answered, ValueResult> attack, ExtremeAnswers kind) {
        return Stream.of(Family.values())
                .flatMap(family -> IntStream.range(0, 20).mapToObj(seed -> Answered.of(family, kind, seed)))
                .filter(survey -> !attack.apply(survey).isPass())
                .count();
    }
}
