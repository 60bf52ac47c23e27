package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Divides small groups into regions within which sums of several are tried: the largest units with at most
/// [#LARGEST] such groups. Of a unit that is larger even without its children, the first so many of its own
/// are tried.
final class LightRegions {

    static final int LARGEST = 512;

    private LightRegions() {}

    /// The regions with the groups of each, smallest number first.
    static List<int[]> of(int[] light, CellGroups groups, PublishedCells published, RegisterTree tree) {
        var homes = new int[light.length];
        var counts = new int[tree.size()];
        for (int i = 0; i < light.length; i++) {
            homes[i] = lowestUnitAround(groups.atoms(light[i]), published, tree);
            counts[homes[i]]++;
        }
        tree.sumUp(counts);
        Map<Integer, List<Integer>> regions = new TreeMap<>();
        for (int i = 0; i < light.length; i++) {
            int region = homes[i];
            while (tree.parent(region) >= 0 && counts[tree.parent(region)] <= LARGEST) {
                region = tree.parent(region);
            }
            regions.computeIfAbsent(region, unit -> new ArrayList<>()).add(light[i]);
        }
        return regions.values().stream()
                .map(region ->
                        region.stream().limit(LARGEST).mapToInt(group -> group).toArray())
                .toList();
    }

    private static int lowestUnitAround(int[] atoms, PublishedCells published, RegisterTree tree) {
        int unit = published.home(atoms[0]);
        for (int atom : atoms) {
            while (tree.parent(unit) >= 0 && !tree.isInSubtree(published.home(atom), unit)) {
                unit = tree.parent(unit);
            }
        }
        return unit;
    }
}
