package dk.samspil.collection.letter;

import dk.samspil.organisation.Unit;
import java.util.List;

/// The letters of one unit, in random order.
record UnitBatch(Unit unit, List<Addressee> people) {
    UnitBatch {
        people = List.copyOf(people);
    }
}
