package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Place;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.List;
import java.util.stream.IntStream;

/// Writes what an attack is expected to find.
final class Exposures {

    private Exposures() {}

    static Place home(int unit, Integer... categories) {
        return new Place(unit, List.of(categories));
    }

    /// Terms from pairs: a cell and how often it is added.
    static List<Term> terms(int... cellsAndTimes) {
        return IntStream.range(0, cellsAndTimes.length / 2)
                .mapToObj(i -> new Term(cellsAndTimes[2 * i], cellsAndTimes[2 * i + 1]))
                .toList();
    }

    static Exposure exposure(Kind kind, List<Term> witness, int people, Place... places) {
        return new Exposure(kind, witness, List.of(places), people, people);
    }
}
