package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.MunicipalityShape;
import dk.samspil.benchmarks.municipality.Response;
import dk.samspil.benchmarks.municipality.SyntheticMunicipality;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Everybody who answered in a municipality of some size, with six attributes, as the planner and the auditor take
/// them.
///
/// The attributes have the usual numbers of categories and are drawn independently of everything. Everybody who was
/// asked answered.
final class AnsweredWave {
    /// A breakdown by each attribute.
    static final List<Cut> CUTS;

    private static final int[] CATEGORIES = {8, 2, 5, 5, 4, 3};

    static {
        CUTS = IntStream.range(0, CATEGORIES.length).mapToObj(Cut::by).toList();
    }

    private final int[] parents;
    private final int[] homes;
    private final int[][] categories;

    private AnsweredWave(int[] parents, int[] homes) {
        this.parents = parents;
        this.homes = homes;
        var random = new SplittableRandom(SyntheticMunicipality.SEED);
        this.categories = Arrays.stream(CATEGORIES)
                .mapToObj(count -> random.ints(homes.length, 0, count).toArray())
                .toArray(int[][]::new);
    }

    static AnsweredWave of(int units) {
        var municipality =
                SyntheticMunicipality.of(MunicipalityShape.DEFAULT.withUnits(units), SyntheticMunicipality.SEED);
        var homes = IntStream.builder();
        municipality.forEachResponse((Response response) -> homes.add(response.unit()));
        return new AnsweredWave(municipality.parentOf(), homes.build().toArray());
    }

    int people() {
        return homes.length;
    }

    UnitTree tree() {
        return UnitTree.of(parents);
    }

    Population population() {
        return Population.of(homes, categories);
    }

    int[] invited() {
        var invited = new int[parents.length];
        Arrays.stream(homes).forEach(home -> invited[home]++);
        return invited;
    }

    Register register() {
        return Register.of(parents, homes, categories);
    }

    /// What may be published.
    CellPlan plan() {
        return new CellPlanner(CellRules.FOR_MEANS, CUTS).plan(tree(), population(), invited());
    }
}
