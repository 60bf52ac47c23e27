package dk.samspil.benchmarks.growth;

import dk.samspil.numerics.audit.AuditResult;
import dk.samspil.numerics.audit.CellAuditor;
import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.Decision;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.UnitTree;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Plans and attacks surveys of growing size: units with six breakdowns each.
public final class GrowthRun {
    private static final int[] SIZES = {1_500, 6_000, 24_000, 96_000, 243_000};
    private static final double ANSWERS_IN_UNIT = 7.5;
    private static final double NANOSECONDS = 1e9;
    private static final long MEGABYTE = 1 << 20;
    private static final List<Cut> CUTS = IntStream.range(0, SurveyedPeople.CATEGORIES.length)
            .mapToObj(Cut::by)
            .toList();

    private GrowthRun() {}

    /// Prints one line a size; an argument limits the largest number of units. The smallest size is run twice before
    /// it counts, so that Java has compiled what it measures.
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Integer.MAX_VALUE;
        out.println("| units | people | published units | breakdowns | cells | planning | attack | heap used |");
        out.println("|---|---|---|---|---|---|---|---|");
        measure(SIZES[0]);
        measure(SIZES[0]);
        IntStream.of(SIZES)
                .filter(units -> units <= most)
                .mapToObj(GrowthRun::measure)
                .forEach(out::println);
    }

    private static String measure(int units) {
        SurveyedPeople people = SurveyedPeople.draw(units, ANSWERS_IN_UNIT);
        long start = System.nanoTime();
        CellPlan plan = new CellPlanner(CellRules.FOR_MEANS, CUTS)
                .plan(
                        UnitTree.of(people.parents()),
                        Population.of(people.homes(), people.categories()),
                        people.invited());
        double planning = (System.nanoTime() - start) / NANOSECONDS;
        Publication publication = publicationOf(plan, people);
        start = System.nanoTime();
        Register register = Register.of(people.parents(), people.homes(), people.categories());
        BitSet everybody = new BitSet(people.people());
        everybody.set(0, people.people());
        AuditResult result = new CellAuditor(CellRules.FOR_MEANS.units().minimumSupport(), new SplittableRandom(1))
                .audit(register, publication, everybody, everybody);
        double attack = (System.nanoTime() - start) / NANOSECONDS;
        if (!(result instanceof AuditResult.Pass)) {
            throw new IllegalStateException("the plan is not safe: " + result);
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,d | %,d | %.2f s | %.2f s | %,d MB |",
                units,
                people.people(),
                plan.units().publishedUnits().count(),
                plan.listCuts().size(),
                publication.cells().size(),
                planning,
                attack,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE);
    }

    private static Publication publicationOf(CellPlan plan, SurveyedPeople people) {
        List<Publication.Cell> cells = new ArrayList<>();
        plan.units()
                .publishedUnits()
                .forEach(unit -> cells.add(
                        plan.units().decision(unit) == Decision.WHOLE
                                ? new Publication.Cell.Unit(unit)
                                : new Publication.Cell.UnitOfParts(unit)));
        for (CutTable table : plan.listCuts()) {
            table.blocks()
                    .forEach(block -> cells.add(new Publication.Cell.Block(
                            table.unit(), CUTS.get(table.cut()).attributes(), block.categories())));
        }
        if (cells.isEmpty()) {
            throw new IllegalStateException("nothing is published of " + people.people() + " people");
        }
        return new Publication(cells);
    }
}
