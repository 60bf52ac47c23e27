package dk.samspil.survey.goal;

import dk.samspil.shared.UnitId;

/// Points that a unit is to reach.
///
/// @param score a dimension or a composite
/// @param points of 100, 1-100
/// @param below whether it holds for the units below as well, where they have none of their own
public record UnitTarget(UnitId unit, String score, int points, boolean below) {
    public static final int MOST = 100;

    public UnitTarget {
        if (points < 1 || points > MOST) {
            throw new IllegalArgumentException("a target lies within 1 to 100 points, not at " + points);
        }
    }
}
