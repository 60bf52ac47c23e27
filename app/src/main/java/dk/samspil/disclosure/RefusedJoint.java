package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// A joint report that HR accepted and that could not be published: its units have what they have without it.
///
/// @param reason [WithheldReason#FEW] or [WithheldReason#REST]
public record RefusedJoint(List<UnitId> units, WithheldReason reason) {
    public RefusedJoint {
        units = units.stream().sorted().toList();
    }
}
