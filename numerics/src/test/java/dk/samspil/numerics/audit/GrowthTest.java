package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Large organisations of every shape: they are planned and stand the attack, and the attacker's work grows like
/// the organisation. How long 240,000 units take is measured by the benchmarks.
class GrowthTest {

    private static final int SMALL = 1_000;
    private static final int TIMES = 12;
    private static final int CATEGORIES = 3;

    /// How units lie below each other.
    private enum Shape {
        CHAINS,
        ORDINARY,
        FLAT;

        private static final int LENGTH = 30;
        private static final int BRANCHES = 6;

        int parent(int unit) {
            return switch (this) {
                case CHAINS -> unit % LENGTH == 1 ? 0 : unit - 1;
                case ORDINARY -> unit == 0 ? UnitTree.NO_PARENT : (unit - 1) / BRANCHES;
                case FLAT -> unit == 0 ? UnitTree.NO_PARENT : 0;
            };
        }
    }

    /// Plans a random organisation and lets the attacker loose on what the plan shows.
    private static AuditResult attack(Shape shape, int units, long seed) {
        var random = new Random(seed);
        int[] parents = IntStream.range(0, units).map(shape::parent).toArray();
        int[] homes = IntStream.range(0, units)
                .flatMap(unit -> IntStream.generate(() -> unit).limit(random.nextInt(14)))
                .toArray();
        int[] categories = IntStream.range(0, homes.length)
                .map(_ -> random.nextInt(CATEGORIES))
                .toArray();
        var invited = new int[units];
        IntStream.of(homes).forEach(home -> invited[home]++);
        var rules = PlannedSurvey.rules(new SuppressionRules(AdversarialFamilies.K, AdversarialFamilies.K, false));
        var plan = new CellPlanner(rules, List.of(Cut.by(0)))
                .plan(UnitTree.of(parents), Population.of(homes, categories), invited);
        var everybody = new BitSet();
        everybody.set(0, homes.length);
        return new CellAuditor(AdversarialFamilies.K, new SplittableRandom(seed))
                .audit(Register.of(parents, homes, categories), cells(plan), everybody, everybody);
    }

    private static Publication cells(CellPlan plan) {
        List<Cell> cells = new ArrayList<>();
        plan.units().publishedUnits().mapToObj(Cell.Unit::new).forEach(cells::add);
        plan.listCuts()
                .forEach(table -> table.blocks()
                        .forEach(block -> cells.add(new Cell.Block(table.unit(), List.of(0), block.categories()))));
        return new Publication(cells);
    }

    @Property(tries = 6, seed = "20261406", shrinking = ShrinkingMode.OFF)
    void whatIsPlannedStandsTheAttackAndTheWorkGrowsLikeTheOrganisation(@ForAll Shape shape, @ForAll long seed) {
        var small = attack(shape, SMALL, seed);
        var large = attack(shape, SMALL * TIMES, seed);

        assertThat(small).isInstanceOf(AuditResult.Pass.class);
        assertThat(large).isInstanceOfSatisfying(AuditResult.Pass.class, pass -> {
            assertThat(pass.cells()).isGreaterThan(SMALL * TIMES / 4);
            assertThat(pass.checks())
                    .isGreaterThan(pass.cells())
                    .isLessThan(2L * TIMES * ((AuditResult.Pass) small).checks());
        });
    }
}
