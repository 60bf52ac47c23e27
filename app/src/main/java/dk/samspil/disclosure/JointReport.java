package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// A report that siblings share in place of their own, by HR's decision.
///
/// @param id what its figures are listed under; no unit and no other group has the same
/// @param units two or more, each with everything below it
record JointReport(UnitId id, List<UnitId> units) {
    JointReport {
        units = units.stream().sorted().toList();
        if (units.size() < 2) {
            throw new IllegalArgumentException("a joint report is of two units or more: " + id);
        }
    }
}
