package dk.samspil.organisation.register;

import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.List;

/// A unit of the line, and the bodies of the MED tree to which its people belong.
public record RegisterUnit(Unit unit, List<UnitId> medUnits) {
    public RegisterUnit {
        medUnits = List.copyOf(medUnits);
    }

    public UnitId id() {
        return unit.id();
    }
}
