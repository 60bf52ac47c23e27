package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.Dimension;
import dk.samspil.benchmarks.municipality.MunicipalityShape;
import dk.samspil.benchmarks.municipality.Response;
import dk.samspil.benchmarks.municipality.SyntheticMunicipality;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.stream.IntStream;

/// What planner and auditor need of a municipality: its tree, and how many answered in each unit.
///
/// @param answered everybody who answered; nobody contributes in part
/// @param battery the items on trust: some answered only a part of them
record ContributorsByUnit(UnitTree tree, ContributorCounts answered, ContributorCounts battery) {
    private static final int[] BATTERY = Dimension.TRUST_MGMT.itemPositions().toArray();

    /// A municipality of the default shape, grown to so many units.
    static ContributorsByUnit of(int units) {
        var municipality =
                SyntheticMunicipality.of(MunicipalityShape.DEFAULT.withUnits(units), SyntheticMunicipality.SEED);
        var answered = new int[units];
        var complete = new int[units];
        var anyone = new int[units];
        municipality.forEachResponse(response -> {
            answered[response.unit()]++;
            complete[response.unit()] += answeredItems(response) == BATTERY.length ? 1 : 0;
            anyone[response.unit()] += answeredItems(response) > 0 ? 1 : 0;
        });
        return new ContributorsByUnit(
                UnitTree.of(municipality.parentOf()),
                ContributorCounts.of(answered),
                ContributorCounts.of(complete, anyone));
    }

    private static long answeredItems(Response response) {
        return IntStream.of(BATTERY).filter(response::isAnswered).count();
    }

    /// The parent of every unit, as the auditor takes it.
    int[] toParents() {
        var parents = new int[tree.size()];
        for (int unit = 0; unit < parents.length; unit++) {
            parents[unit] = tree.parent(unit);
        }
        return parents;
    }
}
