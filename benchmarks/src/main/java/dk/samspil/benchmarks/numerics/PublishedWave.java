package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.MunicipalityShape;
import dk.samspil.benchmarks.municipality.Response;
import dk.samspil.benchmarks.municipality.SyntheticMunicipality;
import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.Decision;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Everybody who answered in a municipality of some size, and what is published about them by unit and by six
/// attributes, as the auditor takes it.
///
/// The attributes have the usual numbers of categories and are drawn independently of everything.
///
/// @param answered everybody in the register
record PublishedWave(Register register, Publication publication, BitSet answered) {
    private static final int[] CATEGORIES = {8, 2, 5, 5, 4, 3};

    static PublishedWave of(int units) {
        var municipality =
                SyntheticMunicipality.of(MunicipalityShape.DEFAULT.withUnits(units), SyntheticMunicipality.SEED);
        var homes = IntStream.builder();
        municipality.forEachResponse((Response response) -> homes.add(response.unit()));
        return of(municipality.parentOf(), homes.build().toArray());
    }

    private static PublishedWave of(int[] parents, int[] homes) {
        int[][] categories = drawCategories(homes.length);
        var invited = new int[parents.length];
        Arrays.stream(homes).forEach(home -> invited[home]++);
        var cuts = IntStream.range(0, CATEGORIES.length).mapToObj(Cut::by).toList();
        var plan = new CellPlanner(CellRules.FOR_MEANS, cuts)
                .plan(UnitTree.of(parents), Population.of(homes, categories), invited);
        var answered = new BitSet();
        answered.set(0, homes.length);
        return new PublishedWave(Register.of(parents, homes, categories), publication(plan, cuts), answered);
    }

    private static int[][] drawCategories(int people) {
        var random = new SplittableRandom(SyntheticMunicipality.SEED);
        return Arrays.stream(CATEGORIES)
                .mapToObj(count -> random.ints(people, 0, count).toArray())
                .toArray(int[][]::new);
    }

    private static Publication publication(CellPlan plan, List<Cut> cuts) {
        var cells = new ArrayList<Cell>();
        plan.units()
                .publishedUnits()
                .forEach(unit -> cells.add(
                        plan.units().decision(unit) == Decision.DEFERRED
                                ? new Cell.UnitOfParts(unit)
                                : new Cell.Unit(unit)));
        for (var table : plan.listCuts()) {
            var attributes = cuts.get(table.cut()).attributes();
            table.blocks().forEach(block -> cells.add(new Cell.Block(table.unit(), attributes, block.categories())));
        }
        return new Publication(cells);
    }
}
