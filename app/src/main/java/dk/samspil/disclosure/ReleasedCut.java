package dk.samspil.disclosure;

import java.util.List;

/// A unit's breakdown as it is published: every answer counted in the unit is in exactly one block.
///
/// @param blocks at least two
/// @param merged whether small or neighbouring values are shown together
public record ReleasedCut(String cut, List<ReleasedCategory> blocks, boolean merged) {
    public ReleasedCut {
        blocks = List.copyOf(blocks);
    }
}
