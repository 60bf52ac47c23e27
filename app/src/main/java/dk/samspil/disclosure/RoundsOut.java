package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;

/// Whether an earlier round's results may be read by those they are for. Declared here and implemented
/// by `report`: what was held back or withdrawn is not shown in a later round's reports either.
public interface RoundsOut {
    boolean isOut(RoundId round);
}
