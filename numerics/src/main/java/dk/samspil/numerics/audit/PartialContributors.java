package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Decides whether some combination of the cells is about nobody who contributed to everything, and yet
/// about somebody who contributed in part, however many they are.
///
/// There is one exactly if the cells have a smaller rank for the complete contributors than for all: then
/// some combination of cells is nothing for the former and something for the latter.
final class PartialContributors {

    private static final int MOST = 10;

    private final NullSpace anyone;
    private final NullSpace complete;
    private final CellSizes sizes;
    private final Findings findings;

    PartialContributors(NullSpace anyone, NullSpace complete, Findings findings) {
        this.anyone = anyone;
        this.complete = complete;
        this.sizes = new CellSizes(anyone.classes());
        this.findings = findings;
    }

    void run() {
        findings.countChecks(1);
        int missing = Math.min(MOST, anyone.rank() - complete.rank());
        int nodes = anyone.classes().cells().nodes().count();
        var witness = new Witness(complete);
        for (int node = 0; node < nodes && missing > 0; node++) {
            for (var relation : witness.findRelations(node)) {
                var counted = countClasses(relation);
                if (!counted.isEmpty()) {
                    findings.expose(Kind.PARTIAL, Witness.inWholeNumbers(relation), anyone.classes(), counted.keySet());
                    missing--;
                }
            }
        }
    }

    /// How often every class is counted in a combination of cells, if it is.
    private Map<Integer, Long> countClasses(Map<Integer, Long> factors) {
        Map<Integer, Long> times = new HashMap<>();
        factors.forEach((cell, factor) -> {
            for (int i = 0; i < sizes.candidates(cell); i++) {
                int number = sizes.candidate(cell, i);
                if (sizes.contains(cell, number)) {
                    times.merge(number, factor, PrimeField::add);
                }
            }
        });
        times.values().removeIf(sum -> sum == 0);
        return new TreeMap<>(times);
    }
}
